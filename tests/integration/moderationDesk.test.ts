import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { commentsOn, deskOf, recordOf, reportBy, stored } from '@/tests/helpers/atDesk'
import { NOBODYS_ID } from '@/tests/helpers/factories'
import { type Caller, signIn } from '@/tests/helpers/rest'

type Desk = ReturnType<typeof deskOf>

let app: App
let moderator: Caller
let other: Caller
let editor: Caller
let desk: Desk
beforeAll(async () => {
  app = await startApp()
  moderator = await signIn(app, 'moderator')
  other = await signIn(app, 'moderator')
  editor = await signIn(app, 'editor')
  desk = deskOf(moderator)
})
afterAll(() => app.close())

const statusesOf = async (ids: string[]) =>
  Promise.all(ids.map(async (id) => (await stored(app, id)).status))

const versionsOf = async (ids: string[]) => {
  const cards = await Promise.all(ids.map((id) => desk.get(`comments/${id}`)))
  return Object.fromEntries(cards.map(({ body }) => [body.card.id, body.card.version]))
}

describe('a decision at the desk', () => {
  it.each([
    ['approve', 'pending', { status: 'approved', featured: false }],
    ['reject', 'approved', { status: 'rejected', featured: false }],
    ['spam', 'pending', { status: 'spam', featured: false }],
    ['hold', 'approved', { status: 'pending', featured: false }],
    ['feature', 'approved', { status: 'approved', featured: true }],
    ['unfeature', 'approved', { status: 'approved', featured: false }],
  ] as const)('%s of what is %s has its outcome', async (decision, status, outcome) => {
    const { ids } = await commentsOn(app, { status })

    const { status: code, body } = await desk.decide({ ids, decision, reason: 'other' })

    expect([code, body.cards]).toMatchObject([200, [{ id: ids[0], ...outcome }]])
    expect(await stored(app, ids[0]!)).toMatchObject(outcome)
  })

  it('ends the waiting, settles the reports and says in the record who, why and after how long', async () => {
    const waitsSince = new Date(Date.now() - 90_000).toISOString()
    const { ids, reader } = await commentsOn(app, { status: 'approved' })
    await reportBy(app, ids[0]!)
    await app.payload.db.updateOne({ collection: 'comments', id: ids[0]!, data: { waitsSince } })

    const { body } = await desk.decide({
      ...{ ids, decision: 'reject', reason: 'harassment', note: ' Again. ' },
      message: 'Please speak of the text.',
    })

    expect(body.cards).toMatchObject([
      { queues: ['rejected'], waitsSince: null, dueAt: null, staffNote: 'Again.' },
    ])
    expect(await stored(app, ids[0]!)).toMatchObject({ moderated: true, openReports: 0 })
    const [line, ...more] = await recordOf(app, ids[0]!)
    expect(more).toEqual([])
    expect(line).toMatchObject({
      ...{ id: body.decisions[0], decision: 'reject', before: 'approved', after: 'rejected' },
      ...{ madeBy: 'staff', decider: moderator.user.id, reason: 'harassment', note: 'Again.' },
      ...{ message: 'Please speak of the text.', reader: reader.id },
    })
    expect(line!.seconds).toBeGreaterThanOrEqual(89)
    const { docs } = await app.payload.find({
      collection: 'reports',
      where: { comment: { equals: ids[0] } },
    })
    expect(docs).toMatchObject([{ settled: true }])
  })

  it('keeps what is reported or was shown unseen where it is, and takes it out of the queue', async () => {
    const { ids } = await commentsOn(app, { status: 'approved' }, { status: 'approved' })
    await reportBy(app, ids[0]!)
    const before = await Promise.all(ids.map((id) => desk.get(`comments/${id}`)))

    const { body } = await desk.decide({ ids, decision: 'approve' })

    expect(before.map(({ body: { card } }) => card.queues)).toEqual([
      ['reported', 'unmoderated', 'approved'],
      ['unmoderated', 'approved'],
    ])
    expect(body.cards).toMatchObject([{ queues: ['approved'] }, { queues: ['approved'] }])
    expect(body.decisions).toHaveLength(2)
    const again = await desk.decide({ ids, decision: 'approve', isAgain: true })
    expect(again.body.decisions).toEqual([])
  })

  it('anew for another reason is in the record, tells its reader, and can be taken back', async () => {
    const { ids, token } = await commentsOn(app, { status: 'pending' })
    await desk.decide({ ids, decision: 'reject', reason: 'harassment' })

    const { body } = await desk.decide({
      ...{ ids, decision: 'reject', reason: 'misinformation', message: 'The dose is wrong.' },
      isAgain: true,
    })

    expect(await recordOf(app, ids[0]!)).toMatchObject([
      { decision: 'reject', reason: 'harassment', message: null },
      { decision: 'reject', reason: 'misinformation', message: 'The dose is wrong.' },
    ])
    const statements = async () => {
      const { data } = await app.query('{ me { statements { reason message } } }', {}, { token })
      return data?.me.statements
    }
    expect(await statements()).toEqual([
      { reason: 'MISINFORMATION', message: 'The dose is wrong.' },
    ])
    await desk.undo({ decisions: body.decisions })
    expect(await stored(app, ids[0]!)).toMatchObject({ status: 'rejected', reason: 'harassment' })
    expect(await statements()).toEqual([{ reason: 'HARASSMENT', message: null }])
  })

  it('is in the record where a reason is changed by PATCH, too', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    await desk.decide({ ids, decision: 'reject', reason: 'harassment' })

    await moderator.rest(`/comments/${ids[0]}`, { method: 'PATCH', body: { reason: 'other' } })

    expect(await recordOf(app, ids[0]!)).toMatchObject([
      { decision: 'reject', reason: 'harassment' },
      { decision: 'reject', reason: 'other' },
    ])
  })

  it('holds without deciding: it waits, and its reports stay open', async () => {
    const { ids } = await commentsOn(app, { status: 'approved' })
    await reportBy(app, ids[0]!)

    const { body } = await desk.decide({ ids, decision: 'hold' })

    expect(body.cards[0].queues).toEqual(['reported', 'pending'])
    expect(body.cards[0].waitsSince).toEqual(expect.any(String))
  })

  it('is the same by PATCH and in bulk, with the rules of the desk', async () => {
    const { ids } = await commentsOn(
      app,
      { status: 'pending' },
      { status: 'pending', care: true },
      { status: 'pending', escalated: true },
    )
    const patch = (id: string, body: object) =>
      moderator.rest(`/comments/${id}`, { method: 'PATCH', body })

    const approved = await patch(ids[0]!, { status: 'approved' })
    const care = await patch(ids[1]!, { status: 'rejected' })
    const reasoned = await patch(ids[1]!, { status: 'rejected', reason: 'self-harm' })
    const escalated = await moderator.rest(`/comments?where[id][in]=${ids[2]}`, {
      ...{ method: 'PATCH', body: { status: 'approved' } },
    })

    expect([approved.status, care.status, reasoned.status, escalated.status]).toEqual([
      200, 400, 200, 400,
    ])
    expect(await statusesOf(ids)).toEqual(['approved', 'rejected', 'pending'])
    expect(await stored(app, ids[0]!)).toMatchObject({ moderated: true, waitsSince: null })
    expect(await recordOf(app, ids[0]!)).toMatchObject([{ decision: 'approve', madeBy: 'staff' }])
  })

  it('is not the reader’s: what they rewrite nobody has moderated', async () => {
    const { ids, reader } = await commentsOn(app, { status: 'pending' })
    await desk.decide({ ids, decision: 'approve' })

    await app.payload.update({
      collection: 'comments',
      id: ids[0]!,
      data: { body: 'Something else, after all.' },
      overrideAccess: false,
      user: { ...reader, collection: 'readers' },
    })

    expect(await stored(app, ids[0]!)).toMatchObject({ moderated: false })
  })
})

