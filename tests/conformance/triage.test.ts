import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import type { Triage } from '@/src/moderation/triage/finding'
import { BANNED_AT_FIRST, SUSPECT_AT_FIRST } from '@/src/moderation/triage/words/starterLists'
import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { type SmallClassifier, startClassifier } from '@/tests/helpers/classifier'
import {
  createArticle,
  createReader,
  createStory,
  createUser,
  globalId,
} from '@/tests/helpers/factories'
import { signIn } from '@/tests/helpers/rest'

let app: App
let service: SmallClassifier
let writer: Awaited<ReturnType<typeof createReader>>
let open: { id: string }
beforeAll(async () => {
  service = await startClassifier()
  app = await startApp({ ...UNLIMITED, ...service.settings })
  open = await createArticle(app.payload, { commenting: 'open' })
})
afterAll(async () => {
  await app.close()
  await service.close()
})
beforeEach(() => {
  service.calls.length = 0
  service.says({ outcome: 'approve', score: 0.1, reason: '' })
})

/** One whose comments were not taken down too often yet. */
const somebodyElse = async () => {
  writer = await createReader(app.payload)
}

type Answer = {
  comment: { id: string; body: string; status: string; canEdit: boolean } | null
  support: { name: string }[]
  userErrors: { code: string; message: string }[]
}
const answerOf = async (name: 'addComment' | 'editComment', input: object): Promise<Answer> => {
  const type = name === 'addComment' ? 'AddCommentInput' : 'EditCommentInput'
  const { data, errors } = await app.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      comment { id body status canEdit } support { name } userErrors { code message } } }`,
    { input },
    { token: writer.token },
  )
  expect(errors).toBeUndefined()
  return data![name] as Answer
}
const add = (body: string, piece = open) =>
  answerOf('addComment', { pieceId: globalId('Article', piece.id), body })
const edit = (commentId: string, body: string) => answerOf('editComment', { commentId, body })
const localId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!
const stored = (id: string) =>
  app.payload.findByID({ collection: 'comments', id: localId(id), depth: 0 })
const decisionsOf = async (id: string) =>
  (
    await app.payload.find({
      collection: 'decisions',
      where: { comment: { equals: localId(id) } },
      sort: 'createdAt',
      depth: 0,
    })
  ).docs
let serial = 0
const harmless = () => `Thank you for telling this, number ${++serial}.`

describe('a comment', () => {
  beforeAll(somebodyElse)

  it.each([
    ['approve', 'APPROVED', 'Thank you, I slept all night after the second one.', null],
    ['hold', 'PENDING', 'You should take 200 mg under the tongue at home.', 'medical-advice'],
    ['hold', 'PENDING', 'My neighbour Sandra Pellworth told me.', 'identifies-someone'],
    ['hold', 'PENDING', 'What an idiot wrote this.', 'offensive'],
    ['reject', 'REJECTED', 'You should go kill yourself.', 'offensive'],
    [
      'spam',
      'SPAM',
      'Buy ketamine online without prescription, discreet shipping, Telegram @fast_k_shop',
      'spam',
    ],
    ['hold', 'PENDING', 'I want to die, and I hate every faggot here.', 'self-harm'],
  ])('is judged: %s, %s: %s', async (decision, status, body, reason) => {
    const { comment, userErrors } = await add(body)

    expect(userErrors).toEqual([])
    expect(comment).toMatchObject({ body, status })
    const kept = await stored(comment!.id)
    expect(kept).toMatchObject({
      status: status.toLowerCase(),
      moderated: false,
      care: reason === 'self-harm',
      triage: { outcome: decision },
      waitsSince: status === 'PENDING' ? expect.any(String) : null,
      reason: ['REJECTED', 'SPAM'].includes(status) ? reason : null,
    })
    expect(await decisionsOf(comment!.id)).toEqual([
      expect.objectContaining({
        ...{ decision, reason, madeBy: 'triage', after: status.toLowerCase() },
        reader: writer.reader.id,
      }),
    ])
  })

  it('keeps what each phase said beside it, and in the record without its places', async () => {
    const { comment } = await add('What a moron. Really.')

    const { phases } = (await stored(comment!.id)).triage as Triage
    const [decision] = await decisionsOf(comment!.id)
    expect(phases).toHaveLength(14)
    expect(phases.find(({ phase }) => phase === 'suspect-words')).toEqual({
      phase: 'suspect-words',
      verdict: 'hold',
      reason: 'Suspect words: “moron”.',
      score: 1,
      spans: [[7, 12]],
    })
    expect(JSON.stringify(decision!.phases)).not.toContain('spans')
    expect(decision!.phases).toHaveLength(14)
  })

  it('of somebody new waits where comments are mixed, until one was approved', async () => {
    const mixed = await createArticle(app.payload, { commenting: 'mixed' })
    const somebody = await createReader(app.payload)
    const known = writer
    writer = somebody
    const first = await add(harmless(), mixed)
    await app.payload.update({
      collection: 'comments',
      id: localId(first.comment!.id),
      data: { status: 'approved' },
    })
    const second = await add(harmless(), mixed)
    writer = known

    expect([first.comment!.status, second.comment!.status]).toEqual(['PENDING', 'APPROVED'])
    expect(await stored(first.comment!.id)).toMatchObject({ newcomer: true })
    expect(await stored(second.comment!.id)).toMatchObject({ newcomer: false })
  })

  it.each(['You are an idiot, kill yourself.', 'I am well, forget it.'])(
    'of somebody who may need help stays with the moderators, whatever they write next: %s',
    async (body) => {
      const { comment } = await add(`I want to die, number ${++serial}.`)
      const edited = await edit(comment!.id, body)

      expect(edited).toMatchObject({ comment: { body, status: 'PENDING' }, userErrors: [] })
      expect(await stored(comment!.id)).toMatchObject({ care: true, triage: { outcome: 'hold' } })
    },
  )

  it('of a reader whom a moderator wants to see waits, also where comments are open', async () => {
    const { rest } = await signIn(app, 'moderator')
    await rest(`/moderation/readers/${writer.reader.id}/sanctions`, {
      method: 'POST',
      body: { kind: 'pre-moderate', reason: 'other', message: 'We look first.' },
    })

    const { comment } = await add(harmless())
    await somebodyElse()

    expect(comment!.status).toBe('PENDING')
  })

  it('may name the narrator of its piece', async () => {
    const story = await createStory(app.payload, {
      commenting: 'open',
      narrator: { alias: 'Sandra Pellworth' },
    })

    const { comment } = await answerOf('addComment', {
      pieceId: globalId('Story', story.id),
      body: 'Thank you, Sandra Pellworth, for all of it.',
    })

    expect(comment!.status).toBe('APPROVED')
  })

  it('is not turned away for its links or for being said again, where its writer is in danger', async () => {
    const body = 'I want to kill myself. a.example.com b.example.com c.example.com'

    for (const { comment, userErrors } of [await add(body), await add(body)]) {
      expect(userErrors).toEqual([])
      expect(comment!.status).toBe('PENDING')
    }
  })

  it('of the staff, and what is written without a reader, is not judged', async () => {
    const { id } = await app.payload.create({
      collection: 'comments',
      data: {
        ...{ piece: open.id, reader: writer.reader.id, body: 'kys', depth: 0 },
        status: 'approved',
      },
      depth: 0,
    })

    expect(await decisionsOf(globalId('Comment', id))).toEqual([])
  })
})

describe('the lists', () => {
  const setLists = (data: object) => app.payload.updateGlobal({ slug: 'moderation', data })
  beforeAll(somebodyElse)
  afterAll(() => setLists({ bannedWords: BANNED_AT_FIRST, suspectWords: SUSPECT_AT_FIRST }))

  it('are those that the editors keep, also where they are empty', async () => {
    await setLists({ bannedWords: 'zebra', suspectWords: '' })
    const banned = await add('A z3bra came by.')
    const fine = await add('What an idiot, and a faggot.')
    await setLists({ bannedWords: null, suspectWords: null })
    const emptied = await add('Another zebra, and a faggot.')

    expect(banned.comment!.status).toBe('REJECTED')
    expect(fine.comment!.status).toBe('APPROVED')
    expect(emptied.comment!.status).toBe('APPROVED')
  })

  it('are not saved where a line of them cannot be used, and it is named', async () => {
    await expect(setLists({ bannedWords: 'fine\n/fo(o/' })).rejects.toMatchObject({
      data: { errors: [{ path: 'bannedWords', message: expect.stringContaining('Line 2: ') }] },
    })
  })
})

describe('an edit', () => {
  beforeAll(somebodyElse)

  it('is judged again, and leaves a line of its own', async () => {
    const { comment } = await add(harmless())
    const edited = await edit(comment!.id, 'You should take 200 mg of it.')

    expect(edited.comment!.status).toBe('PENDING')
    expect(await stored(comment!.id)).toMatchObject({
      triage: { outcome: 'hold' },
      waitsSince: expect.any(String),
    })
    expect(await decisionsOf(comment!.id)).toMatchObject([
      { decision: 'approve', before: null, after: 'approved' },
      { decision: 'hold', before: 'approved', after: 'pending', reason: 'medical-advice' },
    ])
  })

  it('never brings into sight what waits', async () => {
    const { comment } = await add('You idiot, number one.')

    const edited = await edit(comment!.id, harmless())

    expect(edited.comment!.status).toBe('PENDING')
    expect(await stored(comment!.id)).toMatchObject({ triage: { outcome: 'approve' } })
  })

  it('of what was taken down, by whomever, is refused', async () => {
    const rejected = await add('What a faggot, number two.')
    const { comment } = await add(harmless())
    await app.payload.update({
      collection: 'comments',
      id: localId(comment!.id),
      data: { status: 'rejected' },
    })

    for (const { id } of [rejected.comment!, comment!])
      expect((await edit(id, harmless())).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  it('of a comment that a moderator has locked is refused', async () => {
    const { comment } = await add(harmless())
    const before = await canEdit(comment!.id)
    const moderator = await createUser(app.payload, ['moderator'])
    await app.payload.update({
      collection: 'comments',
      id: localId(comment!.id),
      data: { locked: true },
      overrideAccess: false,
      user: { ...moderator, collection: 'users' },
    })

    const { userErrors } = await edit(comment!.id, harmless())

    expect(userErrors).toEqual([
      {
        code: 'NOT_ALLOWED',
        message:
          'A moderator has locked this comment, so it stays as it is. You can still take it back.',
      },
    ])
    expect([before, await canEdit(comment!.id)]).toEqual([true, false])
  })

  it('takes the record of its words along when the comment is withdrawn', async () => {
    const { comment } = await add('What an idiot, number three.')

    await app.query(
      'mutation ($input: DeleteCommentInput!) { deleteComment(input: $input) { userErrors { code } } }',
      { input: { commentId: comment!.id } },
      { token: writer.token },
    )

    const { docs } = await app.payload.find({
      collection: 'comments',
      where: { id: { equals: localId(comment!.id) } },
    })
    expect(
      docs.map(({ triage, body, waitsSince }) => [triage ?? null, body, waitsSince ?? null]),
    ).toEqual(docs.map(() => [null, '', null]))
  })
})

const canEdit = async (id: string) => {
  const { data } = await app.query(
    'query ($id: ID!) { node(id: $id) { ... on Comment { canEdit } } }',
    { id },
    { token: writer.token },
  )
  return (data!.node as { canEdit: boolean }).canEdit
}

describe('the classifier', () => {
  beforeAll(somebodyElse)

  it('is asked once for each comment, with its words alone', async () => {
    const body = harmless()

    await add(body)

    expect(service.calls.map((call) => JSON.parse(call.body) as unknown)).toEqual([
      { body, locale: null },
    ])
  })

  it('can make a comment wait, be rejected or be spam', async () => {
    const statuses = []
    for (const outcome of ['hold', 'reject', 'spam']) {
      service.says({ outcome, score: 0.8, reason: 'Because.' })
      statuses.push((await add(harmless())).comment!.status)
    }

    expect(statuses).toEqual(['PENDING', 'REJECTED', 'SPAM'])
  })

  it('cannot show what another phase holds', async () => {
    expect((await add('You idiot, number four.')).comment!.status).toBe('PENDING')
  })

  it('is never told the words of somebody who may be in danger', async () => {
    const { comment } = await add('I want to die, I cannot go on.')

    expect(service.calls).toEqual([])
    expect(comment!.status).toBe('PENDING')
  })

  it('that gives no answer holds nothing up, where it is fail-open', async () => {
    service.does((response) => response.writeHead(503).end())
    const failed = await add(harmless())
    service.does(() => {})
    const slow = await add(harmless())

    expect([failed.comment!.status, slow.comment!.status]).toEqual(['APPROVED', 'APPROVED'])
    const { phases } = (await stored(slow.comment!.id)).triage as Triage
    expect(phases.find(({ phase }) => phase === 'classifier')).toMatchObject({
      verdict: 'pass',
      reason: 'The classifier gave no answer within 1000 ms.',
    })
  })
})
