import { describe, expect, it } from '@jest/globals'

import { readingTime } from '@/src/importers/parseFile'

import {
  fixturePath,
  hasInput,
  INPUT,
  journeySteps,
  line,
  parsed,
  parsedText,
  shape,
} from './fixtures'

describe('a saved page in plain text', () => {
  it('reads title, subtitle, community, author, date and topic from around the text', async () => {
    const { document } = await parsed(fixturePath('saved-page.txt'))

    expect(document).toMatchObject({
      kind: 'article',
      title: 'Why Floating in Salt Water Calms Some People',
      subtitle: 'An Hour Without Weight',
      community: 'Lantern',
      authors: [{ name: 'Bea Marchetti', credentials: 'LCSW' }],
      topics: ['floating for beginners'],
      publishedAt: { iso: '2026-02-27T00:00:00.000Z', isApproximate: true },
    })
    expect(shape(document.authors[0]?.bio)).toBe('p')
  })

  it('keeps headings as headings, the list as a list and the steps as a journey', async () => {
    const { document } = await parsed(fixturePath('saved-page.txt'))

    expect(shape(document.body)).toBe('p p h2 p h2 p ul p h2 p journey p h2 p')
    expect(journeySteps(document.body).map(({ title, timing }) => [title, timing])).toEqual([
      ['Welcome', undefined],
      ['Shower', 'Ten minutes'],
      ['Float', 'after five minutes'],
      ['Tea', 'the next day'],
    ])
  })

  it('keeps the page’s furniture out of the text, with the reason', async () => {
    const file = await parsed(fixturePath('saved-page.txt'))
    const leftOut = file.lines.filter(({ fate }) => fate === 'left out')

    expect(leftOut.map(({ number }) => number)).toEqual([
      1, 9, 45, 47, 49, 57, 59, 61, 63, 65, 67, 69, 71, 73, 74, 75, 77,
    ])
    expect(leftOut.every(({ note }) => note)).toBe(true)
    expect(line(file, 9)?.note).toContain('caption')
    expect(line(file, 77)?.note).toBe('copyright')
  })

  it('says that a date was counted back from the day of the import', async () => {
    const file = await parsed(fixturePath('saved-page.txt'))

    expect(line(file, 8)?.note).toContain(
      'about 2026-02-27, counted back from the day of this import',
    )
  })

  it('tells when the page’s reading time is not that of its words', () => {
    const { notes } = parsedText('A Title\n\nBy Ana Ruiz · 9 min read\n\nFew words, soon read.')

    expect(notes).toEqual(['The page gave 9 min of reading time; by its words it is 1 min.'])
  })
})

describe('Markdown', () => {
  it('keeps its structure', async () => {
    const { document } = await parsed(fixturePath('guide.md'))

    expect(document).toMatchObject({
      title: 'A Walk Before Breakfast',
      subtitle: 'Notes from a year of going out first thing',
      authors: [{ name: 'Ruth Okafor' }, { name: 'Sol Lind' }],
      topics: ['walking', 'sleep'],
      publishedAt: { iso: '2024-03-03T00:00:00.000Z', isApproximate: false },
    })
    expect(shape(document.body)).toBe('p h2 ol quote h3 p p p p h2 journey horizontalrule p')
    expect(journeySteps(document.body).map(({ title, timing }) => [title, timing])).toEqual([
      ['Wake', undefined],
      ['Dress', 'Within ten minutes'],
      ['Walk', undefined],
    ])
  })

  it('puts an address that is given below into the link that uses it', async () => {
    const file = await parsed(fixturePath('guide.md'))

    expect(JSON.stringify(file.document.body)).toContain('https://example.org/diary')
    expect(line(file, 43)).toMatchObject({ fate: 'metadata', role: 'link address' })
  })

  it('says what cannot be taken over: pictures, comments, front matter without a field', async () => {
    const guide = await parsed(fixturePath('guide.md'))
    const drawer = await parsed(fixturePath('unclear.md'))

    expect(line(guide, 9)).toMatchObject({ fate: 'left out', note: 'a comment, not text' })
    expect(line(guide, 21)).toMatchObject({
      fate: 'left out',
      note: expect.stringContaining('a picture'),
    })
    expect(line(drawer, 5)).toMatchObject({ fate: 'left out', note: 'no field for “layout”' })
  })

  it('keeps what looks like furniture when the text goes on below it', async () => {
    const file = await parsed(fixturePath('unclear.md'))

    expect(file.document).toMatchObject({
      title: 'Found in a Drawer',
      authors: [{ name: 'Mina Sato' }],
    })
    expect(line(file, 8)).toMatchObject({ fate: 'body' })
    expect(line(file, 14)).toMatchObject({ fate: 'body' })
  })
})

describe('hard-wrapped text', () => {
  it('joins the lines of a paragraph, a list item and a quote', async () => {
    const { document } = await parsed(fixturePath('wrapped.txt'))

    expect(shape(document.body)).toBe('p h2 ul p quote')
    expect(JSON.stringify(document.body)).toContain('every halt, and for one summer')
    expect(JSON.stringify(document.body)).toContain('in the same three fields')
    expect(JSON.stringify(document.body)).toContain(
      'You can be early and still arrive, he told me once.',
    )
  })
})

it('gives a file without a title the name of the file, and keeps every word', () => {
  const file = parsedText(
    'It began with a sentence that ended, as sentences do, with a full stop.\n\nThen another came.',
  )

  expect(file.document).toMatchObject({ kind: 'article', title: 'note' })
  expect(shape(file.document.body)).toBe('p p')
  expect(file.notes).toEqual([expect.stringContaining('No title was found')])
})

it('turns an address in plain text into a link', () => {
  const { document } = parsedText('A Title\n\nRead https://example.org/a, if you like.')

  expect(JSON.stringify(document.body)).toContain('"url":"https://example.org/a"')
})

const withInput = hasInput ? it : it.skip

withInput('the real article comes out whole (skipped without ../shared/input)', async () => {
  const file = await parsed(`${INPUT}/001_6cdee7a5abe0a9a9.txt`)
  const { document, lines, notes } = file

  expect(document.kind).toBe('article')
  expect(shape(document.body)).toBe(
    'p p p h2 p p h2 p p p h2 p p p h2 p p p p h2 p ul p p h2 p p p h2 p journey p h2 p p p h2 p p p',
  )
  expect(document).toMatchObject({
    community: 'FYI',
    subtitle: expect.any(String),
    topics: [expect.stringMatching(/^ketamine therapy/)],
    publishedAt: { isApproximate: true },
  })
  expect(document.authors.map(({ bio }) => shape(bio))).toEqual(['p'])
  expect(journeySteps(document.body).map(({ timing }) => timing !== undefined)).toEqual([
    false,
    false,
    false,
    true,
  ])
  expect(readingTime(document.body).minutes).toBe(5)
  expect(notes).toEqual([])
  expect(lines.filter(({ fate }) => fate === 'left out')).toHaveLength(20)
  expect(lines.filter(({ number, fate }) => number > 96 && fate === 'body')).toEqual([])
})