describe('all are decided, or none', () => {
  it('refuses what somebody else decided since it was seen, by their name', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    const seen = await versionsOf(ids)
    await deskOf(other).decide({ ids: [ids[1]], decision: 'reject', reason: 'spam' })

    const { status, body } = await desk.decide({ ids, decision: 'approve', seen })
    const again = await desk.decide({ ids, decision: 'approve', seen, isAgain: true })

    expect([status, body.errors]).toMatchObject([
      409,
      [{ code: 'DECIDED_MEANWHILE', id: ids[1], message: 'Staff decided meanwhile: rejected.' }],
    ])
    expect(again.status).toBe(200)
    expect(await statusesOf(ids)).toEqual(['approved', 'approved'])
  })

  it('lets one of two through who decide at the same moment', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const seen = await versionsOf(ids)

    const answers = await Promise.all([
      desk.decide({ ids, decision: 'approve', seen }),
      deskOf(other).decide({ ids, decision: 'reject', reason: 'offensive', seen }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await recordOf(app, ids[0]!)).toHaveLength(1)
  })

  it('names what is not there any more, and decides nothing', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    await app.payload.delete({ collection: 'comments', id: ids[1]! })

    const { status, body } = await desk.decide({
      ids: [...ids, NOBODYS_ID],
      decision: 'approve',
    })

    expect([
      status,
      body.errors.map(({ code, id }: { code: string; id: string }) => [code, id]),
    ]).toEqual([
      404,
      [
        ['NOT_FOUND', ids[1]],
        ['NOT_FOUND', NOBODYS_ID],
      ],
    ])
    expect(await statusesOf([ids[0]!])).toEqual(['pending'])
  })

  it.each([
    ['an unknown reason', { reason: 'rude' }, 'reason', 'offensive, harassment'],
    ['no reason for a rejection', {}, 'reason', 'offensive, harassment'],
    ['no such decision', { decision: 'burn' }, 'decision', 'approve, reject'],
    ['a long note', { reason: 'other', note: 'x'.repeat(2001) }, 'note', '2000'],
  ])('refuses %s and says what would be right', async (_, input, field, words) => {
    const { ids } = await commentsOn(app, { status: 'pending' })

    const { status, body } = await desk.decide({ ids, decision: 'reject', ...input })

    expect([status, body.errors]).toMatchObject([422, [{ code: 'INVALID', field }]])
    expect(body.errors[0].message).toContain(words)
    expect(await statusesOf(ids)).toEqual(['pending'])
  })

  it('takes down who may need help for a reason alone', async () => {
    const { ids } = await commentsOn(app, { status: 'pending', care: true })

    const spam = await desk.decide({ ids, decision: 'spam' })
    const named = await desk.decide({ ids, decision: 'spam', reason: 'spam' })

    expect(spam).toMatchObject({ status: 422, body: { errors: [{ field: 'reason', id: ids[0] }] } })
    expect(named.status).toBe(200)
  })

  it('decides a hundred at once, and not one more', async () => {
    const many = Array.from({ length: 100 }, () => ({ status: 'pending' as const }))
    const { ids } = await commentsOn(app, ...many)
    const thousand = Array.from({ length: 1000 }, (_, at) => `${at}`)

    const tooMany = await desk.decide({ ids: thousand, decision: 'approve' })
    const all = await desk.decide({ ids, decision: 'approve' })

    expect(tooMany).toMatchObject({ status: 422, body: { errors: [{ code: 'TOO_MANY' }] } })
    expect([all.status, all.body.cards.length, all.body.decisions.length]).toEqual([200, 100, 100])
  }, 120_000)

  it('takes back what was decided where a later one fails', async () => {
    const { ids } = await commentsOn(
      app,
      { status: 'approved', featured: true },
      { status: 'pending' },
      { status: 'pending' },
    )
    await reportBy(app, ids[0]!)
    const { hooks } = app.payload.collections.comments.config
    let calls = 0
    const fail = () => {
      calls += 1
      if (calls === 3) throw new Error('The third one fails.')
    }

    hooks.beforeChange.push(fail)
    const { status } = await desk.decide({ ids, decision: 'reject', reason: 'other' })
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(fail), 1)

    expect(status).toBe(500)
    expect(await stored(app, ids[0]!)).toMatchObject({
      ...{ status: 'approved', featured: true, openReports: 1, moderated: false, reason: null },
    })
    expect(await statusesOf(ids)).toEqual(['approved', 'pending', 'pending'])
    expect((await Promise.all(ids.map((id) => recordOf(app, id)))).flat()).toEqual([])
  })

  it('says which could not be taken back, where the database has no transactions', async () => {
    if (!app.isMongodb) return
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    const { hooks } = app.payload.collections.comments.config
    let calls = 0
    const fail = () => {
      calls += 1
      if (calls > 1) throw new Error('All but the first one fail.')
    }

    hooks.beforeChange.push(fail)
    const { status, body } = await desk.decide({ ids, decision: 'approve' })
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(fail), 1)

    expect(status).toBe(409)
    expect(body.errors.map(({ id }: { id: string }) => id)).toContain(ids[0])
  })
})

