import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField } from 'payload'

import { LIMITS } from '@/src/limits/limits'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true' })
})
afterAll(() => app.close())

const EXPORT = `mutation { exportMyData { data files { name mediaType content }
  userErrors { code } } }`

const exported = async (token: string) => {
  const { data } = await app.query(EXPORT, {}, { token })
  const [json, html] = data!.exportMyData.files as { name: string; content: string }[]
  return { ...data!.exportMyData, json, html } as {
    data: Record<string, Record<string, unknown>[]>
    files: { name: string; mediaType: string }[]
    json: { content: string }
    html: { content: string }
  }
}

/** What a browser shows of it. */
const textOf = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

describe('the files', () => {
  it('are one of JSON, which says what `data` says, and one of HTML', async () => {
    const { token } = await createReader(app.payload)

    const { data, files, json } = await exported(token)

    const day = (data.exportedAt as unknown as string).slice(0, 10)
    expect(files).toMatchObject([
      { name: `my-data-${day}.json`, mediaType: 'application/json' },
      { name: `my-data-${day}.html`, mediaType: 'text/html' },
    ])
    expect(JSON.parse(json.content)).toEqual(data)
  })

  it('hold what the reader wrote, about what, and no words of others', async () => {
    const piece = await createArticle(app.payload, { title: 'A <piece> & more' })
    const mine = await createReader(app.payload, `<b>"Mine"</b> & 'co'`)
    const other = await createReader(app.payload, 'Another one')
    const on = { piece: piece.id, reader: mine.reader.id }
    const parent = await createComment(app.payload, {
      ...{ piece: piece.id, reader: other.reader.id, body: 'What another wrote' },
    })
    const body = `<script>alert(1)</script>\n\nSecond "paragraph" & more`
    await createComment(app.payload, { ...on, parent: parent.id, depth: 1, body })
    await createInsight(app.payload, { ...on, rating: 'nice-work', note: '<i>A note</i>' })

    const { html } = await exported(mine.token)
    const text = textOf(html.content)

    for (const words of [mine.email, `<b>"Mine"</b> & 'co'`, body, '<i>A note</i>', 'Nice work'])
      expect(text).toContain(words)
    expect(text).toContain('On “A <piece> & more”')
    expect(text).toContain(String(parent.id))
    expect(html.content).not.toMatch(/nother|<script|<b>|<i>/)
  })

  it('fetch nothing, run nothing, and have headings in order', async () => {
    const { token } = await createReader(app.payload)

    const { content } = (await exported(token)).html

    expect(content).toMatch(/^<!doctype html><html lang="en">/)
    expect(content).toContain('default-src &#39;none&#39;')
    expect(content).not.toMatch(/<(?:script|img|link|iframe)|https?:\/\/|@import|url\(/)
    const levels = [...content.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.every((level, at) => at === 0 || level <= levels[at - 1]! + 1)).toBe(true)
    const targets = [...content.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBeGreaterThan(3)
    for (const id of targets) expect(content).toContain(` id="${id}"`)
  })

  it('speak the language of the reader', async () => {
    const { token, reader } = await createReader(app.payload)
    const data = { locale: 'es', region: 'MX' } as const
    await app.payload.update({ collection: 'readers', id: reader.id, data })

    const { content } = (await exported(token)).html

    expect(content).toContain('<html lang="es">')
    expect(content).toContain('Tus datos en')
    expect(textOf(content)).toMatch(/País o territorio\s+MX/)
  })

  it('name a piece that was taken back by its id alone', async () => {
    const piece = await createArticle(app.payload, { title: 'Taken back since' })
    const { token, reader } = await createReader(app.payload)
    await createComment(app.payload, { piece: piece.id, reader: reader.id })
    await app.payload.update({
      collection: 'articles',
      id: piece.id,
      data: { _status: 'draft' },
    })

    const { content } = (await exported(token)).html

    expect(content).toContain(String(piece.id))
    expect(content).not.toContain('Taken back since')
  })

  it('are not made where nobody is signed in', async () => {
    const { data } = await app.query(EXPORT)

    expect(data?.exportMyData).toEqual({
      ...{ data: null, files: [] },
      userErrors: [{ code: 'NOT_SIGNED_IN' }],
    })
  })
})

/** What is kept of a reader and stays in the house: secrets, and what the staff or the software note for themselves. */
const IN_THE_HOUSE: Record<string, string[]> = {
  readers: [
    ...['keepToken', 'resetPasswordToken', 'resetPasswordExpiration'],
    ...['verificationToken', 'verificationExpiration'],
    ...['formerEmailToken', 'formerEmailExpiration'],
    ...['salt', 'hash', 'loginAttempts', 'lockUntil', 'sessions'],
  ],
  comments: [
    ...['reason', 'staffNote', 'care', 'reportCount', 'requests', 'staff', 'waitsSince'],
    ...['moderated', 'newcomer', 'locked', 'escalated', 'assignee', 'triage', 'openReports'],
  ],
  decisions: ['note', 'phases', 'seconds', 'decider'],
  sanctions: ['note', 'decider', 'liftedBy'],
  appeals: ['care', 'decider'],
  insights: ['care', 'visitor', 'submission', 'requests'],
  follows: ['waiting', 'mailedAt', 'toldUntil', 'told'],
}

/** Something that a field may hold and no other field does. */
const sampleFor = (field: FlattenedField): unknown => {
  const serial = crypto.randomUUID().slice(0, 8)
  if ('hasMany' in field && field.hasMany && field.type === 'text')
    return [`${field.name} ${serial}`]
  if (field.type === 'email') return `${serial}@example.org`
  if (['text', 'textarea'].includes(field.type)) return `${field.name} ${serial}`
  if (field.type === 'date') return new Date(Math.floor(Math.random() * 1e12)).toISOString()
  if (field.type === 'number') return 1_000_000 + Math.floor(Math.random() * 1_000_000)
  if (field.type === 'select')
    return (field.options[0] as { value: string }).value ?? field.options[0]
  return undefined
}

describe('the export and the model', () => {
  it('agree: every field that a reader’s record has is in the export, or is known to stay in the house', async () => {
    const { token, reader, email } = await createReader(app.payload)
    const piece = await createArticle(app.payload)
    const other = await createReader(app.payload)
    const about = { piece: piece.id, reader: other.reader.id }
    const related: Record<string, unknown> = {
      ...{ pieces: piece.id, readers: reader.id },
      comments: (await createComment(app.payload, about)).id,
      decisions: (
        await app.payload.db.create({ collection: 'decisions', data: { decision: 'hold' } })
      ).id,
      sanctions: (
        await app.payload.db.create({
          collection: 'sanctions',
          data: { reader: other.reader.id, kind: 'warn', reason: 'spam', message: 'Theirs.' },
        })
      ).id,
    }
    const relationsOf = (fields: FlattenedField[]) =>
      fields.flatMap((field) =>
        'relationTo' in field ? [[field.name, related[String(field.relationTo)]]] : [],
      )
    const owned = app.payload.config.collections.filter(
      ({ slug, flattenedFields }) =>
        slug === 'readers' ||
        flattenedFields.some(
          (field) =>
            field.name === 'reader' && 'relationTo' in field && field.relationTo === 'readers',
        ),
    )
    const missing: string[] = []
    const samples: { name: string; value: unknown; slug: string }[] = []
    for (const { slug, flattenedFields } of owned) {
      const data: Record<string, unknown> = {}
      for (const field of flattenedFields) {
        if (IN_THE_HOUSE[slug]?.includes(field.name) || field.name === 'email') continue
        const value = sampleFor(field)
        if (value !== undefined) data[field.name] = value
      }
      for (const [name, value] of Object.entries(data)) samples.push({ name, value, slug })
      // Past every rule: what stands in the database is what is asked about.
      if (slug === 'readers')
        await app.payload.db.updateOne({
          collection: slug as CollectionSlug,
          id: reader.id,
          data: { ...data, goesAt: null },
        })
      else
        await app.payload.db.create({
          collection: slug,
          data: { ...data, ...Object.fromEntries(relationsOf(flattenedFields)) },
        })
    }

    const { data, html } = await exported(token)
    const names = (slug: string): string[] =>
      Object.keys((slug === 'readers' ? data.account : data[slug]![0]) as object)
    for (const { slug, flattenedFields } of owned)
      for (const { name } of flattenedFields)
        if (!IN_THE_HOUSE[slug]?.includes(name) && !names(slug).includes(name))
          missing.push(`${slug}.${name}`)
    const text = JSON.stringify(data)

    expect(missing).toEqual([])
    expect(text).toContain(email)
    for (const { name, value, slug } of samples)
      if (!(slug === 'readers' && name === 'goesAt'))
        expect({ slug, name, isIn: text.includes(JSON.stringify(value).slice(1, -1)) }).toEqual({
          ...{ slug, name, isIn: true },
        })
    for (const { value } of samples.filter(({ value: each }) => String(each).includes(' ')))
      expect(textOf(html.content)).toContain(String(value))
    for (const [slug, kept] of Object.entries(IN_THE_HOUSE))
      expect(names(slug).filter((name) => kept.includes(name))).toEqual([])
  })
})

describe('how often', () => {
  it('a reader may ask is limited', async () => {
    const { token } = await createReader(app.payload)
    const ask = async () => (await app.query(EXPORT, {}, { token })).data?.exportMyData

    const answers = []
    for (let time = 0; time <= LIMITS.exportMyData.reader[0]; time++) answers.push(await ask())

    expect(answers.slice(0, -1).every(({ data }) => data !== null)).toBe(true)
    expect(answers.at(-1)).toEqual({
      ...{ data: null, files: [] },
      userErrors: [{ code: 'RATE_LIMITED' }],
    })
  })
})
