import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { type Browser, openBrowser } from '@/tests/helpers/browser'
import {
  createInsight,
  createReader,
  createStory,
  globalId,
  PASSWORD,
  staffUser,
} from '@/tests/helpers/factories'

let app: App
const OPEN = {
  insightLabels: [
    { code: 'moving', label: 'Moving' },
    { code: 'clear', label: 'Clear' },
  ],
  insightsMinimum: 1,
  anonymousInsights: true,
  insightFormSeconds: 0,
}
const set = (data: object) => app.payload.updateGlobal({ slug: 'site', data })
beforeAll(async () => {
  app = await startApp()
  await set(OPEN)
})
afterAll(() => app.close())

const PAYLOAD = `insight { id status rating note labels { code } }
  summary { total mine { id } } support { name } userErrors { code path }`
const SUBMIT = `mutation ($input: SubmitInsightInput!) { submitInsight(input: $input) { ${PAYLOAD} } }`
const WITHDRAW = `mutation ($input: WithdrawInsightInput!) {
  withdrawInsight(input: $input) { ${PAYLOAD} } }`
const MINE =
  'query ($id: ID!) { node(id: $id) { ... on Story { insights { total mine { note } } } } }'
const TOTAL = 'query ($id: ID!) { node(id: $id) { ... on Story { title insights { total } } } }'
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } } }`

const submit = async (browser: Browser, input: object) =>
  (await browser.ask(SUBMIT, { input })).data!.submitInsight
const submitFormed = async (browser: Browser, input: object) =>
  submit(browser, { rating: 'NICE_WORK', form: await browser.form(), ...input })
const withdraw = async (browser: Browser, pieceId: string) =>
  (await browser.ask(WITHDRAW, { input: { pieceId } })).data!.withdrawInsight
const summaryOf = async (browser: Browser, id: string) =>
  (await browser.ask(MINE, { id })).data!.node.insights

const createPiece = async () => {
  const piece = await createStory(app.payload)
  const rows = async () =>
    (
      await app.payload.find({
        collection: 'insights',
        where: { piece: { equals: piece.id } },
        depth: 0,
        showHiddenFields: true,
      })
    ).docs.map((row) => ({ ...row, reader: row.reader ?? null }))
  const counted = async () =>
    (await app.payload.findByID({ collection: 'pieces', id: piece.id })).insightCount
  return { piece, pieceId: globalId('Story', piece.id), rows, counted }
}
/** A visitor who has left an insight, with the browser that they come back with. */
const createVisitor = async () => {
  const piece = await createPiece()
  const browser = openBrowser(app)
  const first = await submitFormed(browser, { pieceId: piece.pieceId, note: 'For you alone' })
  return { ...piece, browser, first }
}
const error = (code: string, path: string[] | null = null) => ({
  insight: null,
  summary: null,
  support: [],
  userErrors: [{ code, path }],
})

describe('a visitor without an account', () => {
  it('leaves an insight that counts, and is known again by a cookie that says nothing', async () => {
    const { browser, first, pieceId, rows, counted } = await createVisitor()

    const [row] = await rows()
    const cookie = browser.cookies.get('firsthand-visitor')!

    expect(first).toMatchObject({
      insight: { status: 'APPROVED', rating: 'NICE_WORK', note: 'For you alone' },
      summary: { total: 1, mine: { id: first.insight.id } },
      userErrors: [],
    })
    expect(browser.given).toHaveLength(1)
    expect(browser.given[0]).toMatch(
      /^firsthand-visitor=[\w-]{22}\.[\w-]{43}; Path=\/graphql; HttpOnly; SameSite=Lax; Max-Age=\d+$/,
    )
    expect(await summaryOf(browser, pieceId)).toEqual({ total: 1, mine: { note: 'For you alone' } })
    expect(await counted()).toBe(1)
    expect(row).toMatchObject({ reader: null, visitor: expect.stringMatching(/^[\w-]{43}$/) })
    expect(JSON.stringify(row)).not.toContain(cookie.split('.')[0])
  })

  it('changes it and takes it back, and it stays one', async () => {
    const { browser, first, pieceId, rows, counted } = await createVisitor()

    const changed = await submitFormed(browser, { pieceId, rating: 'OUTSTANDING' })
    const taken = await withdraw(browser, pieceId)
    const again = await submitFormed(browser, { pieceId, labels: ['moving'] })

    const { id } = first.insight
    expect(changed).toMatchObject({ insight: { id, rating: 'OUTSTANDING' }, summary: { total: 1 } })
    expect(taken).toMatchObject({ insight: { id, note: null }, summary: { total: 0, mine: null } })
    expect(again).toMatchObject({ insight: { id }, summary: { total: 1 }, userErrors: [] })
    expect([await rows(), await counted()]).toEqual([[expect.anything()], 1])
  })

  it('has one, though two tabs send it at the same moment', async () => {
    const { browser } = await createVisitor()
    const { pieceId, rows, counted } = await createPiece()

    const answers = await Promise.all([
      submitFormed(browser, { pieceId, rating: 'OUTSTANDING' }),
      submitFormed(browser, { pieceId, rating: 'GOOD_EFFORT' }),
    ])

    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], []])
    expect(new Set(answers.map(({ insight }) => insight.id)).size).toBe(1)
    expect([(await rows()).length, await counted()]).toEqual([1, 1])
  })

  it('is one newcomer, though the same form comes again because its answer was lost', async () => {
    const { pieceId, rows, counted } = await createPiece()
    const form = await openBrowser(app).form()
    const send = (browser: Browser) => submit(browser, { pieceId, rating: 'NICE_WORK', form })
    const browser = openBrowser(app)

    const answers = await Promise.all([1, 2, 3].map(() => send(openBrowser(app))))
    const again = await send(browser)
    const counts = [(await rows()).length, await counted()]
    const taken = await withdraw(browser, pieceId)

    const { id } = again.insight
    for (const answer of answers) expect(answer).toMatchObject({ insight: { id }, userErrors: [] })
    expect(counts).toEqual([1, 1])
    expect(taken).toMatchObject({ insight: { id, status: 'WITHDRAWN' }, summary: { total: 0 } })
    expect([(await rows()).length, await counted()]).toEqual([1, 0])
  })

  it('leaves none on a draft, and takes none back that another one left', async () => {
    const { pieceId } = await createVisitor()
    const draft = await createStory(app.payload, { _status: 'draft' })
    const { browser: other } = await createVisitor()

    const hidden = await submitFormed(other, { pieceId: globalId('Story', draft.id) })

    expect(hidden).toEqual(error('NOT_FOUND', ['pieceId']))
    expect(await withdraw(other, pieceId)).toEqual(error('NOT_FOUND', ['pieceId']))
    expect(await withdraw(openBrowser(app), pieceId)).toEqual(error('NOT_SIGNED_IN'))
    expect(await summaryOf(other, pieceId)).toEqual({ total: 1, mine: null })
  })

  it('picks no label that the editors took off the list, and keeps what was picked before', async () => {
    const { browser, pieceId } = await createVisitor()
    await submitFormed(browser, { pieceId, labels: ['moving', 'clear'] })
    await set({ insightLabels: OPEN.insightLabels.slice(0, 1) })

    const unknown = await submitFormed(browser, { pieceId, labels: ['clear'] })
    const { data } = await browser.ask(
      `query ($id: ID!) { node(id: $id) { ... on Story {
        insights { top { label { code } count } mine { labels { code } } } } } }`,
      { id: pieceId },
    )
    await set(OPEN)

    expect(unknown).toEqual(error('INVALID', ['labels']))
    expect(data!.node.insights).toEqual({
      top: [{ label: { code: 'moving' }, count: 1 }],
      mine: { labels: [{ code: 'moving' }] },
    })
  })

  it('is nobody to the staff, who may still decide about it', async () => {
    const { first, rows, pieceId, browser } = await createVisitor()
    const [row] = await rows()

    const decided = await app.payload.update({
      collection: 'insights',
      id: row!.id,
      data: { status: 'spam' },
      overrideAccess: false,
      user: await staffUser(app.payload, 'moderator'),
    })
    const changed = await submitFormed(browser, { pieceId, rating: 'OUTSTANDING' })

    expect(decided).toMatchObject({ status: 'spam', note: 'For you alone' })
    expect(decided).not.toHaveProperty('visitor')
    expect(decided).not.toHaveProperty('submission')
    expect(changed).toMatchObject({
      insight: { id: first.insight.id, status: 'SPAM' },
      summary: { total: 0 },
    })
  })
})

describe('a cookie that was not given by this site', () => {
  const strange: [string, (cookie: string) => string][] = [
    ['forged', (cookie) => `${'A'.repeat(22)}${cookie.slice(22)}`],
    ['cut', (cookie) => cookie.slice(0, -1)],
    ['without a signature', (cookie) => cookie.split('.')[0]!],
    ['a form', () => 'form'],
  ]

  it.each(strange)('counts for none, and is removed: %s', async (_, made) => {
    const { browser, pieceId, rows, counted } = await createVisitor()
    const form = await browser.form()
    const value = made(browser.cookies.get('firsthand-visitor')!)
    browser.cookies.set('firsthand-visitor', value === 'form' ? form : value)

    const summary = await summaryOf(browser, pieceId)
    const refused = await submit(browser, { pieceId, rating: 'OUTSTANDING', form })
    const left = [...browser.cookies]
    browser.cookies.set('firsthand-visitor', value === 'form' ? form : value)
    const taken = await withdraw(browser, pieceId)

    expect(summary).toEqual({ total: 1, mine: null })
    expect(refused).toEqual(error('INVALID'))
    expect(left).toEqual([])
    expect(taken).toEqual(error('INVALID'))
    expect(await rows()).toMatchObject([{ rating: 'nice-work', status: 'approved' }])
    expect(await counted()).toBe(1)
  })
})

describe('what a visitor left', () => {
  it('is in no answer that others are given, and takes no answer of others from a cache', async () => {
    const { browser, pieceId } = await createVisitor()
    const nobody = openBrowser(app)
    const statusOf = async (who: Browser, query: string) =>
      (await who.ask(query, { id: pieceId })).headers.get('cache-status')

    const before = await nobody.ask(MINE, { id: pieceId })
    const mine = await browser.ask(MINE, { id: pieceId })
    const after = await nobody.ask(MINE, { id: pieceId })
    await nobody.ask(TOTAL, { id: pieceId })

    expect(mine.data!.node.insights.mine).toEqual({ note: 'For you alone' })
    expect(mine.headers.get('cache-status')).toBe('firsthand; fwd=bypass')
    for (const { data } of [before, after])
      expect(data!.node.insights).toEqual({ total: 1, mine: null })
    expect(after.headers.get('cache-status')).toBe('firsthand; hit')
    expect(await statusOf(browser, TOTAL)).toBe('firsthand; hit')
    expect(await statusOf(browser, '{ me { id } }')).not.toBe('firsthand; fwd=bypass')
  })

  it('is theirs alone where they and others ask at the same moment, again and again', async () => {
    const { browser, pieceId } = await createVisitor()
    const { browser: other } = await createVisitor()
    const nobody = openBrowser(app)

    for (let round = 0; round < 5; round++) {
      await set({ insightFormSeconds: 0 }) // drops what is kept
      const [mine, ...others] = await Promise.all(
        [browser, nobody, other, nobody, other].map((who) => summaryOf(who, pieceId)),
      )

      expect(mine).toEqual({ total: 1, mine: { note: 'For you alone' } })
      expect(others).toEqual(Array(4).fill({ total: 1, mine: null }))
    }
  })

  it('becomes that of the reader who signs in there and rates the same piece', async () => {
    const { browser, pieceId, rows, counted, first } = await createVisitor()
    const { reader, email } = await createReader(app.payload)
    await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } })

    const signedIn = await summaryOf(browser, pieceId)
    const rated = await submit(browser, { pieceId, rating: 'OUTSTANDING', note: 'Still for you' })

    expect(signedIn).toEqual({ total: 1, mine: null })
    expect(rated).toMatchObject({
      insight: { id: first.insight.id, rating: 'OUTSTANDING', note: 'Still for you' },
      summary: { total: 1, mine: { id: first.insight.id } },
      userErrors: [],
    })
    expect(await rows()).toMatchObject([{ reader: reader.id, visitor: null }])
    expect(await counted()).toBe(1)
  })

  it('becomes theirs once, though two tabs rate it at the same moment', async () => {
    const { browser, pieceId, rows, counted } = await createVisitor()
    const { reader, email } = await createReader(app.payload)
    await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } })

    const answers = await Promise.all(
      ['OUTSTANDING', 'GOOD_EFFORT', 'NICE_WORK'].map((rating) =>
        submit(browser, { pieceId, rating }),
      ),
    )

    expect(answers.map(({ userErrors }) => userErrors)).toEqual([[], [], []])
    expect(await rows()).toMatchObject([{ reader: reader.id, visitor: null }])
    expect(await counted()).toBe(1)
  })

  it('keeps its cookie beside that of a session which the same request begins', async () => {
    const { pieceId } = await createPiece()
    const { email } = await createReader(app.payload)
    const browser = openBrowser(app)
    const both = `mutation ($left: SubmitInsightInput!, $input: SignInInput!) {
      submitInsight(input: $left) { userErrors { code } } signIn(input: $input) { userErrors { code } } }`
    const left = { pieceId, rating: 'NICE_WORK', form: await browser.form() }

    const { data } = await browser.ask(both, { left, input: { email, password: PASSWORD } })

    expect(data).toEqual({ submitInsight: { userErrors: [] }, signIn: { userErrors: [] } })
    expect([...browser.cookies.keys()]).toEqual(['firsthand-visitor', 'firsthand-reader'])
  })

  it('goes where that reader had left one before', async () => {
    const { browser, pieceId, piece, rows, counted } = await createVisitor()
    const { reader, email } = await createReader(app.payload)
    const own = await createInsight(app.payload, { piece: piece.id, reader: reader.id })
    await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } })

    const rated = await submit(browser, { pieceId, rating: 'OUTSTANDING' })

    expect(rated).toMatchObject({ summary: { total: 1 }, userErrors: [] })
    expect(await rows()).toMatchObject([{ id: own.id, reader: reader.id, rating: 'outstanding' }])
    expect(await counted()).toBe(1)
  })

  it('is not taken over by a reader who is banned between two requests', async () => {
    const { browser, pieceId, rows } = await createVisitor()
    const { reader, email } = await createReader(app.payload)
    await browser.ask(SIGN_IN, { input: { email, password: PASSWORD } })
    await app.payload.update({ collection: 'readers', id: reader.id, data: { banned: true } })

    const refused = await submit(browser, { pieceId, rating: 'OUTSTANDING' })

    expect(refused).toEqual(error('BANNED'))
    expect(await rows()).toMatchObject([{ reader: null, rating: 'nice-work' }])
  })

  it('stays counted and can be taken back once the editors take none any more', async () => {
    const { browser, pieceId, rows } = await createVisitor()
    const { browser: second, pieceId: other } = await createVisitor()
    const form = await browser.form()
    await set({ anonymousInsights: false })

    const fresh = await submit(openBrowser(app), { pieceId, rating: 'NICE_WORK', form })
    const changed = await submit(browser, { pieceId, rating: 'OUTSTANDING', form })
    const { data } = await browser.ask('{ insightForm { token } site { anonymousInsights } }')
    const stands = await summaryOf(second, other)
    const taken = await withdraw(browser, pieceId)
    await set(OPEN)

    expect([fresh, changed]).toEqual([error('NOT_SIGNED_IN'), error('NOT_SIGNED_IN')])
    expect(data).toEqual({ insightForm: null, site: { anonymousInsights: false } })
    expect(stands).toMatchObject({ total: 1, mine: { note: 'For you alone' } })
    expect(taken).toMatchObject({ insight: { status: 'WITHDRAWN' }, userErrors: [] })
    expect(await rows()).toMatchObject([{ rating: null, note: null, status: 'withdrawn' }])
  })
})

describe('the form for an insight without an account', () => {
  it('is asked for, not forged, not filled in at once and not kept for days', async () => {
    const { newForm } = await import('@/src/visitors/form')
    const { pieceId, rows } = await createPiece()
    const DAY = 24 * 60 * 60 * 1000
    const codeOf = async (form?: string) =>
      (await submit(openBrowser(app), { pieceId, rating: 'NICE_WORK', form })).userErrors
    const own = await openBrowser(app).form()
    const visitor = (await createVisitor()).browser.cookies.get('firsthand-visitor')!
    await set({ insightFormSeconds: 60 })

    const errors = {
      none: await codeOf(),
      early: await codeOf(newForm(60).token),
      old: await codeOf(newForm(0, Date.now() - DAY - 1000).token),
      forged: await codeOf(`${own.slice(0, 3)}0${own.slice(4)}`),
      cookie: await codeOf(visitor),
      long: await codeOf('a.'.repeat(10_000)),
    }
    await set(OPEN)
    const inTime = await codeOf(newForm(0, Date.now() - DAY + 60_000).token)

    const path = ['form']
    expect(errors).toEqual({
      none: [{ code: 'REQUIRED', path }],
      early: [{ code: 'RATE_LIMITED', path }],
      old: [{ code: 'INVALID', path }],
      forged: [{ code: 'INVALID', path }],
      cookie: [{ code: 'INVALID', path }],
      long: [{ code: 'INVALID', path }],
    })
    expect(inTime).toEqual([])
    expect(await rows()).toHaveLength(1)
  })

  it('keeps nothing where the field is filled that people do not see', async () => {
    const { pieceId, rows } = await createPiece()
    const browser = openBrowser(app)

    const filled = await submitFormed(browser, { pieceId, website: 'https://example.org' })
    const rowsAfter = await rows()
    const mended = await submitFormed(browser, { pieceId, website: '' })

    expect(filled).toEqual(error('INVALID', ['website']))
    expect(rowsAfter).toEqual([])
    expect(mended).toMatchObject({ summary: { total: 1 }, userErrors: [] })
  })

  it('is another one for each who asks, and in no shared cache', async () => {
    const url = `${app.url}/graphql?query=${encodeURIComponent('{ insightForm { token readyAt expiresAt } }')}`
    const get = () => fetch(url, { headers: { 'apollo-require-preflight': '1' } })
    for (let known = 0; known < 4; known++) await (await get()).text()

    const answers = await Promise.all(Array.from({ length: 20 }, get))
    const bodies = await Promise.all(answers.map((answer) => answer.json()))

    expect(new Set(bodies.map(({ data }) => data.insightForm.token)).size).toBe(20)
    for (const { headers } of answers)
      expect(headers.get('cache-control')).toBe('private, no-store')
  })

  it('is not asked of readers with an account', async () => {
    const { pieceId } = await createPiece()
    const { token } = await createReader(app.payload)

    const { data } = await app.query(
      SUBMIT,
      { input: { pieceId, rating: 'NICE_WORK', website: 'filled' } },
      { token },
    )

    expect(data!.submitInsight).toMatchObject({ summary: { total: 1 }, userErrors: [] })
  })
})

describe('a note', () => {
  it.each([
    ['tags', '<script>alert(1)</script><b>Thanks</b>', '<script>alert(1)</script><b>Thanks</b>'],
    ['turned directions', 'Thank \u202Eyou\u2066 all', 'Thank you all'],
    ['control characters', 'Thank\u0001 you\u0007', 'Thank you'],
    ['piled marks', `Z${'\u0301'.repeat(50)}algo`, `Z${'\u0301'.repeat(4)}algo`.normalize('NFC')],
    ['nothing to see', '\u200B\u200D\u2060', null],
    ['emoji alone', '👩‍👩‍👧', '👩‍👩‍👧'],
  ])('is kept as plain text without what hides or disturbs: %s', async (_, note, kept) => {
    const { pieceId } = await createPiece()

    const left = await submitFormed(openBrowser(app), { pieceId, note })

    expect(left.userErrors).toEqual([])
    expect(left.insight.note?.normalize('NFC') ?? null).toBe(kept)
  })

  it('of almost a megabyte is too long, and one with nothing to see is none', async () => {
    const { pieceId } = await createPiece()
    const browser = openBrowser(app)
    const form = await browser.form()

    const long = await submit(browser, { pieceId, form, note: 'a'.repeat(900_000) })
    const empty = await submit(browser, { pieceId, form, note: '\u200B \u2060' })

    expect(long).toEqual(error('TOO_LONG', ['note']))
    expect(empty).toEqual(error('REQUIRED'))
  })

  it('that suggests danger is answered with whom to call, also where it is refused', async () => {
    await set({ crisisResources: [{ name: 'Lifeline', region: 'US', phone: '988' }] })
    const { pieceId, rows } = await createPiece()
    const browser = openBrowser(app)
    const note = 'I want to kill myself'

    const refused = await submit(browser, { pieceId, note })
    const left = await submitFormed(browser, { pieceId, note })
    const [marked] = await rows()
    await withdraw(browser, pieceId)
    const [taken] = await rows()

    expect(refused).toEqual({ ...error('REQUIRED', ['form']), support: [{ name: 'Lifeline' }] })
    expect(left).toMatchObject({ support: [{ name: 'Lifeline' }], userErrors: [] })
    expect([marked!.care, taken!.care]).toEqual([true, false])
  })
})
