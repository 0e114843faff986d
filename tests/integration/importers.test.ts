import { existsSync } from 'node:fs'
import { copyFile, mkdtemp, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'

import { runImport } from '@/src/importers/cli'
import { type App, startApp } from '@/tests/helpers/app'
import { itWithTransactions } from '@/tests/helpers/transactions'

const TODAY = new Date('2026-03-20T10:00:00Z')
const FIXTURES = 'tests/fixtures/import'
const PIECE_COLLECTIONS = ['articles', 'stories', 'series'] as const
const ALL = [...PIECE_COLLECTIONS, 'authors', 'topics', 'conditions', 'communities'] as const

let app: App
let folder: string

beforeAll(async () => {
  app = await startApp()
  folder = await mkdtemp(path.join(os.tmpdir(), 'import-'))
})
afterAll(() => app.close())

const run = async (...args: string[]) => {
  let printed = ''
  const code = await runImport(app.payload, args, { write: (text) => (printed += text) }, TODAY)
  return { code, printed }
}

/** A file of its own, so that no test meets what another imported. */
const file = async (name: string, text: string) => {
  const at = path.join(folder, name)
  await writeFile(at, text)
  return at
}

const inDatabase = async (collection: (typeof ALL)[number], slug: string) => {
  const { docs } = await app.payload.find({
    collection,
    where: { slug: { equals: slug } },
    draft: true,
    depth: 0,
    locale: 'en',
  })
  return docs[0]
}

const counts = () =>
  Promise.all(ALL.map((collection: CollectionSlug) => app.payload.count({ collection })))

describe('a series', () => {
  const SERIES = `${FIXTURES}/voices-series.txt`
  const SLUG = 'winter-letters-three-people-on-getting-through'

  it('becomes drafts: the series, its stories in order and their conditions', async () => {
    const { code, printed } = await run(SERIES)
    const series = await app.payload.find({
      collection: 'series',
      where: { slug: { equals: SLUG } },
      draft: true,
      depth: 1,
    })

    expect(code).toBe(0)
    expect(printed).toContain(`/series/${SLUG}`)
    expect(series.docs[0]).toMatchObject({
      _status: 'draft',
      closing: expect.any(Object),
      stories: [
        { narrator: { alias: 'Noor', ageRange: 'late 30s' }, anonymized: true, _status: 'draft' },
        { narrator: { alias: 'Tomasz' }, title: 'What the Flood Left Behind' },
        { narrator: { alias: 'Ife', description: 'A 19-year-old apprentice' } },
      ],
    })
    expect(await inDatabase('conditions', 'trauma')).toMatchObject({ name: 'Trauma' })
  })

  it('changes nothing when it is imported again', async () => {
    const before = await counts()
    const { code, printed } = await run(SERIES)

    expect(code).toBe(0)
    expect(printed.match(/unchanged/g)).toHaveLength(4)
    expect(printed).not.toContain('new draft')
    expect(await counts()).toEqual(before)
  })

  it('is published when that is asked for, with all that belongs to it', async () => {
    const first = await run(SERIES, '--publish')
    const second = await run(SERIES, '--publish')

    expect(first.printed).toMatch(/series +published/)
    expect(second.printed.match(/unchanged/g)).toHaveLength(4)
    expect(await inDatabase('series', SLUG)).toMatchObject({ _status: 'published' })
    expect(await inDatabase('conditions', 'anxiety')).toMatchObject({ _status: 'published' })
  })
})

describe('an article', () => {
  const PAGE = `${FIXTURES}/saved-page.txt`
  const SLUG = 'why-floating-in-salt-water-calms-some-people'

  it('comes with its author, topic, community and a date counted back', async () => {
    const { printed } = await run(PAGE)
    const author = await inDatabase('authors', 'bea-marchetti')
    const topic = await inDatabase('topics', 'floating-for-beginners')
    const community = await inDatabase('communities', 'lantern')

    expect(printed).toMatch(/^ +9 {2}left out {2}page furniture +float tank/m)
    expect(author).toMatchObject({ credentials: 'LCSW', bio: expect.any(Object), _status: 'draft' })
    expect(await inDatabase('articles', SLUG)).toMatchObject({
      subtitle: 'An Hour Without Weight',
      authors: [author?.id],
      topics: [topic?.id],
      community: community?.id,
      publishedAt: '2026-02-27T00:00:00.000Z',
      _status: 'draft',
    })
  })

  it('is the same on another day, although its date would be another', async () => {
    let printed = ''
    await runImport(app.payload, [PAGE], { write: (text) => (printed += text) }, new Date())

    expect(printed).toMatch(/article +unchanged/)
  })

  it('is not written over when an editor has changed it', async () => {
    const article = await inDatabase('articles', SLUG)
    await app.payload.update({
      collection: 'articles',
      id: article?.id ?? '',
      data: { subtitle: 'An editor’s words', slug: 'floating' },
      draft: true,
    })

    const { code, printed } = await run(PAGE, '--publish')

    expect(code).toBe(0)
    expect(printed).toMatch(/article +edited since +\/articles\/floating /)
    expect(await inDatabase('articles', 'floating')).toMatchObject({
      subtitle: 'An editor’s words',
      _status: 'draft',
    })
    expect(await inDatabase('articles', SLUG)).toBeUndefined()
  })
})

describe('a story', () => {
  it('stays a draft when its file does not say that names are changed', async () => {
    const { code, printed } = await run(`${FIXTURES}/one-story.txt`, '--publish')

    expect(code).toBe(0)
    expect(printed).toContain(
      'stays a draft: the file does not say that names and details are changed',
    )
    expect(await inDatabase('stories', 'the-year-i-stopped-counting')).toMatchObject({
      anonymized: false,
      _status: 'draft',
    })
  })

  it('is told apart from another of the same title by its narrator', async () => {
    const text = (alias: string) =>
      `A Namesake\n\n“${alias},” a cook, woke early. All names are changed.`

    await run(await file('first.txt', text('Ann')))
    await run(await file('second.txt', text('Bob')))
    const { printed } = await run(await file('third.txt', text('Bob')))

    expect(await inDatabase('stories', 'a-namesake')).toMatchObject({ narrator: { alias: 'Ann' } })
    expect(await inDatabase('stories', 'a-namesake-2')).toMatchObject({
      narrator: { alias: 'Bob' },
    })
    expect(printed).toMatch(/story +unchanged +\/stories\/a-namesake-2/)
  })
})

describe('Markdown', () => {
  it('is stored as the editor would store it, so that it is found unchanged', async () => {
    const first = await run(`${FIXTURES}/guide.md`, '--publish')
    const second = await run(`${FIXTURES}/guide.md`, '--publish')

    expect(first.printed).toMatch(/article +new, published +\/articles\/a-walk-before-breakfast/)
    expect(second.printed).toMatch(/article +unchanged/)
    expect(await inDatabase('articles', 'a-walk-before-breakfast')).toMatchObject({
      publishedAt: '2024-03-03T00:00:00.000Z',
    })
  })
})

const INPUT = path.resolve('../shared/input')
const withInput = existsSync(INPUT) ? it : it.skip

withInput('the two real documents go live, once (skipped without ../shared/input)', async () => {
  const files = [
    path.join(INPUT, '000_b6ffb526163a5f2c.txt'),
    path.join(INPUT, '001_6cdee7a5abe0a9a9.txt'),
  ]

  const first = await run(...files, '--publish')
  const second = await run(...files, '--publish')

  expect([first.code, second.code]).toEqual([0, 0])
  expect(first.printed.match(/^ +(series|story|article) +new, published/gm)).toHaveLength(5)
  expect(second.printed.match(/^ +(series|story|article) +unchanged/gm)).toHaveLength(5)
})

describe('what cannot be imported', () => {
  it('is named in a line of its own, and keeps nothing else out', async () => {
    const huge = await file('huge.txt', 'a')
    await truncate(huge, 50 * 1024 * 1024)
    const good = path.join(folder, 'good.txt')
    await copyFile(`${FIXTURES}/wrapped.txt`, good)

    const { code, printed } = await run(
      path.join(folder, 'missing.txt'),
      huge,
      await file('empty.txt', ''),
      folder,
      good,
    )

    expect(code).toBe(1)
    expect(printed).toMatch(/^.*missing\.txt: there is no such file/m)
    expect(printed).toMatch(/^.*huge\.txt: the file is too large: 50 MB/m)
    expect(printed).toMatch(/^.*empty\.txt: the file is empty/m)
    expect(printed).toMatch(/: this is a folder/)
    expect(printed).toContain('4 of 5 files could not be imported.')
    expect(await inDatabase('articles', 'the-slow-train')).toMatchObject({ _status: 'draft' })
  })

  itWithTransactions('leaves nothing behind when it fails half way', async () => {
    const before = await counts()
    const { code, printed } = await run(
      await file(
        'half.md',
        `---\nsubtitle: ${'long '.repeat(70)}\ntags: unheard of\n---\n# Half\n\nBy Nobody Known\n\nWords.`,
      ),
      '--publish',
    )

    expect(code).toBe(1)
    expect(printed).toMatch(/half\.md: nothing of it was imported/)
    expect(await counts()).toEqual(before)
  })

  it.each([[[]], [['--pubish', 'a.txt']]])(
    '%j is answered with how to use the command',
    async (args) => {
      const { code, printed } = await run(...args)

      expect(code).toBe(1)
      expect(printed).toContain('npm run import -- FILE… [--publish]')
    },
  )
})
