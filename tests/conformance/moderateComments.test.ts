import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createUser,
  globalId,
  PASSWORD,
  NOBODYS_ID,
} from '@/tests/helpers/factories'
import { restAs } from '@/tests/helpers/restAs'
import { itWithTransactions } from '@/tests/helpers/transactions'

type Role = 'admin' | 'editor' | 'moderator' | 'contributor'

let app: App
let moderator: { id: string; token: string }
beforeAll(async () => {
  app = await startApp()
  moderator = await createStaff('moderator')
})
afterAll(() => app.close())

const MODERATE = `mutation ($input: ModerateCommentsInput!) { moderateComments(input: $input) {
  comments { id status featured } userErrors { code path } } }`

const createStaff = async (role: Role) => {
  const { id, email } = await createUser(app.payload, [role])
  const { token } = await app.payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return { id: String(id), token: token! }
}

const moderate = async (input: object, token: string | undefined = moderator.token) => {
  const { data, errors } = await app.query(MODERATE, { input }, { token })
  expect(errors).toBeUndefined()
  return data?.moderateComments
}

type Status = 'pending' | 'approved' | 'rejected' | 'spam' | 'withdrawn'
const createComments = async (...statuses: Status[]) => {
  const piece = (await createArticle(app.payload)).id
  const { reader, token } = await createReader(app.payload)
  const comments = []
  for (const status of statuses)
    comments.push(await createComment(app.payload, { piece, reader: reader.id, status }))
  const ids = comments.map(({ id }) => globalId('Comment', id))
  const statusesNow = async () => {
    const { docs } = await app.payload.find({
      collection: 'comments',
      where: { piece: { equals: piece } },
      sort: 'createdAt',
      depth: 0,
    })
    return docs.map(({ status }) => status)
  }
  return { piece, comments, ids, token, statusesNow }
}

const recordOf = async (comment: { id: unknown }) => {
  const { docs } = await app.payload.find({
    collection: 'decisions',
    where: { comment: { equals: comment.id } },
    sort: 'createdAt',
    depth: 0,
  })
  return docs
}

