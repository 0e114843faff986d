import type { IdentifierClass } from '@/src/editorial/anonymity/classes'
import { findIdentifiers, type Options } from '@/src/editorial/anonymity/findIdentifiers'
import type { Identifier } from '@/src/editorial/anonymity/spans'
import { sentencesOf } from '@/src/editorial/sentences'
import { guessLanguage } from '@/src/editorial/writtenIn'

import { type Finding, passing, spansOf } from '../finding'
import { foldedOnce } from '../foldedOnce'
import type { TriageInput } from '../input'

/** By these one person can be found, whoever it is. */
const TELLING: Partial<Record<IdentifierClass, string>> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  fax: 'a fax number',
  ssn: 'a national number',
  record: 'a medical record number',
  plan: 'the number of a health plan',
  account: 'the number of an account',
  licence: 'the number of a licence',
  vehicle: 'a number plate',
  device: 'the number of a device',
}
const TITLE =
  /\b(?:dra?|doctora?|mrs?|ms|prof(?:essor|esora?)?|nurse|therapist|sra?|srta|don|doña|lic(?:enciad[oa])?|terapeuta|enfermer[oa])\.?\s*$/iu
const STARTS_WITH_TITLE = /^(?:dra?|doctora?|mrs?|ms|prof|sra?|srta|lic)\b\.?\s/iu
const STREET =
  /\d.*\b(?:st|street|ave|avenue|road|rd|lane|drive|blvd)\b|\b(?:calle|avenida|avda|plaza|paseo)\b/iu

const LONGEST_TITLE = 16

/** A first name alone is anybody's; with a surname or a title it is somebody's. */
const isSomebody = (body: string, { text, start }: Identifier): boolean =>
  text.trim().split(/\s+/).length > 1 ||
  STARTS_WITH_TITLE.test(text) ||
  TITLE.test(body.slice(Math.max(0, start - LONGEST_TITLE), start))

const whatOf = (body: string, found: Identifier): string | null => {
  if (found.class === 'name') return isSomebody(body, found) ? 'the full name of somebody' : null
  if (found.class === 'place') return STREET.test(found.text) ? 'an address' : null
  return TELLING[found.class] ?? null
}

/** Without a capital in it, a title, an at sign or a number a sentence tells of nobody, and most comments are made of such. */
const NAMED = /@|\d[\d .-]{3}|\p{L}[^\p{L}]+(?!I(?!\p{L}))\p{Lu}/u
const TITLED = /\b(?:dra?|mrs?|ms|sra?|srta|nurse|doctora?)\b/i
const mayTell = (sentence: string): boolean => NAMED.test(sentence) || TITLED.test(sentence)

/** What the guard finds in the sentences that may tell, which it reads as one text: to be asked for each costs more than the reading. */
const identifiersIn = (body: string, options: Options): Identifier[] => {
  let text = ''
  const moved: { from: number; by: number }[] = []
  for (const sentence of sentencesOf(body)) {
    if (!mayTell(sentence.text)) continue
    moved.push({ from: text.length, by: sentence.start - text.length })
    text += `${sentence.text}\n`
  }
  return text === ''
    ? []
    : findIdentifiers(text, options).map((found) => {
        const { by } = moved.findLast(({ from }) => from <= found.start)!
        return { ...found, start: found.start + by, end: found.end + by }
      })
}

/** Of whoever a comment speaks, nobody is to be found by it: the same rules as for stories, as far as they tell of one person. */
export const identifiesSomeone = ({ body, locale, names }: TriageInput): Finding => {
  const options = { alias: names, locale: locale ?? guessLanguage(foldedOnce(body).text) }
  const identifiers = identifiersIn(body, options)
  const telling = identifiers.flatMap((found) => {
    const what = whatOf(body, found)
    return what ? [{ ...found, what }] : []
  })
  const ofClass = (wanted: IdentifierClass) => identifiers.filter((each) => each.class === wanted)
  const [firstNames, places] = [ofClass('name'), ofClass('place')]
  if (telling.length > 0)
    return {
      phase: 'identifies-someone',
      verdict: 'hold',
      reason: `It may tell who somebody is: ${[...new Set(telling.map(({ what }) => what))].join(', ')}.`,
      score: telling.some(({ class: kind }) => kind !== 'name') ? 0.9 : 0.7,
      spans: spansOf(telling),
    }
  if (firstNames.length > 0 && places.length > 0)
    return {
      phase: 'identifies-someone',
      verdict: 'hold',
      reason: 'It may tell who somebody is: a name, with a place.',
      score: 0.6,
      spans: spansOf([...firstNames, ...places]),
    }
  return passing('identifies-someone', '', firstNames.length + places.length > 0 ? 0.3 : 0)
}
