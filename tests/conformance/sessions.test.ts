import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createReader, PASSWORD } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const SESSIONS = 'sessions { id createdAt expiresAt device isCurrent }'
const ME = `{ me { email ${SESSIONS} } }`
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token reader { ${SESSIONS} } } }`
const END = `mutation ($input: EndSessionInput!) { answer: endSession(input: $input) {
  reader { ${SESSIONS} } userErrors { code path } } }`
const END_OTHERS = `mutation ($input: EndOtherSessionsInput!) { answer: endOtherSessions(input: $input) {
  reader { ${SESSIONS} } userErrors { code path } } }`
const CONFIRMED = `mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) { accepted } }`
const LINUX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const PHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1'

type Session = { id: string; device: string | null; isCurrent: boolean }

const signIn = async (email: string, agent: string) => {
  const input = { email, password: PASSWORD }
  const { data } = await app.query(SIGN_IN, { input }, { headers: { 'user-agent': agent } })
  return data!.signIn as { token: string; reader: { sessions: Session[] } }
}
const me = async (token: string) => (await app.query(ME, {}, { token })).data?.me
const sessions = async (token: string): Promise<Session[]> => (await me(token)).sessions
const shown = (list: Session[]) => list.map(({ device, isCurrent }) => [device, isCurrent])
const call = async (mutation: string, input: object, token?: string) => {
  const { data, headers } = await app.query(mutation, { input }, { token })
  return { ...data?.answer, cookie: headers.get('set-cookie') }
}

it('a reader sees where they are signed in, by the kind of device, and which session asks', async () => {
  const { email } = await createReader(app.payload)
  const linux = await signIn(email, LINUX)
  const phone = await signIn(email, PHONE)
  await signIn(email, '<script>alert(1)</script>')

  expect(shown(linux.reader.sessions)).toEqual([
    ['Firefox on Linux', true],
    [null, false],
  ])
  expect(shown(await sessions(phone.token))).toEqual([
    [null, false],
    ['Safari on iOS', true],
    ['Firefox on Linux', false],
    [null, false],
  ])
  expect(shown(await sessions(linux.token))[2]).toEqual(['Firefox on Linux', true])
})

it('a reader sees nobody else’s sessions, and ends none of them', async () => {
  const mine = await createReader(app.payload)
  const other = await createReader(app.payload)
  const [theirs] = await sessions(other.token)

  const answer = await call(END, { sessionId: theirs!.id }, mine.token)

  expect(await sessions(mine.token)).toHaveLength(1)
  expect(answer).toEqual({
    reader: null,
    userErrors: [{ code: 'NOT_FOUND', path: ['sessionId'] }],
    cookie: null,
  })
  expect((await me(other.token)).email).toBe(other.email)
})

it('the token of an ended session is refused by the very next request', async () => {
  const { email } = await createReader(app.payload)
  const linux = await signIn(email, LINUX)
  const phone = await signIn(email, PHONE)
  const lost = (await sessions(linux.token)).find(({ device }) => device === 'Safari on iOS')!

  const answer = await call(END, { sessionId: lost.id, clientMutationId: 'c-1' }, linux.token)
  const again = await call(END, { sessionId: lost.id }, linux.token)

  expect(shown(answer.reader.sessions as Session[])).toEqual([
    ['Firefox on Linux', true],
    [null, false],
  ])
  expect(answer.cookie).toBeNull()
  expect(await me(phone.token)).toBeNull()
  expect((await call(END_OTHERS, {}, phone.token)).userErrors).toEqual([
    { code: 'NOT_SIGNED_IN', path: null },
  ])
  expect(again.userErrors).toEqual([{ code: 'NOT_FOUND', path: ['sessionId'] }])
  expect((await me(linux.token)).email).toBe(email)
})

it('a session that ends itself takes its cookie along', async () => {
  const { token } = await createReader(app.payload)
  const [own] = await sessions(token)

  const answer = await call(END, { sessionId: own!.id }, token)

  expect(answer).toMatchObject({ reader: null, userErrors: [] })
  expect(answer.cookie).toContain('Max-Age=0')
  expect(await me(token)).toBeNull()
})

it('all others end at once, and this one stays', async () => {
  const { email, token } = await createReader(app.payload)
  const linux = await signIn(email, LINUX)
  const phone = await signIn(email, PHONE)

  const answer = await call(END_OTHERS, {}, linux.token)

  expect(shown(answer.reader.sessions as Session[])).toEqual([['Firefox on Linux', true]])
  expect(await me(token)).toBeNull()
  expect(await me(phone.token)).toBeNull()
  expect((await me(linux.token)).email).toBe(email)
})

it('a password that is given to confirm something begins no session', async () => {
  const { token } = await createReader(app.payload)

  const input = { email: 'elsewhere@example.org', password: PASSWORD }
  const { data } = await app.query(CONFIRMED, { input }, { token })

  expect(data?.changeEmail).toEqual({ accepted: true })
  expect(await sessions(token)).toHaveLength(1)
})

it('a session that has run out is none', async () => {
  const { reader, token } = await createReader(app.payload)
  const [own] = (await app.payload.findByID({ collection: 'readers', id: reader.id })).sessions!
  const old = { ...own!, id: 'old', expiresAt: new Date(Date.now() - 1000).toISOString() }
  await app.payload.update({
    collection: 'readers',
    id: reader.id,
    data: { sessions: [old, own!] },
  })

  expect(await sessions(token)).toMatchObject([{ id: own!.id, isCurrent: true }])
})