describe('a decision', () => {
  it.each([
    ['APPROVE', 'pending', { status: 'APPROVED', featured: false }],
    ['REJECT', 'approved', { status: 'REJECTED', featured: false }],
    ['SPAM', 'pending', { status: 'SPAM', featured: false }],
    ['FEATURE', 'approved', { status: 'APPROVED', featured: true }],
    ['UNFEATURE', 'approved', { status: 'APPROVED', featured: false }],
  ] as const)('%s of what is %s has its outcome', async (decision, status, outcome) => {
    const { ids } = await createComments(status)

    const answer = await moderate({ commentIds: ids, decision })

    expect(answer).toEqual({ comments: [{ id: ids[0], ...outcome }], userErrors: [] })
  })

  it('shows and counts what it approves, and hides what it rejects', async () => {
    const { piece, ids } = await createComments('pending', 'approved', 'pending')
    const COUNT = `query ($id: ID!) { node(id: $id) { ... on Article {
      comments(first: 9) { totalCount } } } }`
    const seen = async () => {
      const { data } = await app.query(COUNT, { id: globalId('Article', piece) })
      const row = await app.payload.findByID({ collection: 'pieces', id: piece, depth: 0 })
      return [data?.node.comments.totalCount, row.commentCount]
    }

    const before = await seen()
    await moderate({ commentIds: ids, decision: 'APPROVE' })
    const approved = await seen()
    await moderate({ commentIds: ids.slice(1), decision: 'REJECT', reason: 'OFFENSIVE' })

    expect([before, approved, await seen()]).toEqual([
      [1, 1],
      [3, 3],
      [1, 1],
    ])
  })

  it('takes the feature off with the comment', async () => {
    const { ids } = await createComments('approved')

    await moderate({ commentIds: ids, decision: 'FEATURE' })
    const rejected = await moderate({ commentIds: ids, decision: 'REJECT' })
    const approved = await moderate({ commentIds: ids, decision: 'APPROVE' })

    expect(rejected.comments).toMatchObject([{ status: 'REJECTED', featured: false }])
    expect(approved.comments).toMatchObject([{ status: 'APPROVED', featured: false }])
  })

  it('is recorded with who, why and what was before, and is not recorded twice', async () => {
    const { comments, ids } = await createComments('pending')
    const reject = {
      commentIds: ids,
      decision: 'REJECT',
      reason: 'IDENTIFIES_SOMEONE',
      note: ' A street and a first name. ',
      clientMutationId: 'again',
    }

    const first = await moderate(reject)
    const second = await moderate(reject)
    await moderate({ commentIds: ids, decision: 'APPROVE' })
    const record = await recordOf(comments[0]!)

    expect(second).toEqual(first)
    expect(record).toMatchObject([
      {
        ...{ decision: 'reject', before: 'pending', decider: moderator.id },
        ...{ reason: 'identifies-someone', note: 'A street and a first name.' },
      },
      { decision: 'approve', before: 'rejected', reason: null, note: null },
    ])
    expect(record[0]!.createdAt).toEqual(expect.any(String))
  })

  it('leaves the note and the reason where it says nothing of them, and calls spam spam', async () => {
    const { comments, ids } = await createComments('approved', 'pending')
    const data = { staffNote: 'Look twice', reason: 'other' as const }
    await app.payload.update({ collection: 'comments', id: comments[0]!.id, data })

    await moderate({ commentIds: ids.slice(0, 1), decision: 'FEATURE' })
    await moderate({ commentIds: ids.slice(1), decision: 'SPAM' })
    const [featured, spam] = await Promise.all(
      comments.map(({ id }) => app.payload.findByID({ collection: 'comments', id, depth: 0 })),
    )

    expect(featured).toMatchObject({ featured: true, ...data })
    expect(spam).toMatchObject({ status: 'spam', reason: 'spam' })
  })

  it('names the comment that was taken back while it was being decided', async () => {
    const { comments, ids, statusesNow } = await createComments('pending', 'pending')
    const { payload } = app
    const find = payload.find.bind(payload)
    const spy = jest
      .spyOn(payload, 'find')
      .mockImplementation(async (options: Parameters<typeof find>[0]) => {
        const found = await find(options)
        if (options.collection !== 'comments') return found
        spy.mockRestore()
        const data = { status: 'withdrawn' }
        await payload.db.updateOne({ collection: 'comments', id: comments[1]!.id, data })
        return found
      })

    const answer = await moderate({ commentIds: ids, decision: 'APPROVE' })

    expect(answer).toEqual({
      comments: [],
      userErrors: [{ code: 'NOT_FOUND', path: ['commentIds', '1'] }],
    })
    expect(await statusesNow()).toEqual(['pending', 'withdrawn'])
  })

  it('is recorded where it comes from the admin, in bulk too', async () => {
    const { piece, comments } = await createComments('pending', 'pending')
    const user = await app.payload.findByID({ collection: 'users', id: moderator.id })

    await app.payload.update({
      collection: 'comments',
      where: { piece: { equals: piece } },
      data: { status: 'rejected', reason: 'spam', staffNote: 'Same text' },
      overrideAccess: false,
      user: { ...user, collection: 'users' },
    })
    const record = [...(await recordOf(comments[0]!)), ...(await recordOf(comments[1]!))]

    const line = { decision: 'reject', before: 'pending', decider: moderator.id }
    expect(record).toMatchObject([line, line])
    expect(record).toMatchObject([{ reason: 'spam' }, { note: 'Same text' }])
  })

  it('keeps reason and note from readers', async () => {
    const { comments, ids } = await createComments('approved')
    await moderate({ commentIds: ids, decision: 'FEATURE', reason: 'OTHER', note: 'Secret' })
    const { reader } = await createReader(app.payload)

    const seen = await app.payload.findByID({
      collection: 'comments',
      id: comments[0]!.id,
      overrideAccess: false,
      user: { ...reader, collection: 'readers' },
    })

    for (const field of ['reason', 'staffNote', 'care', 'reportCount'])
      expect(seen).not.toHaveProperty(field)
  })
})

describe('all are decided, or none', () => {
  it('names each comment that cannot be decided, and leaves the others as they were', async () => {
    const { comments, ids, statusesNow } = await createComments('pending', 'pending', 'withdrawn')
    const gone = await createComments('pending')
    await app.payload.delete({ collection: 'comments', id: gone.comments[0]!.id })
    const commentIds = [ids[0], 'nonsense', ids[1], gone.ids[0], ids[2]]

    const answer = await moderate({ commentIds, decision: 'APPROVE' })

    expect(answer).toEqual({
      comments: [],
      userErrors: ['1', '3', '4'].map((at) => ({ code: 'NOT_FOUND', path: ['commentIds', at] })),
    })
    expect(await statusesNow()).toEqual(['pending', 'pending', 'withdrawn'])
    expect(await recordOf(comments[0]!)).toEqual([])
  })

  it('features only what is approved', async () => {
    const { ids } = await createComments('approved', 'pending')

    const answer = await moderate({ commentIds: ids, decision: 'FEATURE' })

    expect(answer).toEqual({
      comments: [],
      userErrors: [{ code: 'NOT_ALLOWED', path: ['commentIds', '1'] }],
    })
  })

  itWithTransactions('takes back what was decided where a later one fails', async () => {
    const { ids, statusesNow } = await createComments('pending', 'pending', 'pending')
    const { hooks } = app.payload.collections.comments.config
    let calls = 0
    const refuse = () => {
      calls += 1
      if (calls === 3) throw new Error('The third one fails.')
    }

    hooks.beforeChange.push(refuse)
    const { errors } = await app.query(
      MODERATE,
      { input: { commentIds: ids, decision: 'APPROVE' } },
      { token: moderator.token },
    )
    hooks.beforeChange.splice(hooks.beforeChange.indexOf(refuse), 1)

    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
    expect(await statusesNow()).toEqual(['pending', 'pending', 'pending'])
  })

  it('decides a hundred, and not one more', async () => {
    const { ids } = await createComments(...Array.from({ length: 101 }, () => 'pending' as const))

    const tooMany = await moderate({ commentIds: ids, decision: 'APPROVE' })
    const many = await moderate({ commentIds: ids.slice(1), decision: 'APPROVE' })

    expect(tooMany).toEqual({
      comments: [],
      userErrors: [{ code: 'TOO_LONG', path: ['commentIds'] }],
    })
    expect(many.userErrors).toEqual([])
    expect(many.comments.map(({ id }: { id: string }) => id)).toEqual(ids.slice(1))
  }, 60_000)

  it.each([
    ['without comments', { commentIds: [] }, { code: 'REQUIRED', path: ['commentIds'] }],
    ['with an unknown reason', { reason: 'RUDE' }, { code: 'INVALID', path: ['reason'] }],
    ['with a long note', { note: 'x'.repeat(2001) }, { code: 'TOO_LONG', path: ['note'] }],
  ])('is refused %s', async (_, input, userError) => {
    const { ids, statusesNow } = await createComments('pending')

    const answer = await moderate({ commentIds: ids, decision: 'REJECT', ...input })

    expect(answer).toEqual({ comments: [], userErrors: [userError] })
    expect(await statusesNow()).toEqual(['pending'])
  })
})

