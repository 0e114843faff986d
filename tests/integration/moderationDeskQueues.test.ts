import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { idOf } from '@/src/delivery/relations'
import { type App, startApp } from '@/tests/helpers/app'
import { commentsOn, deskOf, recordOf, reportBy, stored } from '@/tests/helpers/atDesk'
import { countQueries } from '@/tests/helpers/countQueries'
import { createComment, NOBODYS_ID } from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let moderator: Caller
let desk: ReturnType<typeof deskOf>
beforeAll(async () => {
  app = await startApp()
  moderator = await signIn(app, 'moderator')
  desk = deskOf(moderator)
})
afterAll(() => app.close())

const MINUTE = 60_000
const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString()

type Listed = { id: string; body: string }
const cardsIn = async (question: string) => {
  const { body } = await desk.get(`queue?${question}`)
  return body.cards as Listed[]
}
const idsIn = async (question: string) => (await cardsIn(question)).map(({ id }) => id)

/** Page after page, to the end. */
const everyId = async (
  question: string,
  between: (met: string[]) => Promise<void> = async () => {},
) => {
  const ids: string[] = []
  for (let after = ''; ;) {
    const { body } = await desk.get(`queue?${question}${after && `&after=${after}`}`)
    ids.push(...(body.cards as Listed[]).map(({ id }) => id))
    if (!body.next) return ids
    after = body.next as string
    await between(ids)
  }
}

const countsNow = async () => {
  await new Promise((resolve) => setTimeout(resolve, 1050))
  return (await desk.get('counts')).body
}

describe('the queues', () => {
  it('hold each comment where it stands, and count it there', async () => {
    const before = await countsNow()
    const { ids } = await commentsOn(
      app,
      { status: 'pending', care: true },
      { status: 'pending', newcomer: true },
      { status: 'approved' },
      { status: 'approved', moderated: true },
      { status: 'rejected' },
      { status: 'spam' },
      { status: 'withdrawn', body: '' },
    )
    await reportBy(app, ids[3]!)

    const after = await countsNow()
    const cards = await Promise.all(ids.map((id) => desk.get(`comments/${id}`)))

    expect(cards.map(({ body: { card } }) => card.queues)).toEqual([
      ['care', 'pending'],
      ['pending', 'newcomers'],
      ['unmoderated', 'approved'],
      ['reported', 'approved'],
      ['rejected'],
      ['spam'],
      [],
    ])
    const more = Object.entries<number>(after.counts).map(([queue, count]) => [
      queue,
      count - before.counts[queue],
    ])
    expect(Object.fromEntries(more)).toEqual({
      ...{ care: 1, reported: 1, pending: 2, newcomers: 1 },
      ...{ unmoderated: 1, approved: 2, rejected: 1, spam: 1 },
    })
    for (const { body } of cards)
      for (const queue of body.card.queues as string[])
        expect(await idsIn(`queue=${queue}&limit=100`)).toContain(body.card.id)
  })

  it('begin with who waits longest, or else with the newest', async () => {
    const { ids, piece } = await commentsOn(
      app,
      { status: 'pending', waitsSince: ago(5), createdAt: ago(5) },
      { status: 'pending', care: true, waitsSince: ago(3), createdAt: ago(3) },
      { status: 'pending', waitsSince: ago(9), createdAt: ago(1) },
    )

    const pending = await idsIn(`queue=pending&piece=${piece.id}`)
    await desk.decide({ ids, decision: 'approve' })
    const approved = await idsIn(`queue=approved&piece=${piece.id}`)

    expect(pending).toEqual([ids[2], ids[0], ids[1]])
    expect(approved).toEqual([ids[2], ids[1], ids[0]])
  })

  it('come page by page, and meet none twice and leave none out while others leave and come', async () => {
    const waitsSince = ago(60)
    const { ids, piece, reader } = await commentsOn(
      app,
      ...Array.from({ length: 11 }, (_, at) => ({
        ...{ status: 'pending' as const, care: at % 3 === 0 },
        waitsSince: at < 6 ? waitsSince : ago(50 - at),
      })),
    )
    let turn = 0

    const met = await everyId(`queue=pending&piece=${piece.id}&limit=3`, async ([first]) => {
      turn += 1
      if (turn > 1) return
      // One that was met leaves, and one comes behind.
      await desk.decide({ ids: [first], decision: 'approve' })
      await createComment(app.payload, { piece: piece.id, reader: reader.id, status: 'pending' })
    })

    expect(new Set(met).size).toBe(met.length)
    for (const id of ids) expect(met).toContain(id)
    expect(met).toHaveLength(12)
  })

  it('refuse what is no queue, no place in one and no filter', async () => {
    const answers = await Promise.all(
      [
        'queue=none',
        'queue=pending&after=nonsense',
        'queue=pending&limit=0',
        'queue=pending&piece=x',
        'queue=pending&reason=rude',
        'queue=pending&phase=moon',
        'queue=pending&from=someday',
        'queue=pending&ids=1,x',
      ].map((question) => desk.get(`queue?${question}`)),
    )

    expect(answers.map(({ status, body }) => [status, body.errors?.[0].field])).toEqual([
      [422, 'queue'],
      [422, 'after'],
      [422, 'limit'],
      [422, 'piece'],
      [422, 'reason'],
      [422, 'phase'],
      [422, 'from'],
      [422, 'ids.0'],
    ])
  })
})