describe('taking a decision back', () => {
  it('restores how each stood, with its reports, and tells of it', async () => {
    const { ids } = await commentsOn(
      app,
      { status: 'approved', featured: true },
      { status: 'pending' },
    )
    await reportBy(app, ids[0]!)
    const before = await Promise.all(ids.map((id) => stored(app, id)))
    const { body: decided } = await desk.decide({
      ...{ ids, decision: 'reject', reason: 'harassment', note: 'No.' },
    })

    const { status, body } = await desk.undo({ decisions: decided.decisions })

    expect(status).toBe(200)
    for (const [at, id] of ids.entries()) {
      const { status, featured, reason, staffNote, moderated, waitsSince, openReports } =
        before[at]!
      expect(await stored(app, id)).toMatchObject({
        ...{ status, featured, reason, staffNote, moderated, waitsSince, openReports },
      })
    }
    expect(body.cards[0].reports).toHaveLength(1)
    expect(await recordOf(app, ids[1]!)).toMatchObject([
      { decision: 'reject' },
      { decision: 'hold', before: 'rejected', after: 'pending', undoes: decided.decisions[1] },
    ])
  })

  it('is refused where somebody changed one of them since, and undoes none', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    const { body: decided } = await desk.decide({ ids, decision: 'approve' })
    await deskOf(other).decide({ ids: [ids[0]], decision: 'reject', reason: 'spam' })

    const { status, body } = await desk.undo({ decisions: decided.decisions })

    expect([status, body.errors]).toMatchObject([409, [{ code: 'DECIDED_MEANWHILE', id: ids[0] }]])
    expect(await statusesOf(ids)).toEqual(['rejected', 'approved'])
  })

  it('is one’s own, once, and of what there is', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const { body } = await desk.decide({ ids, decision: 'approve' })
    const { decisions } = body

    const others = await deskOf(other).undo({ decisions })
    const first = await desk.undo({ decisions })
    const second = await desk.undo({ decisions })
    const unknown = await desk.undo({ decisions: [NOBODYS_ID] })

    expect([others.status, first.status, second.status, unknown.status]).toEqual([
      403, 200, 409, 404,
    ])
  })
})

