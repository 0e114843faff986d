import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq } from 'payload'

import type { User } from '@/payload-types'
import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createConsent,
  createPage,
  createReader,
  createStory,
  createTerm,
  staffUser,
} from '@/tests/helpers/factories'

type Staff = User & { collection: 'users' }

const DAY = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * DAY).toISOString()

let app: App
let editor: Staff
beforeAll(async () => {
  app = await startApp()
  editor = await staffUser(app.payload, 'editor')
})
afterAll(() => app.close())

const deskOf = async (user: Staff) => {
  const desk = await import('@/src/desk/desk')
  return desk.deskOf({ payload: app.payload, user })
}
const valueOf = <Value>(part: { value: Value } | { isMissing: true } | null): Value => {
  if (!part || !('value' in part)) throw new Error('This part is not shown.')
  return part.value
}
const titles = (lines: { title: string }[]) => lines.map(({ title }) => title)

const schedule = async (type: 'publish' | 'unpublish', relationTo: string, id: string) => {
  const { schedulePublish } = await import('@/src/app/(payload)/schedulePublish')
  const req = await createLocalReq({ user: editor }, app.payload)
  const doc = { relationTo, value: id }
  await schedulePublish({ req, type, doc, date: new Date(inDays(1)) } as never)
}

describe('the desk', () => {
  it.each([
    ['contributor', ['own', 'appointments']],
    ['moderator', ['own', 'appointments', 'comments']],
    ['reviewer', ['own', 'handedIn', 'due', 'without', 'appointments']],
    [
      'editor',
      [
        ...['own', 'handedIn', 'due', 'without', 'consents', 'appointments', 'missed'],
        ...['comments', 'last'],
      ],
    ],
  ] as const)('shows a %s what their role can do something about', async (role, parts) => {
    const { edits, ...desk } = await deskOf(await staffUser(app.payload, role))

    const shown = Object.entries(desk).flatMap(([name, part]) => (part ? [name] : []))
    expect(shown).toEqual(parts)
    expect(edits).toBe(role === 'editor')
  })

  it('lists the drafts that are assigned to somebody, the next due first', async () => {
    const user = await staffUser(app.payload, 'contributor')
    const workflow = (dueDate?: string, stage: 'draft' | 'withdrawn' = 'draft') => ({
      workflow: { assignee: user.id, dueDate, stage },
      _status: 'draft' as const,
    })
    await createArticle(app.payload, { title: 'Some day', ...workflow() })
    await createStory(app.payload, { title: 'In a week', ...workflow(inDays(7)) })
    await createArticle(app.payload, { title: 'Tomorrow', ...workflow(inDays(1)) })
    await createArticle(app.payload, { title: 'Given up', ...workflow(inDays(1), 'withdrawn') })
    await createArticle(app.payload, {
      ...{ title: 'Done', ...workflow(inDays(1)) },
      _status: 'published',
    })
    await createArticle(app.payload, { title: 'Somebody else’s', _status: 'draft' })

    const own = valueOf((await deskOf(user)).own)

    expect(titles(own.lines)).toEqual(['Tomorrow', 'In a week', 'Some day'])
    expect(own.total).toBe(3)
  })

  it('names what was handed in, and what of it nobody signed as it stands', async () => {
    const { sign } = await import('@/src/reviews/sign')
    const reviewer = await staffUser(app.payload, 'reviewer')
    await createTerm(app.payload, 'authors', { credentials: 'MD', user: reviewer.id })
    const handedIn = { workflow: { stage: 'in-review' as const }, _status: 'draft' as const }
    const signed = await createArticle(app.payload, { title: 'Signed one', ...handedIn })
    const stale = await createArticle(app.payload, { title: 'Stale one', ...handedIn })
    await createStory(app.payload, { title: 'New one', ...handedIn })
    for (const { id } of [signed, stale])
      await sign(app.payload, reviewer, { collection: 'articles', id })
    await app.payload.update({
      ...{ collection: 'articles', id: stale.id, draft: true },
      data: { body: richText(paragraph('Others.')) },
    })

    const { all, unsigned } = valueOf((await deskOf(reviewer)).handedIn)

    const notes = Object.fromEntries(all.lines.map(({ title, note }) => [title, note]))
    expect(notes).toEqual({
      'Signed one': 'Signed',
      'Stale one': 'Changed since it was signed',
      'New one': 'Not signed yet',
    })
    expect(titles(unsigned.lines).sort()).toEqual(['New one', 'Stale one'])
  })

  it('tells which reviews are due, and what is published without one', async () => {
    const reviewer = (await createTerm(app.payload, 'authors')).id
    const review = (nextReviewDue: string) => ({
      review: { reviewer, reviewedAt: '2025-01-01T00:00:00.000Z', nextReviewDue },
    })
    await createArticle(app.payload, { title: 'Late', ...review(inDays(-2)) })
    await createStory(app.payload, { title: 'Soon', ...review(inDays(9)) })
    await createArticle(app.payload, { title: 'Far off', ...review(inDays(90)) })
    await createArticle(app.payload, { title: 'Never reviewed' })
    await createStory(app.payload, { title: 'A story needs none' })

    const { due, without } = await deskOf(editor)

    expect(valueOf(due).lines.map(({ title, note }) => [title, note])).toEqual([
      ['Late', 'Overdue'],
      ['Soon', 'Due soon'],
    ])
    const unreviewed = titles(valueOf(without).lines)
    expect(unreviewed).toContain('Never reviewed')
    expect(unreviewed).not.toContain('A story needs none')
  })

  it('names consents by their alias, for editors alone', async () => {
    await createConsent(app.payload, { alias: 'Wren', name: 'Secret', expiresAt: inDays(5) })
    await createConsent(app.payload, { alias: 'Later', expiresAt: inDays(60) })
    await createConsent(app.payload, {
      ...{ alias: 'Revoked', expiresAt: inDays(5), revokedAt: inDays(-1) },
    })

    const { consents } = await deskOf(editor)

    expect(titles(valueOf(consents).lines)).toEqual(['Wren'])
    expect(JSON.stringify(consents)).not.toContain('Secret')
  })

  it('tells what goes live and what is taken back, and when', async () => {
    const draft = await createArticle(app.payload, { title: 'To come', _status: 'draft' })
    const page = await createPage(app.payload, { title: 'To go' })
    await schedule('publish', 'articles', draft.id)
    await schedule('unpublish', 'pages', page.id)

    const appointments = valueOf((await deskOf(editor)).appointments)

    expect(appointments).toMatchObject([
      { title: 'To come', type: 'publish', collection: 'articles' },
      { title: 'To go', type: 'unpublish', collection: 'pages' },
    ])
    expect(Date.parse(appointments[0]!.at)).toBeGreaterThan(Date.now())
  })

  it('counts the comments that wait, and those that were reported', async () => {
    const { reader } = await createReader(app.payload)
    const piece = (await createArticle(app.payload)).id
    const write = (data: object) =>
      createComment(app.payload, { piece, reader: reader.id, ...data })
    await write({ status: 'pending' })
    await write({ status: 'pending', care: true })
    await write({ status: 'approved', reportCount: 2 })
    await write({ status: 'approved' })
    await write({ status: 'rejected', reportCount: 3 })

    const { comments } = await deskOf(await staffUser(app.payload, 'moderator'))

    expect(valueOf(comments)).toMatchObject({ pending: 2, care: 1 })
  })

  it('ends with what was done last, for who may read the log', async () => {
    const { id } = await createArticle(app.payload, { title: 'The very last' })

    const [newest] = valueOf((await deskOf(editor)).last)

    expect(newest).toMatchObject({ documentId: id, documentName: 'The very last' })
  })

  it('shows its other parts where one cannot be read', async () => {
    const payload = Object.create(app.payload) as typeof app.payload
    payload.count = () => Promise.reject(new Error('This part fails.'))
    const { deskOf: read } = await import('@/src/desk/desk')

    const desk = await read({ payload, user: editor })

    expect(desk.comments).toEqual({ isMissing: true })
    expect(valueOf(desk.own).total).toBe(0)
  })
})

