import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { needsCare } from '@/src/moderation/care'

/** A line each: "+ " where the words suggest that their writer is in danger now, "- " where they do not. */
const labelled = (name: string, label: '+' | '-'): string[] =>
  readFileSync(`tests/fixtures/care/${name}.txt`, 'utf8')
    .split('\n')
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

describe('words that the lexicon was not fitted to', () => {
  it('are met in half of the cases, and nothing harmless is taken for danger', () => {
    const met = found(labelled('unseen', '+'))
    const mistaken = found(labelled('unseen', '-'))

    expect(met.part).toBeGreaterThanOrEqual(0.5)
    expect(mistaken.part).toBe(0)
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
