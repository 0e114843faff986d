import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createReader, globalId, PASSWORD } from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'
import { type Caller, signIn } from '@/tests/helpers/rest'

let app: App
let editor: Caller
beforeAll(async () => {
  app = await startApp()
  editor = await signIn(app, 'editor')
})
afterAll(() => app.close())

const block = (lists: object) => editor.rest('/globals/moderation', { method: 'POST', body: lists })

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) {
  reader { id } userErrors { code message path } } }`
const signUp = async (email: string) => {
  const input = { email, password: PASSWORD, displayName: 'Somebody' }
  return (await app.query(SIGN_UP, { input })).data!.signUp.userErrors
}

describe('an account', () => {
  it('is not made with a blocked domain, what is below it, or a blocked address', async () => {
    await block({ blockedDomains: 'blocked.example\n', blockedAddresses: 'one@fine.example' })

    const refused = []
    for (const email of ['a@blocked.example', 'A@sub.Blocked.example', 'ONE@fine.example'])
      refused.push(await signUp(email))
    const taken = await signUp('two@fine.example')

    expect(refused).toEqual(
      Array(3).fill([
        {
          ...{ code: 'INVALID', path: ['email'] },
          message: 'Accounts with this address are not taken here. Give another one.',
        },
      ]),
    )
    expect(taken).toEqual([])
    expect(await mailsTo(app, 'two@fine.example')).toHaveLength(1)
  })

  it('does not move to one, and the answer tells nothing of who has an account', async () => {
    const { token } = await createReader(app.payload)
    const known = await createReader(app.payload)
    await block({ blockedDomains: 'example.org', blockedAddresses: '' })
    const change = async (email: string) =>
      (
        await app.query(
          `mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) {
            accepted userErrors { code path message } } }`,
          { input: { email, password: PASSWORD } },
          { token },
        )
      ).data!.changeEmail

    const ofKnown = await change(known.email)
    const ofNobody = await change('nobody-has-this@example.org')

    expect(ofKnown).toMatchObject({ accepted: false, userErrors: [{ code: 'INVALID' }] })
    expect(ofNobody).toEqual(ofKnown)
  })
})

describe('from a blocked network', () => {
  it('nothing is written, and everything is read', async () => {
    const pieceId = globalId('Article', (await createArticle(app.payload)).id)
    const { token } = await createReader(app.payload)
    const write = async () =>
      (
        await app.query(
          `mutation ($input: AddCommentInput!) { addComment(input: $input) {
            userErrors { code message } } }`,
          { input: { pieceId, body: `Words ${crypto.randomUUID()}` } },
          { token },
        )
      ).data!.addComment.userErrors

    await block({ blockedDomains: '', blockedAddresses: '127.0.0.0/8' })
    const blocked = await write()
    const newcomer = await signUp('new@fine.example')
    const read = await app.query('{ me { displayName } }', {}, { token })
    await block({ blockedAddresses: '203.0.113.0/24\n2001:db8::/32' })
    const after = await write()

    expect(blocked).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect(newcomer).toMatchObject([{ code: 'NOT_ALLOWED' }])
    expect(read.data!.me).not.toBeNull()
    expect(after).toEqual([])
  })
})

describe('a list', () => {
  it.each([
    ['blockedDomains', 'fine.example\n\nnot a domain', 'Line 3, “not a domain”'],
    ['blockedDomains', 'somebody@fine.example', 'Line 1'],
    ['blockedDomains', '203.0.113.7', 'Line 1'],
    ['blockedAddresses', '203.0.113.0/24\n203.0.113.0/33', 'Line 2, “203.0.113.0/33”'],
    ['blockedAddresses', '0.0.0.0/0', 'Line 1'],
    ['blockedAddresses', 'fine.example', 'Line 1'],
  ])('%s with a line that is none is refused, and the line named', async (name, text, words) => {
    const { status, body } = await block({ [name]: text })

    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain(words)
  })

  it('is the editors’ to change, and the moderators’ to read', async () => {
    const moderator = await signIn(app, 'moderator')
    const contributor = await signIn(app, 'contributor')
    const body = { blockedDomains: 'mine.example' }

    const answers = [
      await moderator.rest('/globals/moderation'),
      await moderator.rest('/globals/moderation', { method: 'POST', body }),
      await contributor.rest('/globals/moderation'),
    ]

    expect(answers.map(({ status }) => status)).toEqual([200, 403, 403])
  })
})
