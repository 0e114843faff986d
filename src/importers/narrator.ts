import type { Narrator } from './document'
import { isConditionWord } from './conditions'

const WORD = "(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}’'-]*)"
const NAME = `${WORD}(?: ${WORD}){0,2}`
const QUOTED = `[“"‘'](${NAME})(,?)[”"’']`

/** Where a story says who it is about, the surest form first; the rest of the sentence is what it says. */
const INTRODUCTIONS = [
  // “Sam,” a gardener …   “Sam”, who …
  new RegExp(
    `${QUOTED},?\\s+(?=(?:an?|the|who|whose|now|then|aged?|in (?:his|her|their)|\\d+)\\b)`,
    'u',
  ),
  // We call her “Sam” …   a man named Sam …
  new RegExp(
    `\\b(?:call(?:ed)? (?:him|her|them|me)|named|name is|we(?:[’']ll| will)? call) [“"‘']?(${NAME})()[”"’']?[,.\\s-]`,
    'u',
  ),
  // “Sam” had …
  new RegExp(`^${QUOTED}\\s+(?=\\p{Ll})`, 'u'),
  // Sam, a gardener …
  new RegExp(`^(${NAME})(,)\\s+(?=(?:an?|the|who|whose|aged?|in (?:his|her|their)|\\d+)\\b)`, 'u'),
]

/** What people say, not what they are called. */
const EXCLAMATIONS = new Set(
  'yes no ok okay well oh hello hi please stop thanks sorry maybe why what how'.split(' '),
)
const SPEECH =
  /^(?:an?|the|my|who) (?:\w+ )?(?:said|says|asked|told|whispered|replied|answered|shouted)\b/i

const isAlias = (name: string) =>
  name.length <= 40 && !isConditionWord(name) && !EXCLAMATIONS.has(name.toLowerCase())

const LONGEST_DESCRIPTION = 200

/** The narrator's alias and the little that is told of them; undefined parts were not found. */
export const narratorOf = (paragraphs: string[]): Narrator => {
  for (const introduction of INTRODUCTIONS) {
    for (const paragraph of paragraphs) {
      const match = introduction.exec(paragraph)
      const alias = match?.[1]?.replace(/[’']s?$/, '')
      const after = paragraph.slice((match?.index ?? 0) + (match?.[0].length ?? 0))
      if (alias && isAlias(alias) && !SPEECH.test(after))
        return { alias, ...selfDescription(after) }
    }
  }

  return recurringName(paragraphs)
}

/** “Sam felt … when Sam …”: a capitalised first word that comes again inside sentences is a name. */
const recurringName = ([first = '', ...rest]: string[]): Narrator => {
  const name = /^(\p{Lu}\p{Ll}+) \p{Ll}/u.exec(first)?.[1]
  if (!name || isConditionWord(name)) return {}
  const inSentences = [first, ...rest]
    .join('\n')
    .match(new RegExp(`(?<=\\p{L},? )${name}\\b`, 'gu'))

  return (inSentences?.length ?? 0) >= 2
    ? { alias: name, ...selfDescription(first.slice(name.length)) }
    : {}
}

const selfDescription = (after: string): Omit<Narrator, 'alias'> => {
  const sentence = after.split(/(?<=[.!?])\s/)[0] ?? ''
  const described =
    /^(?:(?:now |then )?(?:aged? )?\d{1,3},? |in (?:his|her|their) [^,]{3,20}, )?((?:an?|the|who) [^,.;:!?]{3,})(?=[,.;:!?]|$)/i.exec(
      sentence,
    )?.[1]
  const description = described
    ?.split(
      /(?<!\b(?:who|that|which))\s+(?=(?:had|has|was|is|lived|came|spent|felt|began|started|never)\b)/,
    )[0]
    ?.trim()
  const ageRange = ageIn(sentence)

  return {
    ...(description && description.length <= LONGEST_DESCRIPTION
      ? { description: description.charAt(0).toUpperCase() + description.slice(1) }
      : {}),
    ...(ageRange ? { ageRange } : {}),
  }
}

const DECADES: Record<string, string> = {
  twenties: '20s',
  thirties: '30s',
  forties: '40s',
  fifties: '50s',
  sixties: '60s',
  seventies: '70s',
  eighties: '80s',
}

/** An exact age is told as its decade, because it helps to recognise someone. */
const ageIn = (text: string): string | undefined => {
  const range =
    /\bin (?:his|her|their|my|the) ((?:early|mid|late)[- ])?(\d0s|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties)\b/i.exec(
      text,
    )
  if (range?.[2]) {
    const decade = range[2].toLowerCase()
    return `${range[1]?.toLowerCase().replace('-', ' ') ?? ''}${DECADES[decade] ?? decade}`
  }
  if (/\bteenager?\b/i.test(text)) return 'teens'

  const age = /\b(\d{2})[- ]years?[- ]old\b|\baged? (\d{2})\b|^,?\s*(\d{2}),/i.exec(text)
  const years = Number(age?.[1] ?? age?.[2] ?? age?.[3])
  if (!age || years < 13) return undefined

  return years < 20 ? 'teens' : `${Math.floor(years / 10) * 10}s`
}
