import type { Payload } from 'payload'

import { countLinks } from '@/src/moderation/commentLinks'
import { findTerms } from '@/src/moderation/triage/words/findTerms'
import { readingOf } from '@/src/moderation/triage/words/reading'
import { wordsIn } from '@/src/moderation/triage/words/tokens'
import { readModeration } from '@/src/triage/rulesInForce'

/** By which somebody passes for one of those who decide here. */
const STAFF = `admin
admins
administrator
administrators
mod
mods
moderator
moderators
moderation
editor
editors
editorial
staff
team
official
administrador
administradora
administradores
administración
moderador
moderadora
moderadores
moderación
editora
editores
equipo
redacción
oficial`

const E_MAIL = /\S@\S/u
/** Where words begin that are written as one: "PlainTalk", "the_editor", "Moderator1". */
const SEAMS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|_/gu
/** A name of fewer letters is a word that anybody may have in theirs. */
const FEWEST_LETTERS = 4

type Found = { term: string; written: string }

const find = (list: string, name: string): Found[] =>
  [...new Set([name, name.replace(SEAMS, ' ')])].flatMap((reading) =>
    findTerms(list, reading).map(({ term, start, end }) => ({
      term,
      written: reading.slice(start, end),
    })),
  )

/** "T***" may be anybody; "adm*n" is one. */
const isShown = ({ term, written }: Found): boolean =>
  !written.includes('*') || (written.match(/[^\s*]/gu)?.length ?? 0) > term.length / 2

/** The name of the site in each language, also written as one word; without what a list would read as a pattern. */
const namesOfSite = async (payload: Payload): Promise<string> => {
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale: 'all',
    depth: 0,
    select: { name: true },
  })
  return Object.values(name as unknown as Record<string, string | null>)
    .map((each) => wordsIn(readingOf(each ?? '').text).map(({ word }) => word))
    .filter((words) => words.join('').length >= FEWEST_LETTERS)
    .flatMap((words) => [words.join(' '), words.join('')])
    .join('\n')
}

/**
 * What keeps a name from being shown to all, in words for whoever chose it: a word that the editors banned, an address, or that it
 * passes for the publication. It is meant for names, not for texts.
 */
export const nameProblems = async (payload: Payload, name: string): Promise<string[]> => {
  const { bannedWords } = await readModeration(payload)
  const isBanned = find(bannedWords ?? '', name).length > 0
  const hasAddress = countLinks(name) > 0 || E_MAIL.test(name.normalize('NFKC'))
  const isOurs = find(`${STAFF}\n${await namesOfSite(payload)}`, name).some(isShown)
  return [
    ...(isBanned ? ['This name is not taken here. Choose another one.'] : []),
    ...(hasAddress ? ['Leave web and e-mail addresses out of the name.'] : []),
    ...(isOurs
      ? ['This name could pass for the publication or its staff. Choose another one.']
      : []),
  ]
}