describe('a search within a queue', () => {
  it.each([
    ['words', 'q=lantern%20GREEN', 0],
    ['the reason of a decision', 'reason=misinformation', 1],
    ['the reason of a report', 'reason=harassment', 2],
    ['a phase that did not let it pass', 'phase=links', 3],
    ['who is to decide', 'assignee=me', 4],
    ['what was handed to the editors', 'escalated=true', 5],
    ['a day', 'from=2020-03-01&to=2020-03-01', 6],
  ])('goes by %s', async (_, filter, found) => {
    const phases = (verdict: string) => ({
      outcome: 'hold',
      phases: [{ phase: 'links', verdict, reason: 'Three links.', score: 1 }],
    })
    const { ids, piece } = await commentsOn(
      app,
      { status: 'approved', body: 'The green paper lantern' },
      { status: 'approved', reason: 'misinformation' },
      { status: 'approved' },
      { status: 'approved', triage: phases('hold') },
      { status: 'approved', assignee: moderator.user.id, triage: phases('pass') },
      { status: 'approved', escalated: true },
      { status: 'approved', createdAt: '2020-03-01T21:00:00.000Z' },
    )
    await reportBy(app, ids[2]!, 'harassment' as never)

    expect(await idsIn(`queue=approved&piece=${piece.id}&${filter}`)).toEqual([ids[found]])
  })

  it('goes by ids, of which those are named that belong to what else is asked', async () => {
    const { ids } = await commentsOn(
      app,
      { status: 'pending', body: 'A lantern by the door' },
      { status: 'pending', body: 'A lamp by the door' },
      { status: 'approved', body: 'A lantern by the gate' },
      { status: 'pending', body: 'Another lantern' },
    )

    const asked = ids.slice(0, 3).join(',')
    expect(await idsIn(`queue=pending&q=lantern&ids=${asked}`)).toEqual([ids[0]])
  })

  it('goes by the reader, of whose comments each is met once by pages', async () => {
    const { ids, reader } = await commentsOn(
      app,
      ...Array.from({ length: 5 }, () => ({ status: 'rejected' as const })),
    )

    const met = await everyId(`queue=rejected&reader=${reader.id}&limit=2`)

    expect(met.toSorted()).toEqual(ids.toSorted())
  })
})

describe('a card', () => {
  it('tells what is judged, where it stands, and until when', async () => {
    const { piece, reader, ids } = await commentsOn(app, {
      ...{ status: 'approved', body: 'The first' },
    })
    const answer = await createComment(app.payload, {
      ...{ piece: piece.id, reader: reader.id, parent: ids[0], body: 'The answer' },
      ...{ status: 'pending', care: true },
    })
    const { body } = await desk.get(`comments/${answer.id}`)

    expect(body.card).toMatchObject({
      ...{ id: answer.id, body: 'The answer', status: 'pending', depth: 1, care: true },
      reader: { id: reader.id, name: reader.displayName },
      piece: {
        ...{ id: piece.id, title: piece.title, path: `/articles/${piece.slug}` },
        href: `/admin/collections/articles/${piece.id}`,
      },
      parent: { id: ids[0], body: 'The first', by: reader.displayName },
      ...{ staff: null, claim: null, reports: [] },
    })
    expect(Date.parse(body.card.dueAt) - Date.parse(body.card.waitsSince)).toBe(30 * MINUTE)
    expect(body.thread).toMatchObject([
      { id: ids[0], parent: null, depth: 0, by: reader.displayName, body: 'The first' },
      { id: answer.id, parent: ids[0], depth: 1, status: 'pending' },
    ])
    const gone = await desk.get(`comments/${NOBODYS_ID}`)
    expect([gone.status, gone.body.errors[0].code]).toEqual([404, 'NOT_FOUND'])
  })

  it('has another version once there is something else to judge, and only then', async () => {
    const { ids } = await commentsOn(app, { status: 'approved' })
    const version = async () => (await desk.get(`comments/${ids[0]}`)).body.card.version as string
    const first = await version()
    await desk.update({ ids, assignee: 'me' })
    const assigned = await version()
    await reportBy(app, ids[0]!)

    const reported = await version()

    expect(assigned).toBe(first)
    expect(reported).not.toBe(first)
  })

  it('is read in as many questions as thirty of them', async () => {
    const { piece } = await commentsOn(
      app,
      ...Array.from({ length: 30 }, () => ({ status: 'rejected' as const })),
    )
    const asked = async (limit: number) => {
      const ask = () => idsIn(`queue=rejected&piece=${piece.id}&limit=${limit}`)
      const { result, queries } = await countQueries(app, ask)
      return [result.length, queries.length]
    }

    const [, ofOne] = await asked(1)

    expect(await asked(30)).toEqual([30, ofOne])
  })
})

