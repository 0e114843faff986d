import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { createArticle, createComment, createReader, globalId } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true', TRUST_PROXY: '1' })
})
afterAll(() => app.close())

let serial = 0
/** Each test comes from a network of its own, since limits of addresses are shared. */
const network = () => `203.0.113.${++serial}`

const codeOf = async (name: string, input: object, token: string, address: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { code message } } }`,
    { input },
    { token, headers: { 'x-forwarded-for': address } },
  )
  expect(errors).toBeUndefined()
  const [error] = data![name].userErrors as { code: string; message: string }[]
  return error ? `${error.code}: ${error.message}` : 'taken'
}
const REFUSED = /^RATE_LIMITED: This was done too often\. Try again in .*minutes?\.$/
const times = async (count: number, run: () => Promise<string>) => {
  const answers = []
  for (let at = 0; at < count; at++) answers.push(await run())
  return answers
}
const arrange = async () => {
  const piece = await createArticle(app.payload)
  const { reader, token } = await createReader(app.payload)
  const other = await createReader(app.payload)
  const on = { piece: piece.id, reader: other.reader.id }
  return { piece, reader, token, other, on, address: network() }
}

describe('too often', () => {
  it('a reader’s comments are refused, and not somebody else’s', async () => {
    const { piece, token, other, address } = await arrange()
    const pieceId = globalId('Article', piece.id)
    const add = (as: string, from = address) =>
      codeOf('addComment', { pieceId, body: `Number ${++serial}` }, as, from)

    const answers = await times(16, () => add(token))

    expect(answers.slice(0, 15)).toEqual(Array(15).fill('taken'))
    expect(answers[15]).toMatch(REFUSED)
    expect(await add(token, network())).toMatch(REFUSED)
    expect(await add(other.token)).toBe('taken')
  })

  it('a request that is sent again is answered, and counts once', async () => {
    const { piece, token, address } = await arrange()
    const input = { pieceId: globalId('Article', piece.id), body: 'Once', clientMutationId: 'a' }

    const answers = await times(20, () => codeOf('addComment', input, token, address))

    expect(answers).toEqual(Array(20).fill('taken'))
  })

  it('one network’s comments are refused, whoever writes them', async () => {
    const { piece, address } = await arrange()
    const pieceId = globalId('Article', piece.id)
    const readers = await Promise.all(Array.from({ length: 5 }, () => createReader(app.payload)))
    const answers = []
    for (const { token } of readers)
      answers.push(
        ...(await times(14, () =>
          codeOf('addComment', { pieceId, body: `Number ${++serial}` }, token, address),
        )),
      )

    expect(answers.filter((answer) => answer === 'taken')).toHaveLength(60)
    expect(answers.at(-1)).toMatch(REFUSED)
  })

  it.each([
    ['editComment', 30, { body: 'Other words' }],
    ['reportComment', 20, { reason: 'SPAM' }],
    ['markHelpful', 120, {}],
  ])('%s is refused after %i', async (name, count, more) => {
    const { reader, token, on, address } = await arrange()
    const whose = name === 'editComment' ? { ...on, reader: reader.id } : on
    const { id } = await createComment(app.payload, whose)
    const input = { commentId: globalId('Comment', id), ...more }

    const answers = await times(count + 1, () => codeOf(name, input, token, address))

    expect(answers.slice(0, count)).toEqual(Array(count).fill('taken'))
    expect(answers[count]).toMatch(REFUSED)
  })

  it('changing a profile is refused', async () => {
    const { token, address } = await arrange()
    const change = () => codeOf('updateProfile', { region: 'MX' }, token, address)

    const answers = await times(31, change)

    expect(answers.slice(0, 30)).toEqual(Array(30).fill('taken'))
    expect(answers[30]).toMatch(REFUSED)
  })

  it('taking back is refused, whatever is taken back', async () => {
    const { piece, reader, token, on, address } = await arrange()
    const { id } = await createComment(app.payload, { ...on, reader: reader.id })
    const commentId = globalId('Comment', id)
    const pieceId = globalId('Article', piece.id)

    const first = await codeOf('deleteComment', { commentId }, token, address)
    await times(40, () => codeOf('deleteComment', { commentId }, token, address))
    await times(40, () => codeOf('withdrawInsight', { pieceId }, token, address))
    const last = await times(39, () => codeOf('unfollowThread', { pieceId }, token, address))
    const late = [
      await codeOf('deleteComment', { commentId }, token, address),
      await codeOf('withdrawInsight', { pieceId }, token, address),
      await codeOf('unfollowThread', { pieceId }, token, address),
    ]

    expect([first, ...last]).toEqual(Array(40).fill('taken'))
    for (const answer of late) expect(answer).toMatch(REFUSED)
  })
})
