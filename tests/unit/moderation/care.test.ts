import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { needsCare } from '@/src/moderation/care'

/** A line each: "+ " where the words suggest that their writer is in danger now, "- " where they do not. */
const labelled = (name: string, label: '+' | '-', language = ''): string[] =>
  readFileSync(`tests/fixtures/care/${name}.txt`, 'utf8')
    .split(/^# /m)
    .filter((part) => part.startsWith(language))
    .flatMap((part) => part.split('\n'))
    .filter((line) => line.startsWith(`${label} `))
    .map((line) => line.slice(2))

/** The part of them that is found, with the others beside it, so that a failure names them. */
const found = (texts: string[]) => {
  const others = texts.filter((text) => needsCare(text) === null)
  return { part: 1 - others.length / texts.length, others }
}

describe.each(['en', 'es'])('words in %s', (language) => {
  it('that suggest danger are met, at least 97 of 100', () => {
    const { part, others } = found(labelled(language, '+'))

    expect({ others, isMet: part >= 0.97 }).toMatchObject({ isMet: true })
  })

  it('about others, about long ago or about anything else are let be, at least 97 of 100', () => {
    const { part, others } = found(labelled(language, '-'))

    expect({ others, isLetBe: part <= 0.03 }).toMatchObject({ isLetBe: true })
  })
})

/** What part of those that speak of danger is met, and what part of those that are met speaks of it. */
const measured = (name: string, language?: string) => {
  const [dangers, others] = (['+', '-'] as const).map((label) => labelled(name, label, language))
  const met = dangers!.filter((text) => needsCare(text) !== null).length
  const mistaken = others!.filter((text) => needsCare(text) !== null).length
  return { recall: met / dangers!.length, precision: met / (met + mistaken) }
}

/** docs/care.md tells these figures. Where they rise, so should the numbers here. */
describe('words that the lexicon was not fitted to', () => {
  it.each([
    ['heldout', undefined, 0.89, 0.95],
    ['heldout', 'en', 0.85, 0.97],
    ['heldout', 'es', 0.96, 0.93],
    ['unseen', undefined, 0.79, 1],
    ['disguised', undefined, 1, 0.97],
    ['disguised-heldout', undefined, 0.97, 0.97],
  ])(
    'of %s (%s) are met and mistaken no worse than before',
    (name, language, recall, precision) => {
      const figures = measured(name, language)

      expect(figures.recall).toBeGreaterThanOrEqual(recall)
      expect(figures.precision).toBeGreaterThanOrEqual(precision)
    },
  )

  it('are as many as the figures need', () => {
    for (const label of ['+', '-'] as const)
      expect(labelled('heldout', label).length).toBeGreaterThanOrEqual(60)
  })
})

describe('hostile words', () => {
  const long = (words: string) => words.repeat(20_000 / words.length)

  it.each([
    ...[
      'a',
      'i ',
      'die ',
      'not die ',
      "i'm ",
      'no quiero ',
      'hate me ',
      'death ',
      'guardando las ',
    ],
    ...[
      'want to sleep ',
      'last hope ',
      'googled a b c d e f ',
      '(',
      ', ',
      "' ",
      'aaab',
      'me quedo a b ',
      'k*** ',
      'w a n t t o ',
      'd1e ',
      'і wаnt ',
    ],
  ])('such as "%s" for 20,000 characters are read to the end', (words) => {
    expect([null, 'en', 'es']).toContain(needsCare(long(words)))
  })

  it('hide nothing behind letters held down, put in another order or left out', () => {
    expect(needsCare('i wnat to dieeee')).toBe('en')
    expect(needsCare('thinkin bout killin myslef')).toBe('en')
    expect(needsCare('kiero morirme ya')).toBe('es')
  })
})

describe('words in disguise', () => {
  it.each([
    ...['k!ll myself tonight', 'i am going to k*ll myself', 'su1cide is my plan tonight'],
    ...['suic1dal again', 'i want to d1e', 'want 2 die', 'i want to d i e', 'un-alive myself'],
    ...['i want to k i l l myself', 'ｉ ｗａｎｔ ｔｏ ｄｉｅ', '𝐢 𝐰𝐚𝐧𝐭 𝐭𝐨 𝐝𝐢𝐞', 'і wаnt tо dіе'],
  ])('are met: %s', (words) => {
    expect(needsCare(words)).toBe('en')
  })

  it.each(['me quiero m4tar', 'quiero su1cidarme', 'quiero m0rir', 'me voy a m a t a r'])(
    'are met in Spanish: %s',
    (words) => {
      expect(needsCare(words)).toBe('es')
    },
  )

  it.each([
    ...['I want to d1et', 'I want to d i e t', 'We want 2 die-cut cards', 'This works 4 me'],
    ...[
      'I sat in D1E',
      'Vitamins A D E K',
      'I ran 5 k m s',
      'going 2 die casting',
      'What a d*** he was',
      'I took 2 at 11 and 2 at 17',
    ],
    ...["I don't want to d1e", 'My sister wanted to k1ll herself', 'Ten years ago I w@nted to d1e'],
  ])('are no others: %s', (words) => {
    expect(needsCare(words)).toBeNull()
  })
})

describe('the language of the words', () => {
  it('is told with the verdict, however they are typed', () => {
    expect(needsCare('I WANT TO DIE')).toBe('en')
    expect(needsCare('i don’t want to live')).toBe('en')
    expect(needsCare('ojala\u0301 estuviera muerta')).toBe('es')
    expect(needsCare('I wa\u200bnt to d\u200bie')).toBe('en')
    expect(needsCare('')).toBeNull()
  })
})