describe('a release', () => {
  it('stands among what is scheduled, for who may see releases, and among what was missed when it failed', async () => {
    const { id: page } = await createPage(app.payload, { title: 'In it', _status: 'draft' })
    const release = await app.payload.create({
      collection: 'releases',
      data: {
        ...{ title: 'A spring issue', state: 'open', publishAt: inDays(3) },
        documents: [{ relationTo: 'pages', value: page }],
      },
      user: editor,
    })
    const contributor = await staffUser(app.payload, 'contributor')

    const planned = await deskOf(editor)
    const theirs = await deskOf(contributor)
    await app.payload.db.updateOne({
      ...{ collection: 'releases', id: release.id, data: { state: 'failed' }, returning: false },
    })
    const after = await deskOf(editor)

    expect(titles(valueOf(planned.appointments))).toContain('A spring issue')
    expect(titles(valueOf(theirs.appointments))).not.toContain('A spring issue')
    expect(titles(valueOf(after.appointments))).not.toContain('A spring issue')
    expect(titles(valueOf(after.missed))).toContain('A spring issue')
  })
})

describe('an appointment that could not be kept', () => {
  it('is told to editors until its piece is published', async () => {
    const article = await createArticle(app.payload, { title: 'Not ready', _status: 'draft' })
    await app.payload.jobs.queue({
      task: 'schedulePublish',
      waitUntil: new Date(Date.now() - DAY),
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: article.id },
        user: { relationTo: 'users', value: editor.id },
      } as never,
    })
    await app.payload.jobs.run({ limit: 20 })

    const missed = await deskOf(editor)
    await app.payload.update({
      ...{ collection: 'articles', id: article.id, data: { _status: 'published' } },
    })
    const after = await deskOf(editor)

    expect(titles(valueOf(missed.missed))).toContain('Not ready')
    expect(titles(valueOf(after.missed))).not.toContain('Not ready')
  })
})
