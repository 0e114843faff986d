import { readdirSync, readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'

import type { ParsedFile } from '@/src/importers/document'

import { fixturePath, parsedText } from './fixtures'

const PIECES = [
  '# One',
  'Story 1: A',
  'Story 2: B',
  'A Title Here',
  'a small line',
  'By Ana Ruiz',
  'Published 2 days ago',
  'About the Author',
  'Comments',
  'Tags: a, b',
  '- item',
  '  - inner',
  '1. first',
  '2. second',
  '• Term – words',
  '---',
  '```',
  '> said',
  '| a | b |',
  '<!-- open',
  'closed -->',
  '[a]: https://example.org',
  'See [a][].',
  '![x](y.png)',
  '=====',
  'key: value',
  'A sentence that is long enough to be taken for prose, with a comma, and then with a full stop at its end. And another.',
  '“Sam,” a gardener, spoke.',
  '',
  '   ',
  '\u200b',
]

/** A fixed sequence that looks like chance, so that a failure can be met again. */
const picks = (seed: number, count: number) => {
  let state = seed
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return PIECES[Math.floor((state / 2147483648) * PIECES.length)] ?? ''
  })
}

const numbersOf = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) => (line.replace(/\u200b/g, '').trim() === '' ? [] : [index + 1]))

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

const textsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []

  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' && ['text', 'title', 'url'].includes(key) ? [inner] : textsOf(inner),
  )
}

/** List numbers and the marks of Markdown are structure, not words. */
const lostWords = ({ document, lines }: ParsedFile) => {
  const kept = new Set(textsOf(document).flatMap(wordsIn))
  const said = lines.filter(({ fate }) => fate === 'body').flatMap((line) => wordsIn(line.text))

  return said.filter((word) => !kept.has(word) && !/^\d$/.test(word))
}

it('accounts for every line exactly once, whatever the lines are', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const text = picks(seed, 4 + (seed % 23)).join(seed % 3 === 0 ? '\n\n' : '\n')
    if (numbersOf(text).length === 0) continue

    for (const format of ['plain text', 'Markdown'] as const) {
      const file = parsedText(text, format)
      const numbers = file.lines.map(({ number }) => number)

      expect({ seed, format, numbers, lost: lostWords(file) }).toEqual({
        seed,
        format,
        numbers: numbersOf(text),
        lost: [],
      })
    }
  }
})

it.each(readdirSync(fixturePath('')))('loses no word of the body of %s', (name) => {
  const text = readFileSync(fixturePath(name), 'utf8')

  expect(lostWords(parsedText(text, name.endsWith('.md') ? 'Markdown' : 'plain text'))).toEqual([])
})