describe('who may', () => {
  it('is whoever moderates now: a role that was taken ends with the next request', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const fired = await signIn(app, 'moderator')
    const before = await deskOf(fired).get('counts')
    await app.payload.update({
      ...{ collection: 'users', id: fired.user.id, data: { roles: ['contributor'] } },
    })

    const { status, body } = await deskOf(fired).decide({ ids, decision: 'approve' })

    expect([before.status, status, body.errors[0].code]).toEqual([200, 403, 'NOT_ALLOWED'])
    expect(await statusesOf(ids)).toEqual(['pending'])
  })

  it('is nobody without a session', async () => {
    const { restWith } = await import('@/tests/helpers/rest')
    const nobody = deskOf({ rest: restWith(app, null) })

    for (const { status, body } of [await nobody.get('counts'), await nobody.decide({})])
      expect([status, body.errors[0].code]).toEqual([401, 'NOT_SIGNED_IN'])
  })

  it('is an editor where a moderator handed it on', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const handed = await desk.update({ ids, escalated: true })
    const refused = await desk.decide({ ids, decision: 'approve' })
    const takenBack = await desk.update({ ids, escalated: false })

    const decided = await deskOf(editor).decide({ ids, decision: 'approve' })

    expect(handed.body.cards).toMatchObject([{ escalated: true }])
    expect([refused.status, takenBack.status, decided.status]).toEqual([403, 403, 200])
    expect(refused.body.errors).toMatchObject([{ code: 'NOT_ALLOWED', id: ids[0] }])
    expect(decided.body.cards).toMatchObject([{ escalated: false, status: 'approved' }])
    expect((await recordOf(app, ids[0]!)).map(({ decision }) => decision)).toEqual([
      'escalate',
      'approve',
    ])
  })
})

