import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { Reader } from '@/payload-types'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createStory,
  globalId,
  NOBODYS_ID,
} from '@/tests/helpers/factories'

let app: App
let piece: { id: string }
beforeAll(async () => {
  app = await startApp()
  piece = await createArticle(app.payload, { commenting: 'open' })
  await app.payload.updateGlobal({ slug: 'site', data: { commentLinks: 20 } })
})
afterAll(() => app.close())

type Options = Parameters<App['query']>[2]
type Answer = {
  comment: { id: string; body: string; html: string; status: string } | null
  userErrors: { code: string; path: string[] | null }[]
}
const ADD = `mutation ($input: AddCommentInput!) { addComment(input: $input) {
  comment { id body html status } userErrors { code path } } }`
const send = async (input: object, options: Options) => {
  const { data, errors } = await app.query(
    ADD,
    { input: { pieceId: globalId('Article', piece.id), body: 'Words', ...input } },
    options,
  )
  expect(errors).toBeUndefined()
  return data!.addComment as Answer
}
/** By a reader who has said nothing yet. */
const add = async (input: object) => {
  const { token } = await createReader(app.payload)
  return send(input, { token })
}
const refused = (code: string, ...path: string[]) => ({
  comment: null,
  userErrors: [{ code, path: path.length > 0 ? path : null }],
})
const htmlOf = async (body: string) => (await add({ body })).comment!.html

