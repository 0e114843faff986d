import { describe, expect, it } from '@jest/globals'

import type { ImportedSeries } from '@/src/importers/document'

import { fixturePath, hasInput, INPUT, line, parsed, parsedText, shape } from './fixtures'

const seriesIn = async (file: string): Promise<ImportedSeries> => {
  const { document } = await parsed(file)
  if (document.kind !== 'series') throw new Error(`${file} was read as ${document.kind}`)
  return document
}

describe('a series in plain text', () => {
  it('keeps introduction, stories and closing apart, in their order', async () => {
    const series = await seriesIn(fixturePath('voices-series.txt'))

    expect(series.title).toBe('Winter Letters: Three People on Getting Through')
    expect(shape(series.body)).toBe('p p')
    expect(series.stories.map(({ title }) => title)).toEqual([
      'Learning to Sleep Next to Depression',
      'What the Flood Left Behind',
      'Small Talk with Anxiety',
    ])
    expect(shape(series.closing)).toBe('h2 p h2 p')
  })

  it('reads who tells each story and what it is about', async () => {
    const { stories, conditions } = await seriesIn(fixturePath('voices-series.txt'))

    expect(stories.map(({ narrator }) => narrator)).toEqual([
      { alias: 'Noor', description: 'A baker in her late 30s', ageRange: 'late 30s' },
      { alias: 'Tomasz', description: 'A retired ferry pilot' },
      { alias: 'Ife', description: 'A 19-year-old apprentice', ageRange: 'teens' },
    ])
    expect(stories.map((story) => story.conditions)).toEqual([
      ['Depression'],
      ['Trauma'],
      ['Anxiety'],
    ])
    expect(conditions).toEqual(['Depression', 'Trauma', 'Anxiety'])
  })

  it('leaves a heading to the last story when the other stories have it too', async () => {
    const { stories } = await seriesIn(fixturePath('voices-series.txt'))

    expect(stories.map(({ body }) => shape(body))).toEqual(['p p', 'p h2 p', 'p h2 p'])
  })

  it('confirms anonymity for every story when the frame says so', async () => {
    const { stories } = await seriesIn(fixturePath('voices-series.txt'))

    expect(stories.map(({ anonymized }) => anonymized)).toEqual([true, true, true])
  })

  it('confirms nothing when the file is silent, and says so', () => {
    const file = parsedText(
      'Two Days\nAn opening.\nStory 1: Dawn\n“Ana,” a cook, woke.\nStory 2: Dusk\nThis name was changed: “Bo,” a guard, slept.',
    )

    expect(file.document).toMatchObject({
      kind: 'series',
      stories: [{ anonymized: false }, { anonymized: true }],
    })
    expect(file.notes).toEqual([expect.stringContaining('“Dawn”: the file does not say')])
  })
})

describe('a series in Markdown', () => {
  it('goes by the rank of the headings, and by rules between the parts', async () => {
    const series = await seriesIn(fixturePath('voices-series.md'))

    expect(series.stories.map(({ body }) => shape(body))).toEqual(['p h2 p', 'p h2 p'])
    expect(series.stories.map(({ narrator }) => narrator.alias)).toEqual(['Oskar', 'Wen'])
    expect(shape(series.closing)).toBe('h2 p')
  })

  it('says of the rules that they were left out', async () => {
    const file = await parsed(fixturePath('voices-series.md'))

    expect(line(file, 15)).toMatchObject({ fate: 'left out', role: 'separator' })
  })
})

it.each([
  ['Story 1: Up', 'Story 2: Down'],
  ['STORY ONE – Up', 'STORY TWO – Down'],
  ['Case study I. Up', 'Case study II. Down'],
  ['Testimonial #1 - Up', 'Testimonial #2 - Down'],
])('takes “%s” and its like for the stories of a series', (first, second) => {
  const { document } = parsedText(`Both Ways\n${first}\nWords, words.\n${second}\nMore words.`)

  expect(document).toMatchObject({ stories: [{ title: 'Up' }, { title: 'Down' }] })
})

it('takes a file about one person for a story', async () => {
  const { document } = await parsed(fixturePath('one-story.txt'))

  expect(document).toMatchObject({
    kind: 'story',
    title: 'The Year I Stopped Counting',
    narrator: { alias: 'Lale', description: 'A piano tuner in their fifties', ageRange: '50s' },
    conditions: ['OCD'],
    anonymized: false,
  })
})

const withInput = hasInput ? it : it.skip

withInput('the real series comes out whole (skipped without ../shared/input)', async () => {
  const file = await parsed(`${INPUT}/000_b6ffb526163a5f2c.txt`)
  const series = await seriesIn(`${INPUT}/000_b6ffb526163a5f2c.txt`)

  expect(shape(series.body)).toBe('p p')
  expect(series.stories.map(({ narrator }) => narrator.alias)).toEqual(['Alex', 'Maria', 'James'])
  expect(series.stories.map(({ narrator }) => narrator.ageRange)).toEqual([
    '40s',
    undefined,
    undefined,
  ])
  expect(series.stories.map(({ conditions }) => conditions)).toEqual([
    ['Depression'],
    ['Trauma'],
    ['Anxiety'],
  ])
  expect(series.stories.every(({ anonymized, body }) => anonymized && shape(body) === 'p p')).toBe(
    true,
  )
  expect(shape(series.closing)).toBe('h2 p p h2 p p')
  expect(file.lines.filter(({ fate }) => fate === 'left out')).toEqual([])
})
