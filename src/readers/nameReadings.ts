import { remembered } from '@/src/moderation/triage/remembered'
import { type FoundTerm, findTerms } from '@/src/moderation/triage/words/findTerms'
import { readingOf } from '@/src/moderation/triage/words/reading'
import { uncovered } from '@/src/moderation/uncovered'

/** "AdminTeam", "admin_team": what parts words in names beside a space. */
const PARTING =
  /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|[_.~+=|•·\u200c\u200d-]+/gu
/** "Ad-min", "Adm.in". An apostrophe makes other words: "he'll". */
const WITHIN = /(?<=\p{L})[.·-](?=\p{L})/gu
/** "Moderator1", "88admin": figures around a word are there because the word alone was taken. */
const FIGURES = /(?<=\p{L})\d+(?![\p{L}\d])|(?<![\p{L}\d])\d+(?=\p{L})/gu

/** A name as it is written, and as its words may be meant. */
const readingsOf = (name: string): string[] => {
  const parted = name.replace(PARTING, ' ')
  const joined = name.replace(WITHIN, '')
  return [...new Set([name, parted, parted.replace(FIGURES, ' '), joined, uncovered(name).text])]
}

/** An initial with stars, "T***", is how people hide a name; it says no word. */
const isShown = (reading: string, { start, end }: FoundTerm): boolean => {
  const written = reading.slice(start, end)
  return !written.includes('*') || (written.match(/[^*]/gu)?.length ?? 0) > 1
}

const says = (list: string, reading: string): boolean =>
  findTerms(list, reading).some((found) => isShown(reading, found))

/** Whether a name has a term of a list. */
export const namesTerm = (list: string, name: string): boolean =>
  readingsOf(name).some((reading) => says(list, reading))

/** What looks like other letters in many typefaces, and is none to the triage: "PIain", "Adrnin". */
const alike = (text: string): string =>
  readingOf(text)
    .text.replace(/[l1|!ı]/g, 'i')
    .replace(/€/g, 'e')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

const listAlike = remembered(alike)

/** The same where it only has to look like one. The list has no patterns. */
export const looksLikeTerm = (list: string, name: string): boolean =>
  namesTerm(list, name) || readingsOf(name).some((reading) => says(listAlike(list), alike(reading)))

const SEVERAL_WORDS = /^[\p{L}\p{M}']+(?:[^\S\r\n]+[\p{L}\p{M}']+)+$/gmu
/** Shorter ones are names of people, too: "go die" and Godie. */
const SHORTEST_JOINED = 8

/** A list with its terms of several words as names have them, written as one. */
export const withJoined = (list: string): string => {
  const joined = (list.match(SEVERAL_WORDS) ?? [])
    .map((term) => term.replace(/\s+/g, ''))
    .filter((term) => term.length >= SHORTEST_JOINED)
  return [list, ...joined].join('\n')
}