describe('deleting a comment', () => {
  it.each(['escalated', 'care'] as const)(
    'is the editors’ where it is theirs to decide or its reader may need help, and is told: %s',
    async (field) => {
      const { ids } = await commentsOn(app, { status: 'pending', [field]: true })
      const remove = (by: Caller) => by.rest(`/comments/${ids[0]}`, { method: 'DELETE' })

      const refused = await remove(moderator)
      const before = await stored(app, ids[0]!)
      const done = await remove(editor)
      const { docs } = await app.payload.find({
        collection: 'audit-log',
        where: { documentId: { equals: ids[0] } },
        depth: 0,
      })

      expect([refused.status, done.status]).toEqual([400, 200])
      expect(before.id).toBe(ids[0])
      expect(docs).toMatchObject([
        { action: 'deleted', documentKind: 'comments', actor: editor.user.id },
      ])
    },
  )
})

describe('what is said of a comment without deciding', () => {
  it('locks, assigns and notes, with a line for each', async () => {
    const { ids, reader } = await commentsOn(app, { status: 'approved' })

    const { body } = await desk.update({ ids, locked: true, assignee: 'me', staffNote: 'Wait.' })
    const edit = app.payload.update({
      ...{ collection: 'comments', id: ids[0]!, data: { body: 'Other words.' } },
      ...{ overrideAccess: false, user: { ...reader, collection: 'readers' } },
    })

    await expect(edit).rejects.toThrow('locked')
    expect(body.cards).toMatchObject([
      { locked: true, staffNote: 'Wait.', assignee: { id: moderator.user.id, name: 'Staff' } },
    ])
    const { body: own } = await desk.get('queue?queue=approved&assignee=me')
    expect(own.cards.map(({ id }: { id: string }) => id)).toEqual(ids)
    const { body: free } = await desk.update({ ids, locked: false, assignee: null })
    expect(free.cards).toMatchObject([{ locked: false, assignee: null, status: 'approved' }])
    expect((await recordOf(app, ids[0]!)).map(({ decision, note }) => [decision, note])).toEqual([
      ['lock', null],
      ['assign', 'To Staff'],
      ['unlock', null],
      ['assign', 'To nobody'],
    ])
  })

  it('asks moderators alone to decide', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const { user } = await signIn(app, 'contributor')

    const { status, body } = await desk.update({ ids, assignee: user.id })

    expect([status, body.errors]).toMatchObject([422, [{ code: 'INVALID', field: 'assignee' }]])
  })
})

describe('an answer of the publication', () => {
  it('is shown at once under its name, once for each request', async () => {
    const { ids, piece } = await commentsOn(app, { status: 'approved' })
    const { globalId } = await import('@/tests/helpers/factories')
    const asked = { id: ids[0], body: ' Thank you. ', clientMutationId: 'reply-1' }

    const [first, second] = [await desk.reply(asked), await desk.reply(asked)]
    const { data, errors } = await app.query(
      `query ($id: ID!) { site { name } node(id: $id) { ... on Article { comments(first: 5) { nodes {
        replies(first: 5) { nodes { body byPieceAuthor canEdit author { displayName badges } } } } } } } }`,
      { id: globalId('Article', piece.id) },
    )

    expect(first.status).toBe(200)
    expect(second.body.card.id).toBe(first.body.card.id)
    expect(first.body.card).toMatchObject({
      ...{ status: 'approved', queues: ['approved'], reader: null, body: 'Thank you.' },
      staff: { id: moderator.user.id },
    })
    expect(errors).toBeUndefined()
    expect(data?.node.comments.nodes[0].replies.nodes).toEqual([
      {
        ...{ body: 'Thank you.', byPieceAuthor: false, canEdit: false },
        author: { displayName: data?.site.name, badges: ['staff'] },
      },
    ])
  })

  it.each([
    ['without words', { body: ' ' }, 422],
    ['to nothing', { id: NOBODYS_ID }, 404],
    ['without a name for the request', { clientMutationId: '' }, 422],
  ])('is refused %s', async (_, input, code) => {
    const { ids } = await commentsOn(app, { status: 'approved' })

    const { status } = await desk.reply({
      ...{ id: ids[0], body: 'Thank you.', clientMutationId: 'reply-2', ...input },
    })

    expect(status).toBe(code)
  })

  it('is nobody’s to forge: a comment has a reader, or one of the staff', async () => {
    const { piece, reader } = await commentsOn(app, { status: 'approved' })
    const create = (fields: object) =>
      app.payload.create({
        collection: 'comments',
        data: {
          body: 'Hello there, all of you',
          piece: piece.id,
          depth: 0,
          status: 'approved',
          ...fields,
        },
      })

    await expect(create({})).rejects.toMatchObject({ status: 400 })
    await expect(create({ reader: reader.id, staff: moderator.user.id })).rejects.toMatchObject({
      status: 400,
    })
    const own = await app.payload.create({
      collection: 'comments',
      data: {
        ...{ body: 'I am the editor, really', piece: piece.id, depth: 0, status: 'approved' },
        staff: moderator.user.id,
      },
      overrideAccess: false,
      user: { ...reader, collection: 'readers' },
    })
    const { reader: writer, staff } = await stored(app, own.id)
    expect([writer, staff ?? null]).toEqual([reader.id, null])
  })
})

