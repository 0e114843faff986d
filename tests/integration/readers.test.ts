import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createInsight,
  createReader,
  createStory,
  globalId,
  PASSWORD,
} from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, SIGN_UP: 'open' })
  await app.payload.updateGlobal({
    slug: 'site',
    data: {
      insightsMinimum: 1,
      insightLabels: [
        { code: 'moving', label: 'Moving' },
        { code: 'clear', label: 'Clear' },
      ],
    },
  })
})
afterAll(() => app.close())

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  reader { id email displayName locale } token expiresAt userErrors { code message path } } }`
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) {
  reader { email } token userErrors { code path } } }`
const SIGN_OUT = 'mutation { signOut { userErrors { code } } }'
const ME = '{ me { email displayName } }'
const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) {
  insight { id rating note labels { code } } summary { total } userErrors { code path } } }`
const COMMENT = `mutation ($input: AddCommentInput!) { addComment(input: $input) {
  comment { id status depth html parent { id } } userErrors { code path } } }`
const NODE = `query ($id: ID!) { node(id: $id) { __typename id
  ... on Comment { body } ... on Insight { note } ... on Reader { email } } }`

const signUp = (input: object) =>
  app.query(SIGN_UP, {
    input: { email: 'someone@example.org', password: PASSWORD, displayName: 'Someone', ...input },
  })

describe('an account', () => {
  it('is made with a session, as a token and as a cookie that scripts cannot read', async () => {
    const answer = await signUp({ email: ' Eva@Example.org ', displayName: 'Eva  M', locale: 'es' })
    const { reader, token, expiresAt, userErrors } = answer.data?.signUp
    const cookie = answer.headers.get('set-cookie')!
    const [pair] = cookie.split(';')

    const byToken = await app.query(ME, {}, { token })
    const byCookie = await app.query(ME, {}, { headers: { cookie: pair! } })

    expect(userErrors).toEqual([])
    expect(reader).toMatchObject({ email: 'eva@example.org', displayName: 'Eva M', locale: 'es' })
    expect(new Date(expiresAt as string).getTime()).toBeGreaterThan(Date.now())
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
    expect(byToken.data?.me).toEqual({ email: 'eva@example.org', displayName: 'Eva M' })
    expect(byCookie.data).toEqual(byToken.data)
  })

  it.each([
    ['a bad address', { email: 'nobody' }, 'INVALID', ['email']],
    ['a short password', { password: 'short' }, 'TOO_SHORT', ['password']],
    ['a password that is too long', { password: 'x'.repeat(513) }, 'TOO_LONG', ['password']],
    ['a short name', { displayName: ' x ' }, 'TOO_SHORT', ['displayName']],
    ['a long name', { displayName: 'x'.repeat(41) }, 'TOO_LONG', ['displayName']],
  ])('is refused with %s', async (_, input, code, path) => {
    const answer = await signUp(input)

    expect(answer.errors).toBeUndefined()
    expect(answer.data?.signUp).toMatchObject({ reader: null, token: null })
    expect(answer.data?.signUp.userErrors).toEqual([{ code, path, message: expect.any(String) }])
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  it('tells all that is wrong at once', async () => {
    const answer = await signUp({ email: 'x', password: 'x', displayName: 'x' })

    expect(
      answer.data?.signUp.userErrors.map(({ path }: { path: string[] }) => path.join()),
    ).toEqual(['email', 'password', 'displayName'])
  })

  it('is refused for an address that is taken, however it is written', async () => {
    const { email } = await createReader(app.payload)

    const answer = await signUp({ email: email.toUpperCase() })

    expect(answer.data?.signUp.userErrors).toMatchObject([{ code: 'DUPLICATE', path: ['email'] }])
  })

  it('opens with its password alone', async () => {
    const { email } = await createReader(app.payload)

    const right = await app.query(SIGN_IN, { input: { email, password: PASSWORD } })
    const wrong = await app.query(SIGN_IN, { input: { email, password: 'not the password' } })
    const unknown = await app.query(SIGN_IN, {
      input: { email: 'nobody@example.org', password: PASSWORD },
    })

    expect(right.data?.signIn).toMatchObject({ reader: { email }, userErrors: [] })
    expect(wrong.data?.signIn).toEqual({
      reader: null,
      token: null,
      userErrors: [{ code: 'INVALID', path: ['password'] }],
    })
    expect(unknown.data).toEqual(wrong.data)
  })

  it('closes for good: the token of a session that ended opens nothing', async () => {
    const { email, token } = await createReader(app.payload)
    const second = await app.query(SIGN_IN, { input: { email, password: PASSWORD } })

    const before = await app.query(ME, {}, { token })
    const out = await app.query(SIGN_OUT, {}, { token })
    const after = await app.query(ME, {}, { token })
    const elsewhere = await app.query(ME, {}, { token: second.data?.signIn.token as string })

    expect(before.data?.me.email).toBe(email)
    expect(out.data?.signOut.userErrors).toEqual([])
    expect(out.headers.get('set-cookie')).toContain('Max-Age=0')
    expect(after.data?.me).toBeNull()
    expect(elsewhere.data?.me.email).toBe(email)
  })

  it('is nobody’s without a session or with a forged one', async () => {
    const { token } = await createReader(app.payload)

    const none = await app.query(ME)
    const forged = await app.query(ME, {}, { token: `${token.slice(0, -4)}AAAA` })

    expect(none.data).toEqual({ me: null })
    expect(forged.data).toEqual({ me: null })
  })
})

describe('an insight', () => {
  it('is changed where it is given twice', async () => {
    const pieceId = globalId('Story', (await createStory(app.payload)).id)
    const { token } = await createReader(app.payload)
    const submit = (input: object) => app.query(SUBMIT, { input: { pieceId, ...input } }, { token })

    const first = await submit({ rating: 'NICE_WORK', labels: ['moving', 'moving'], note: 'One' })
    const second = await submit({ rating: 'OUTSTANDING', labels: ['clear'] })

    expect(first.data?.submitInsight).toMatchObject({
      insight: { rating: 'NICE_WORK', note: 'One', labels: [{ code: 'moving' }] },
      summary: { total: 1 },
    })
    expect(second.data?.submitInsight).toMatchObject({
      insight: {
        id: first.data?.submitInsight.insight.id,
        rating: 'OUTSTANDING',
        note: null,
        labels: [{ code: 'clear' }],
      },
      summary: { total: 1 },
      userErrors: [],
    })
  })

  it.each([
    ['nothing in it', {}, { code: 'REQUIRED', path: null }],
    ['an unknown label', { labels: ['rude'] }, { code: 'INVALID', path: ['labels'] }],
    ['a long note', { note: 'x'.repeat(2001) }, { code: 'TOO_LONG', path: ['note'] }],
  ])('is refused with %s', async (_, input, userError) => {
    const pieceId = globalId('Story', (await createStory(app.payload)).id)
    const { token } = await createReader(app.payload)

    const { data } = await app.query(SUBMIT, { input: { pieceId, ...input } }, { token })

    expect(data?.submitInsight).toEqual({ insight: null, summary: null, userErrors: [userError] })
  })

  it('is refused on a draft, on what is not there, and on what is no piece', async () => {
    const draft = await createStory(app.payload, { _status: 'draft' })
    const gone = await createStory(app.payload)
    await app.payload.delete({ collection: 'stories', id: gone.id })
    const { token, reader } = await createReader(app.payload)
    const ids = [
      globalId('Story', draft.id),
      globalId('Story', gone.id),
      globalId('Reader', reader.id),
      'no id at all',
    ]

    const codes = []
    for (const pieceId of ids) {
      const input = { pieceId, rating: 'NICE_WORK' }
      const { data } = await app.query(SUBMIT, { input }, { token })
      codes.push(data?.submitInsight.userErrors)
    }

    expect(codes).toEqual(ids.map(() => [{ code: 'NOT_FOUND', path: ['pieceId'] }]))
  })

  it('needs a session', async () => {
    const pieceId = globalId('Story', (await createStory(app.payload)).id)

    const { data } = await app.query(SUBMIT, { input: { pieceId, rating: 'NICE_WORK' } })

    expect(data?.submitInsight.userErrors).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
  })

  it('is seen by its reader, and by no other', async () => {
    const piece = await createStory(app.payload, { title: 'Whose insight' })
    const mine = await createReader(app.payload)
    const other = await createReader(app.payload)
    await createInsight(app.payload, { piece: piece.id, reader: mine.reader.id, note: 'Private' })
    const QUERY = '{ story(slug: "whose-insight") { insights { total mine { note } } } }'

    const asMine = await app.query(QUERY, {}, { token: mine.token })
    const asOther = await app.query(QUERY, {}, { token: other.token })
    const asVisitor = await app.query(QUERY)

    expect(asMine.data?.story.insights).toEqual({ total: 1, mine: { note: 'Private' } })
    expect(asOther.data?.story.insights).toEqual({ total: 1, mine: null })
    expect(asVisitor.data).toEqual(asOther.data)
  })
})

describe('a comment', () => {
  const comment = (input: object, token?: string) => app.query(COMMENT, { input }, { token })
  const errorsOf = ({ data }: Awaited<ReturnType<typeof comment>>) => data?.addComment.userErrors

  it.each([
    ['empty', ' \n ', { code: 'REQUIRED', path: ['body'] }],
    ['too long', 'x'.repeat(5001), { code: 'TOO_LONG', path: ['body'] }],
  ])('is refused where it is %s', async (_, body, userError) => {
    const pieceId = globalId('Article', (await createArticle(app.payload)).id)
    const { token } = await createReader(app.payload)

    expect(errorsOf(await comment({ pieceId, body }, token))).toEqual([userError])
  })

  it('is refused where comments are closed, where nothing is published, and without a session', async () => {
    const closed = await createArticle(app.payload, { commenting: 'closed' })
    const draft = await createArticle(app.payload, { _status: 'draft' })
    const open = await createArticle(app.payload)
    const { token } = await createReader(app.payload)
    const on = ({ id }: { id: unknown }) => ({ pieceId: globalId('Article', id), body: 'Hello' })

    expect(errorsOf(await comment(on(closed), token))).toEqual([{ code: 'CLOSED', path: null }])
    expect(errorsOf(await comment(on(draft), token))).toEqual([
      { code: 'NOT_FOUND', path: ['pieceId'] },
    ])
    expect(errorsOf(await comment(on(open)))).toEqual([{ code: 'NOT_SIGNED_IN', path: null }])
  })

  it('answers only what its reader is shown, on the same piece', async () => {
    const piece = await createArticle(app.payload)
    const elsewhere = await createArticle(app.payload)
    const { token } = await createReader(app.payload)
    const other = (await createReader(app.payload)).reader.id
    const pending = await createComment(app.payload, {
      piece: piece.id,
      reader: other,
      status: 'pending',
    })
    const foreign = await createComment(app.payload, { piece: elsewhere.id, reader: other })
    const deleted = await createComment(app.payload, { piece: piece.id, reader: other })
    await app.payload.delete({ collection: 'comments', id: deleted.id })

    const answers = []
    for (const { id } of [pending, foreign, deleted, piece]) {
      const input = {
        pieceId: globalId('Article', piece.id),
        parentId: globalId('Comment', id),
        body: 'An answer',
      }
      answers.push(errorsOf(await comment(input, token)))
    }

    expect(answers).toEqual(answers.map(() => [{ code: 'NOT_FOUND', path: ['parentId'] }]))
  })

  it('takes its answers out of sight when it is deleted', async () => {
    const piece = await createArticle(app.payload, { title: 'A thread without its head' })
    const { reader } = await createReader(app.payload)
    const on = { piece: piece.id, reader: reader.id }
    const parent = await createComment(app.payload, on)
    const answer = await createComment(app.payload, { ...on, parent: parent.id, depth: 1 })
    const below = await createComment(app.payload, { ...on, parent: answer.id, depth: 2 })
    const QUERY = `query ($ids: [ID!]!) {
      nodes(ids: $ids) { id }
      article(slug: "a-thread-without-its-head") { comments(first: 5) { totalCount } } }`
    const ids = [globalId('Comment', answer.id), globalId('Comment', below.id)]

    const before = await app.query(QUERY, { ids })
    await app.payload.delete({ collection: 'comments', id: parent.id })
    const after = await app.query(QUERY, { ids })

    expect(before.data?.nodes).toEqual(ids.map((id) => ({ id })))
    expect(after.data).toEqual({ nodes: [null, null], article: { comments: { totalCount: 0 } } })
  })

  it('is answered three levels deep and no deeper', async () => {
    const pieceId = globalId('Article', (await createArticle(app.payload)).id)
    const { token } = await createReader(app.payload)
    const depths: number[] = []
    let parentId: string | undefined
    for (let at = 0; at <= 3; at++) {
      const { data } = await comment({ pieceId, parentId, body: `Level ${at}` }, token)
      depths.push(data?.addComment.comment.depth as number)
      parentId = data?.addComment.comment.id as string
    }

    const deeper = await comment({ pieceId, parentId, body: 'Too deep' }, token)

    expect(depths).toEqual([0, 1, 2, 3])
    expect(errorsOf(deeper)).toEqual([{ code: 'NOT_ALLOWED', path: ['parentId'] }])
  })

  it('shows HTML as the characters that were typed', async () => {
    const pieceId = globalId('Article', (await createArticle(app.payload)).id)
    const { token } = await createReader(app.payload)
    const body = '<script>alert("x")</script> & <b>bold</b>\nhttps://example.org/?a=1&b=2'

    const { data } = await comment({ pieceId, body }, token)

    expect(data?.addComment.comment.html).toBe(
      '<p>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;<br>' +
        '<a href="https://example.org/?a=1&amp;b=2" rel="nofollow ugc noopener">' +
        'https://example.org/?a=1&amp;b=2</a></p>',
    )
  })

  it('waits for a decision in the sight of its reader alone', async () => {
    const piece = await createArticle(app.payload, { title: 'Waiting for a decision' })
    const mine = await createReader(app.payload)
    const other = await createReader(app.payload)
    const added = await comment(
      { pieceId: globalId('Article', piece.id), body: 'Mine' },
      mine.token,
    )
    const id = added.data?.addComment.comment.id as string
    const LIST = `{ article(slug: "waiting-for-a-decision") {
      comments(first: 5) { totalCount nodes { body status } } } }`
    const seenBy = async (token?: string) => {
      const list = await app.query(LIST, {}, { token })
      const node = await app.query(NODE, { id }, { token })
      return { list: list.data?.article.comments, node: node.data?.node }
    }

    expect(await seenBy(mine.token)).toEqual({
      list: { totalCount: 1, nodes: [{ body: 'Mine', status: 'PENDING' }] },
      node: { __typename: 'Comment', id, body: 'Mine' },
    })
    expect(await seenBy(other.token)).toEqual({ list: { totalCount: 0, nodes: [] }, node: null })
    expect(await seenBy()).toEqual({ list: { totalCount: 0, nodes: [] }, node: null })
  })
})

describe('what is a reader’s own', () => {
  it('cannot be fetched by its id by anyone else', async () => {
    const piece = await createArticle(app.payload)
    const mine = await createReader(app.payload)
    const other = await createReader(app.payload)
    const on = { piece: piece.id, reader: mine.reader.id }
    const ids = [
      globalId('Reader', mine.reader.id),
      globalId('Insight', (await createInsight(app.payload, { ...on, note: 'Private' })).id),
      globalId('Comment', (await createComment(app.payload, { ...on, status: 'pending' })).id),
    ]
    const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Reader { email } } }`

    const asMine = await app.query(NODES, { ids }, { token: mine.token })
    const asOther = await app.query(NODES, { ids }, { token: other.token })
    const asVisitor = await app.query(NODES, { ids })

    expect(asMine.data?.nodes.map(({ id }: { id: string }) => id)).toEqual(ids)
    expect(asMine.data?.nodes[0].email).toBe(mine.email)
    expect(asOther.data).toEqual({ nodes: [null, null, null] })
    expect(asVisitor.data).toEqual({ nodes: [null, null, null] })
  })
})
