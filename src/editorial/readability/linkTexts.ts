import { inlineText } from '@/src/richtext/inlineText'

import type { Finding } from '../finding'
import { fold } from '../folded'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'

export type LinkRule = 'vagueLink' | 'bareAddress'

/** Words that say nothing where a screen reader lists a page's links; in both languages, since pieces mix them. */
const VAGUE = new Set(
  [
    'here, click here, click, this, this link, link, this page, this site, this website, website, page, more, read more',
    'learn more, see more, find out more, more info, more information, details, see here, read here, continue, go, source',
    'aqui, haz clic aqui, haga clic aqui, pulsa aqui, pulse aqui, clic aqui, pincha aqui, este enlace, enlace, esta pagina',
    'pagina, mas, leer mas, lee mas, ver mas, saber mas, mas informacion, mas info, seguir leyendo, fuente, ver aqui',
  ].flatMap((words) => words.split(', ')),
)
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S*$/

const plainWords = (text: string): string =>
  fold(text)
    .text.replace(/[^a-z0-9:/.-]+/g, ' ')
    .replace(/[.:]+ | [.:]+|[.:]+$/g, ' ')
    .trim()

const ruleOf = (text: string): LinkRule | undefined => {
  if (ADDRESS.test(text.trim().toLowerCase())) return 'bareAddress'
  return VAGUE.has(plainWords(text)) ? 'vagueLink' : undefined
}

const MESSAGES: Record<LinkRule, string> = {
  vagueLink:
    'Read alone, this link does not say where it leads. Link the words that name what is there, such as “the guide to crisis lines”.',
  bareAddress:
    'An address is read out letter by letter. Link words that name what is there; an address alone is for print.',
}

/** Links whose words do not say where they lead. */
export const linkTexts = (piece: PieceText): Finding<LinkRule>[] =>
  passagesOf(piece).flatMap(({ place, inline }) => {
    let at = 0
    return inline.flatMap((node) => {
      const start = at
      const text = inlineText([node])
      at += text.length
      const rule = node.type === 'link' ? ruleOf(text.slice(0, 500)) : undefined
      return rule ? [{ ...place, start, end: at, rule, text, message: MESSAGES[rule] }] : []
    })
  })