describe('claims', () => {
  it('say who is at it, hold up others until they end, and end with the decision', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const mine = await desk.claim({ ids })
    const renewed = await desk.claim({ ids })

    const theirs = await deskOf(other).claim({ ids })
    const decided = await deskOf(other).decide({ ids, decision: 'approve' })
    const { body } = await deskOf(other).get(`comments/${ids[0]}`)
    await desk.decide({ ids, decision: 'approve' })
    const after = await deskOf(other).claim({ ids })

    expect([mine.status, renewed.status, theirs.status, decided.status, after.status]).toEqual([
      200, 200, 409, 409, 200,
    ])
    expect([theirs.body.errors, decided.body.errors]).toMatchObject([
      [{ code: 'CLAIMED', id: ids[0], message: 'Staff is deciding about this one.' }],
      [{ code: 'CLAIMED', id: ids[0] }],
    ])
    expect(body.card.claim).toMatchObject({ moderator: { id: moderator.user.id } })
  })

  it('are one moderator’s of two who ask at the same moment', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const askers = Array.from({ length: 6 }, (_, at) => deskOf(at % 2 ? moderator : other))

    const answers = await Promise.all(askers.map((each) => each.claim({ ids })))

    const holders = new Set(
      answers
        .filter(({ status }) => status === 200)
        .map(({ body }) => body.claims[0].moderator.id as string),
    )
    expect(holders.size).toBe(1)
  })

  it('are released by their holder, and taken over once they ended', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    await desk.claim({ ids })
    await deskOf(other).release({ ids: [ids[0]] })
    const held = await deskOf(other).claim({ ids: [ids[0]] })
    await desk.release({ ids: [ids[0]] })
    const free = await deskOf(other).claim({ ids: [ids[0]] })
    await app.payload.db.updateMany({
      ...{ collection: 'claims', where: { comment: { equals: ids[1] } } },
      data: { until: new Date(Date.now() - 1000).toISOString() },
    })

    const ended = await deskOf(other).claim({ ids: [ids[1]] })

    expect([held.status, free.status, ended.status]).toEqual([409, 200, 200])
  })

  it('go with the account of their moderator', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' })
    const leaving = await signIn(app, 'moderator')
    await deskOf(leaving).claim({ ids })

    await app.payload.delete({ collection: 'users', id: leaving.user.id })
    const { status } = await desk.claim({ ids })

    expect(status).toBe(200)
  })

  it('are of all that is asked for, or of nothing', async () => {
    const { ids } = await commentsOn(app, { status: 'pending' }, { status: 'pending' })
    await desk.claim({ ids: [ids[1]] })

    const both = await deskOf(other).claim({ ids })
    const first = await desk.claim({ ids: [ids[0]] })

    expect([both.status, first.status]).toEqual([409, 200])
  })
})
