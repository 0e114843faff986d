import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Role } from '@/src/access/roles'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createInsight,
  createReader,
  createStory,
  createTerm,
  staffUser,
} from '@/tests/helpers/factories'

type Staff = Awaited<ReturnType<typeof staffUser>>

let app: App
beforeAll(async () => {
  app = await startApp()
  await app.payload.updateGlobal({
    slug: 'site',
    data: { insightLabels: [{ code: 'moving', label: 'Moving' }] },
  })
})
afterAll(() => app.close())

const today = new Date().toISOString().slice(0, 10)
const ownOf = async (user: Staff) => {
  const { insightsOnOwnPieces } = await import('@/src/insights/onOwnPieces')
  return insightsOnOwnPieces({ payload: app.payload, user })
}
const maySee = async (user: Staff, piece: string) => {
  const { maySeeInsightsOn } = await import('@/src/insights/scope')
  return maySeeInsightsOn({ payload: app.payload, user }, piece)
}

/** A contributor with an author page and a published piece, on which readers left something. */
const createAuthor = async () => {
  const { payload } = app
  const user = await staffUser(payload, 'contributor')
  const page = await createTerm(payload, 'authors', { user: user.id })
  const story = await createStory(payload, { authors: [page.id] })
  const readers = [await createReader(payload), await createReader(payload)]
  const [first, second] = readers.map(({ reader }) => ({ piece: story.id, reader: reader.id }))
  await createInsight(payload, {
    ...first!,
    ...{ rating: 'outstanding', labels: ['moving', 'gone'], note: 'Thank you for this' },
  })
  await createInsight(payload, { ...second!, rating: 'outstanding', labels: ['moving'] })
  return { user, page, story, readers }
}

describe('an author on the staff', () => {
  it('sees the insights on their pieces summed up, and the notes without who wrote them', async () => {
    const { user, story, readers } = await createAuthor()
    const hidden = await createReader(app.payload)
    await createInsight(app.payload, {
      ...{ piece: story.id, reader: hidden.reader.id, status: 'spam', note: 'Buy this' },
    })

    const own = await ownOf(user)

    expect(own).toEqual({
      whose: 'own',
      pieces: [{ id: String(story.id), collection: 'stories', title: story.title, count: 2 }],
      summary: {
        total: 2,
        ratings: [
          { rating: 'good-effort', count: 0 },
          { rating: 'nice-work', count: 0 },
          { rating: 'outstanding', count: 2 },
        ],
        labels: [
          { label: 'Moving', count: 2 },
          { label: 'gone', count: 1 },
        ],
        notes: [
          {
            ...{ piece: String(story.id), note: 'Thank you for this', rating: 'outstanding' },
            day: today,
          },
        ],
        timeline: { unit: 'day', bars: [{ day: today, count: 2 }], earlier: 0 },
      },
    })
    for (const { reader, email } of readers) {
      expect(JSON.stringify(own)).not.toContain(String(reader.id))
      expect(JSON.stringify(own)).not.toContain(email)
    }
  })

  it('is shown no note of a reader who is leaving', async () => {
    const { user, readers } = await createAuthor()
    const { leave } = await import('@/src/readers/leave')

    await leave(app.payload, readers[0]!.reader.id)
    const { summary } = await ownOf(user)

    expect(summary).toMatchObject({ total: 2, notes: [] })
  })

  it('sees nothing on the pieces of others, nor by naming themselves in a draft', async () => {
    const { user, page, story } = await createAuthor()
    const other = await createAuthor()
    const shared = await createArticle(app.payload)
    await app.payload.update({
      collection: 'articles',
      id: shared.id,
      data: { authors: [page.id] },
      draft: true,
    })

    const seen = await Promise.all(
      [story, other.story, shared].map(({ id }) => maySee(user, String(id))),
    )

    expect(seen).toEqual([true, false, false])
    expect((await ownOf(user)).pieces.map(({ id }) => id)).toEqual([String(story.id)])
  })

  it('reads no insight past the summary, and links no author page to themselves', async () => {
    const { user } = await createAuthor()
    const asUser = { overrideAccess: false, user } as const

    const refused = await app.payload
      .find({ collection: 'insights', ...asUser })
      .catch(({ status }: { status: number }) => status)
    const page = await app.payload.create({
      collection: 'authors',
      data: { name: 'Somebody else', slug: `else-${user.id}`, user: user.id },
      draft: true,
      ...asUser,
    })

    expect(refused).toBe(403)
    expect(page.user ?? null).toBeNull()
  })

  it('sees nothing any more once the page is linked to somebody else', async () => {
    const { user, page, story } = await createAuthor()
    const data = { user: (await staffUser(app.payload, 'contributor')).id }

    await app.payload.update({ collection: 'authors', id: page.id, data })

    expect(await maySee(user, String(story.id))).toBe(false)
    expect((await ownOf(user)).whose).toBe('nobodys')
  })
})

describe('others on the staff', () => {
  it.each<[Role, boolean, string]>([
    ['admin', true, 'all'],
    ['editor', true, 'all'],
    ['moderator', false, 'nobodys'],
    ['reviewer', false, 'nobodys'],
    ['contributor', false, 'nobodys'],
  ])('as %s see the insights on every piece: %s', async (role, sees, whose) => {
    const { story } = await createAuthor()
    const user = await staffUser(app.payload, role)

    const own = await ownOf(user)

    expect(await maySee(user, String(story.id))).toBe(sees)
    expect(own.whose).toBe(whose)
    expect(own.pieces.some(({ id }) => id === String(story.id))).toBe(sees)
    expect(own.summary.total > 0).toBe(sees)
  })
})