describe('moderating', () => {
  it('is for moderators, editors and admins', async () => {
    const answers: [string, unknown][] = []
    for (const role of ['contributor', 'moderator', 'editor', 'admin'] as const) {
      const { ids } = await createComments('pending')
      const { token } = await createStaff(role)
      const { comments, userErrors } = await moderate(
        { commentIds: ids, decision: 'APPROVE' },
        token,
      )
      answers.push([role, userErrors[0]?.code ?? comments.length])
    }

    expect(answers).toEqual([
      ['contributor', 'NOT_ALLOWED'],
      ['moderator', 1],
      ['editor', 1],
      ['admin', 1],
    ])
  })

  it('is refused to readers and visitors, and tells them of no comment', async () => {
    const { ids, token, statusesNow } = await createComments('pending')
    const unknown = globalId('Comment', NOBODYS_ID)
    const input = (commentIds: string[]) => ({ commentIds, decision: 'APPROVE' })

    const reader = [await moderate(input(ids), token), await moderate(input([unknown]), token)]
    const visitor = await app.query(MODERATE, { input: input(ids) })

    expect(reader[0]).toEqual({
      comments: [],
      userErrors: [{ code: 'NOT_ALLOWED', path: null }],
    })
    expect(reader[1]).toEqual(reader[0])
    expect(visitor.data?.moderateComments.userErrors).toEqual([
      { code: 'NOT_SIGNED_IN', path: null },
    ])
    expect(await statusesNow()).toEqual(['pending'])
  })

  it('ends with the role', async () => {
    const { ids, statusesNow } = await createComments('pending')
    const { id, token } = await createStaff('moderator')
    await app.payload.update({ collection: 'users', id, data: { roles: ['contributor'] } })

    const { userErrors } = await moderate({ commentIds: ids, decision: 'APPROVE' }, token)

    expect(userErrors).toEqual([{ code: 'NOT_ALLOWED', path: null }])
    expect(await statusesNow()).toEqual(['pending'])
  })

  it('leaves a record that outlives the comment, and that nobody changes', async () => {
    const { comments, ids } = await createComments('pending')
    await moderate({ commentIds: ids, decision: 'REJECT' })
    const [line] = await recordOf(comments[0]!)
    const admin = await createUser(app.payload, ['admin'])
    const asAdmin = {
      overrideAccess: false,
      user: { ...admin, collection: 'users' as const },
    }

    await app.payload.delete({ collection: 'comments', id: comments[0]!.id })
    const kept = await app.payload.findByID({ collection: 'decisions', id: line!.id, depth: 0 })

    expect(kept).toMatchObject({ decision: 'reject', decider: moderator.id })
    await expect(
      app.payload.update({
        collection: 'decisions',
        id: line!.id,
        data: { decision: 'approve' },
        ...asAdmin,
      }),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      app.payload.delete({ collection: 'decisions', id: line!.id, ...asAdmin }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

it('the moderators’ list begins with whoever may need help', async () => {
  const piece = (await createArticle(app.payload)).id
  const { reader } = await createReader(app.payload)
  const worried = await createComment(app.payload, { piece, reader: reader.id, status: 'pending' })
  await createComment(app.payload, { piece, reader: reader.id, status: 'pending' })
  await app.payload.update({ collection: 'comments', id: worried.id, data: { care: true } })
  const asModerator = await restAs(app, 'moderator')

  const { body } = await asModerator('GET', `/comments?where[piece][equals]=${piece}`)

  const { docs } = JSON.parse(body) as { docs: { id: string }[] }
  expect(docs).toHaveLength(2)
  expect(docs[0]!.id).toBe(worried.id)
})