describe('a body', () => {
  it.each([
    ['HTML', '<b>bold</b> & <i>more</i>', '&lt;b&gt;bold&lt;/b&gt; &amp; &lt;i&gt;more&lt;/i&gt;'],
    ['a script', `<script>alert('x')</script>`, '&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;'],
    [
      'an attribute that breaks out',
      'https://a.example/"onmouseover="alert(1)',
      `<a href="https://a.example/&quot;onmouseover=&quot;alert(1)" rel="nofollow ugc noopener">https://a.example/&quot;onmouseover=&quot;alert(1)</a>`,
    ],
    ['entities', '&lt;img src=x&gt;', '&amp;lt;img src=x&amp;gt;'],
    ['Markdown', '[a](javascript:alert(1)) **b**', '[a](javascript:alert(1)) **b**'],
    ['a change of direction', 'user\u202egnp.exe \u2066x\u2069', 'usergnp.exe x'],
    ['zero-width characters inside', 'in\u200bvis\u2060ible\ufeff', 'invisible'],
    ['marks piled up', `Z${'\u0301'.repeat(50)}algo`, `Z${'\u0301'.repeat(4)}algo`],
    ['an emoji alone', '👩‍👩‍👧', '👩‍👩‍👧'],
    ['emoji and a flag', '❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['Persian with its joiner', 'می‌خواهم', 'می‌خواهم'],
    ['line breaks of all kinds', 'a\r\nb\rc', 'a<br>b<br>c'],
  ])('of %s is rendered safely', async (_, body, inner) => {
    expect(await htmlOf(body)).toBe(`<p>${inner}</p>`)
  })

  it.each([
    ['empty', ''],
    ['of spaces', ' \n\t \u00a0\u3000 '],
    ['of zero-width characters', '\u200b\u200c\u200d\u2060\ufeff'],
    ['of marks without a letter', '\u0301\u0301\u0301'],
    ['of letters that are blank', '\u3164\u115f\uffa0\u2800'],
    ['of changes of direction', '\u202e\u202d\u2066'],
    ['of tags without a flag', '\u{e0067}\u{e0062}\u{e007f}'],
  ])('%s is refused', async (_, body) => {
    expect(await add({ body })).toEqual(refused('REQUIRED', 'body'))
  })

  it.each([
    ['5001 letters', 'x'.repeat(5001)],
    ['950 kilobytes', 'word '.repeat(190_000)],
    ['950 kilobytes of brackets', '<'.repeat(950_000)],
    ['half a megabyte of full stops', 'a.'.repeat(250_000)],
  ])('of %s is refused as too long', async (_, body) => {
    expect(await add({ body })).toEqual(refused('TOO_LONG', 'body'))
  })

  it('of a megabyte and more is refused before it is read', async () => {
    const { token } = await createReader(app.payload)
    const input = { pieceId: globalId('Article', piece.id), body: 'x'.repeat(1_000_001) }

    const { status, errors } = await app.query(ADD, { input }, { token })

    expect(status).toBe(413)
    expect(errors).toMatchObject([{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }])
  })

  it('as long as it may be is taken, in any script', async () => {
    const body = '字'.repeat(5000)

    expect(await add({ body })).toMatchObject({ comment: { body }, userErrors: [] })
  })
})

describe('a link', () => {
  const link = (href: string, text = href) =>
    `<a href="${href}" rel="nofollow ugc noopener">${text}</a>`

  it.each([
    [
      'plain',
      'See https://example.org/a?b=1&c=2#d',
      `See ${link('https://example.org/a?b=1&amp;c=2#d')}`,
    ],
    ['before a full stop', 'See https://example.org/a.', `See ${link('https://example.org/a')}.`],
    ['before dots', 'https://example.org...', `${link('https://example.org')}...`],
    ['in brackets', '(see https://example.org/a)', `(see ${link('https://example.org/a')})`],
    [
      'with brackets of its own',
      '(https://en.wikipedia.org/wiki/Sleep_(biology)).',
      `(${link('https://en.wikipedia.org/wiki/Sleep_(biology)')}).`,
    ],
    [
      'in letters that look like others',
      'https://аррӏе.com/x',
      link('https://xn--80ak6aa92e.com/x'),
    ],
    [
      'with the real name further on',
      'https://аррӏе.com/xn--80ak6aa92e.com',
      link('https://xn--80ak6aa92e.com/xn--80ak6aa92e.com'),
    ],
    [
      'with a path in its own letters',
      'https://example.org/sueño',
      link('https://example.org/sueño'),
    ],
    ['with a backslash', 'https://a.example\\@b.example', link('https://a.example/@b.example')],
  ])('%s is followed to where it says', async (_, body, inner) => {
    expect(await htmlOf(body)).toBe(`<p>${inner}</p>`)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,hello',
    'vbscript:x',
    'file:///etc/passwd',
    'mailto:somebody@example.org',
    'ftp://example.org/a',
    '//example.org/a',
    'https://example.org@evil.example/',
    'https://example.org:pw@evil.example/',
    'https://user@evil.example',
    'www.example.org',
    'https://',
    'http://[::',
  ])('is none in %s', async (body) => {
    expect(await htmlOf(body)).toBe(`<p>${body}</p>`)
  })
})

describe('an answer', () => {
  it('to what is not there, hidden, taken back or on another piece is refused', async () => {
    const { reader } = await createReader(app.payload)
    const on = { piece: piece.id, reader: reader.id }
    const elsewhere = { ...on, piece: (await createArticle(app.payload)).id }
    const deleted = await createComment(app.payload, on)
    await app.payload.delete({ collection: 'comments', id: deleted.id })
    const withdrawn = await createComment(app.payload, on)
    await createComment(app.payload, { ...on, parent: withdrawn.id })
    await app.payload.update({
      collection: 'comments',
      id: withdrawn.id,
      data: { status: 'withdrawn' },
    })
    const parents = [
      globalId('Comment', deleted.id),
      globalId('Comment', withdrawn.id),
      globalId('Comment', (await createComment(app.payload, elsewhere)).id),
      globalId('Comment', (await createComment(app.payload, { ...on, status: 'pending' })).id),
      globalId('Comment', (await createComment(app.payload, { ...on, status: 'spam' })).id),
      globalId('Comment', NOBODYS_ID),
      globalId('Article', piece.id),
      'nonsense',
    ]

    for (const parentId of parents)
      expect(await add({ parentId })).toEqual(refused('NOT_FOUND', 'parentId'))
  })
})

describe('a comment and an insight', () => {
  it('on a draft, on what was unpublished and on nothing are refused alike', async () => {
    const draft = await createStory(app.payload, { _status: 'draft' })
    const unpublished = await createStory(app.payload)
    await app.payload.update({
      collection: 'stories',
      id: unpublished.id,
      data: { _status: 'draft' },
    })
    const { token } = await createReader(app.payload)
    const pieceIds = [
      globalId('Story', draft.id),
      globalId('Story', unpublished.id),
      globalId('Story', NOBODYS_ID),
      globalId('Reader', NOBODYS_ID),
      'nonsense',
    ]

    for (const pieceId of pieceIds) {
      const { data } = await app.query(
        `mutation ($pieceId: ID!) { submitInsight(input: { pieceId: $pieceId, rating: NICE_WORK }) {
          userErrors { code path } } }`,
        { pieceId },
        { token },
      )
      expect(await send({ pieceId }, { token })).toEqual(refused('NOT_FOUND', 'pieceId'))
      expect(data!.submitInsight).toEqual({
        userErrors: [{ code: 'NOT_FOUND', path: ['pieceId'] }],
      })
    }
  })
})

describe('who writes', () => {
  const signedInFor = async ({ id, email }: Reader, tokenExpiration: number, secret: string) => {
    const { jwtSign } = await import('payload')
    const fieldsToSign = { id, collection: 'readers', email }
    return (await jwtSign({ fieldsToSign, secret, tokenExpiration })).token
  }

  it('is nobody with a cookie or a token that is forged', async () => {
    const { reader, token } = await createReader(app.payload)
    const [head, body, signature] = token.split('.') as [string, string, string]
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as { id: string }
    const other = await createReader(app.payload)
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const forged = [
      'nonsense',
      `${head}.${encoded({ ...claims, id: other.reader.id })}.${signature}`,
      `${encoded({ alg: 'none', typ: 'JWT' })}.${body}.`,
      await signedInFor(reader, 3600, 'a secret of somebody else, which is long enough'),
    ]

    for (const token of forged) {
      expect(await send({}, { token })).toEqual(refused('NOT_SIGNED_IN'))
      const headers = { cookie: `firsthand-reader=${token}` }
      expect(await send({}, { headers })).toEqual(refused('NOT_SIGNED_IN'))
    }
  })

  it('is nobody with a token that has expired', async () => {
    const { reader } = await createReader(app.payload)
    const token = await signedInFor(reader, -10, app.payload.secret)

    expect(await send({}, { token })).toEqual(refused('NOT_SIGNED_IN'))
  })

  it('may not write once they are banned, with the session that they have', async () => {
    const { reader, token } = await createReader(app.payload)
    const before = await send({ body: 'Before' }, { token })
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: { banned: true },
    })

    const after = await send({ body: 'After' }, { token })

    expect(before.userErrors).toEqual([])
    expect(after).toEqual(refused('BANNED'))
  })
})