describe('a report', () => {
  it('waits from the first one on, until somebody decides or it is taken back', async () => {
    const { ids } = await commentsOn(app, { status: 'approved', moderated: true })
    const first = await reportBy(app, ids[0]!)
    const waiting = await stored(app, ids[0]!)
    const second = await reportBy(app, ids[0]!)
    const still = await stored(app, ids[0]!)
    await app.payload.delete({ collection: 'reports', id: first.id })
    await app.payload.delete({ collection: 'reports', id: second.id })

    const free = await stored(app, ids[0]!)

    expect([waiting.openReports, still.openReports, free.openReports]).toEqual([1, 2, 0])
    expect(waiting.waitsSince).toEqual(first.createdAt)
    expect(still.waitsSince).toEqual(first.createdAt)
    expect(free.waitsSince ?? null).toBeNull()
  })

  it('goes with the account of who made it', async () => {
    const { ids } = await commentsOn(app, { status: 'approved', moderated: true })
    const report = await reportBy(app, ids[0]!)
    await app.payload.delete({ collection: 'readers', id: idOf(report.reader)! })

    expect(await stored(app, ids[0]!)).toMatchObject({ openReports: 0, reportCount: 0 })
  })

  it('of what was decided already is not open any more when it is deleted', async () => {
    const { ids } = await commentsOn(app, { status: 'approved' })
    const report = await reportBy(app, ids[0]!)
    await desk.decide({ ids, decision: 'approve' })
    await app.payload.delete({ collection: 'reports', id: report.id })

    expect(await stored(app, ids[0]!)).toMatchObject({ openReports: 0, reportCount: 0 })
  })
})

describe('the numbers', () => {
  it('tell how many wait for longer than they should', async () => {
    const { overdue } = await countsNow()
    await commentsOn(
      app,
      { status: 'pending', care: true, waitsSince: ago(31) },
      { status: 'pending', care: true, waitsSince: ago(29) },
      { status: 'pending', waitsSince: ago(1441) },
      { status: 'pending', waitsSince: ago(1439) },
      { status: 'approved', openReports: 1, waitsSince: ago(1441) },
      { status: 'approved', waitsSince: ago(1441) },
    )

    expect((await countsNow()).overdue - overdue).toBe(3)
  })
})

describe('a reader’s history', () => {
  it('tells what became of their comments, with the notes of the staff, and that it was read', async () => {
    const { ids, reader } = await commentsOn(
      app,
      { status: 'pending' },
      { status: 'pending' },
      { status: 'approved' },
      { status: 'pending' },
    )
    await desk.decide({ ids: [ids[0]], decision: 'reject', reason: 'spam', note: 'Sells tea.' })
    await desk.update({ ids: [ids[1]], staffNote: 'New here.' })

    const { status, body } = await desk.get(`readers/${reader.id}`)

    expect(status).toBe(200)
    expect(body).toMatchObject({
      reader: { id: reader.id, name: reader.displayName, emailVerified: true },
      counts: { pending: 2, approved: 1, rejected: 1, spam: 0, withdrawn: 0 },
      ...{ approvalRate: 0.5, reportsMade: 0, sanctions: [] },
    })
    expect(body.notes.map(({ text, by }: { text: string; by: string }) => [text, by])).toEqual(
      expect.arrayContaining([
        ['Sells tea.', 'Staff'],
        ['New here.', ''],
      ]),
    )
    expect(body.recent).toHaveLength(4)
    const { totalDocs } = await app.payload.count({
      collection: 'audit-log',
      where: {
        and: [{ action: { equals: 'reader-read' } }, { documentId: { equals: reader.id } }],
      },
    })
    expect(totalDocs).toBe(1)
    expect((await desk.get(`readers/${NOBODYS_ID}`)).status).toBe(404)
  })

  it('goes with the reader, and a decision tells nothing of its words any more', async () => {
    const { ids, reader } = await commentsOn(app, { status: 'pending' })
    await desk.decide({ ids, decision: 'reject', reason: 'spam', note: 'Sells tea.' })
    await app.payload.delete({ collection: 'comments', id: ids[0]! })
    const { docs } = await app.payload.find({
      collection: 'decisions',
      where: { reader: { equals: reader.id } },
      depth: 0,
    })

    expect(
      docs.map(({ note, message, phases }) => [note ?? null, message ?? null, phases ?? null]),
    ).toEqual([[null, null, null]])
    expect(await recordOf(app, ids[0]!)).toHaveLength(app.isMongodb ? 1 : 0)
  })
})
