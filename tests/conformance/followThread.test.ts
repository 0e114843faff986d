import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createStory,
  globalId,
} from '@/tests/helpers/factories'
import { mailsTo } from '@/tests/helpers/mails'
import { startOther } from '@/tests/helpers/otherProcess'

let app: App
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  // A minute passes where a test says so, and not in the middle of one.
  for (const cron of app.payload.crons) cron.pause()
  await app.payload.updateGlobal({ slug: 'site', data: { name: 'A quiet place' } })
})
afterAll(() => app.close())

type Reader = Awaited<ReturnType<typeof createReader>>

const aMinutePasses = async () => {
  for (const cron of app.payload.crons) await cron.trigger()
}
const anHourPasses = async ({ reader }: Reader) => {
  await app.payload.db.updateMany({
    collection: 'follows',
    where: { reader: { equals: reader.id } },
    data: { mailedAt: new Date(Date.now() - 61 * 60 * 1000).toISOString() },
  })
  await aMinutePasses()
}
const createWith = async (data: object): Promise<Reader> => {
  const made = await createReader(app.payload)
  await app.payload.update({ collection: 'readers', id: made.reader.id, data })
  return made
}

type Input = { pieceId?: string; commentId?: string; clientMutationId?: string }
const send = async (name: 'followThread' | 'unfollowThread', input: Input, token?: string) => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await app.query(
    `mutation ($input: ${type}!) { ${name}(input: $input) {
      following userErrors { code path } } }`,
    { input },
    { token },
  )
  expect(errors).toBeUndefined()
  return data![name] as { following: boolean; userErrors: { code: string }[] }
}
const onArticle = ({ id }: { id: unknown }) => ({ pieceId: globalId('Article', id) })
const onComment = ({ id }: { id: unknown }) => ({ commentId: globalId('Comment', id) })

/** A piece, somebody who follows all of it, and somebody who writes on it. */
let serial = 0
const arrange = async (data: object = {}) => {
  const piece = await createArticle(app.payload, { title: `About sleep ${++serial}` })
  const follower = await createWith(data)
  const writer = await createReader(app.payload, 'Willow')
  await send('followThread', onArticle(piece), follower.token)
  const say = (body: string, more: object = {}) =>
    createComment(app.payload, { piece: piece.id, reader: writer.reader.id, body, ...more })
  return { piece, follower, writer, say }
}
const decide = (comment: { id: string }, status: 'approved' | 'rejected' | 'pending') =>
  app.payload.update({ collection: 'comments', id: comment.id, data: { status } })
const mailsOf = ({ email }: Reader) => mailsTo(app, email)
const stopUrlIn = (mail: string) => {
  const url = /^List-Unsubscribe: <(.+)>$/m.exec(mail)![1]!
  return url.replace('http://firsthand.test', app.url)
}

describe('a follower', () => {
  it('gets a mail with who said what and where, and nothing of it in the subject', async () => {
    const { follower, say } = await arrange()
    const words = `It helped me.\n\n<b>Really</b> ${'so '.repeat(200)}`
    await say(words)

    await aMinutePasses()
    const [mail, ...more] = await mailsOf(follower)

    expect(more).toEqual([])
    expect(mail).toContain('Subject: New comments at A quiet place\n')
    expect(mail).toContain('Willow:\nIt helped me. <b>Really</b> so so')
    expect(mail).toMatch(/http:\/\/firsthand\.test\/articles\/about-sleep-\d+\n/)
    expect(mail!.length).toBeLessThan(1600)
  })

  it('reads it in their language', async () => {
    const { follower, say } = await arrange({ locale: 'es' })
    await say('Me ayudó')

    await aMinutePasses()
    const [mail] = await mailsOf(follower)

    expect(mail).toContain('Subject: Comentarios nuevos en ')
    expect(mail).toContain('Me ayudó')
    expect(mail).toContain('locale=es')
  })

  it('gets what comes within an hour in one mail, and nothing twice', async () => {
    const { follower, say } = await arrange()
    await say('The first')
    await aMinutePasses()
    await say('The second')
    await aMinutePasses()
    await say('The third')
    await aMinutePasses()
    const within = await mailsOf(follower)

    await anHourPasses(follower)
    await anHourPasses(follower)
    const [, later, ...more] = await mailsOf(follower)

    expect(within).toHaveLength(1)
    expect(within[0]).toContain('The first')
    expect(later).toMatch(/The second[^]*The third/)
    expect(later).not.toContain('The first')
    expect(more).toEqual([])
  })

  it('hears of a comment when it comes into sight, and of nothing that does not', async () => {
    const { follower, say } = await arrange()
    const pending = await say('Waits', { status: 'pending' })
    const hidden = await say('Taken down', { status: 'rejected' })
    await say('Below what is hidden', { parent: hidden.id })
    const withdrawn = await say('Taken back')
    await app.payload.update({
      collection: 'comments',
      id: withdrawn.id,
      data: { status: 'withdrawn' },
    })
    await decide(await say('Rejected at once'), 'rejected')
    await aMinutePasses()
    const before = await mailsOf(follower)

    await decide(pending, 'approved')
    await aMinutePasses()
    const [mail] = await mailsOf(follower)

    expect(before).toEqual([])
    expect(mail).toContain('Waits')
    expect(mail).not.toMatch(/Taken|Below|Rejected/)
  })

  it('hears of a comment once, though it is edited or decided about again', async () => {
    const { follower, say } = await arrange()
    const comment = await say('Only once')
    await aMinutePasses()

    await decide(comment, 'pending')
    await decide(comment, 'approved')
    await anHourPasses(follower)

    expect(await mailsOf(follower)).toHaveLength(1)
  })

  it('hears nothing of what they say themselves, nor of what is not published any more', async () => {
    const { piece, follower, say } = await arrange()
    await say('My own', { reader: follower.reader.id })
    await aMinutePasses()
    const own = await mailsOf(follower)
    await say('Of a piece that is gone')
    await app.payload.update({
      collection: 'articles',
      id: piece.id,
      data: { _status: 'draft' },
    })

    await aMinutePasses()

    expect([own, await mailsOf(follower)]).toEqual([[], []])
  })

  it('hears of a comment that is shown at once where comments are open', async () => {
    const { piece, follower, writer } = await arrange()
    await app.payload.update({
      collection: 'articles',
      id: piece.id,
      data: { commenting: 'open' },
    })
    await app.query(
      `mutation ($pieceId: ID!) { addComment(input: { pieceId: $pieceId, body: "At once" }) {
        userErrors { code } } }`,
      onArticle(piece),
      { token: writer.token },
    )

    await aMinutePasses()

    expect((await mailsOf(follower))[0]).toContain('At once')
  })

  it('of one thread hears of its answers at any depth, and of no other thread', async () => {
    const { say } = await arrange()
    const first = await say('The first of a thread')
    const answer = await say('An answer', { parent: first.id })
    const follower = await createReader(app.payload)
    await send('followThread', onComment(answer), follower.token)

    await say('Another thread')
    await say('Deeper still', { parent: answer.id })
    await aMinutePasses()
    const [mail, ...more] = await mailsOf(follower)

    expect(more).toEqual([])
    expect(mail).toContain('Deeper still')
    expect(mail).not.toMatch(/Another thread|The first of|An answer/)
  })

  it('of a piece and one of its threads hears of each comment once', async () => {
    const { follower, say } = await arrange()
    const first = await say('A thread')
    await send('followThread', onComment(first), follower.token)
    await aMinutePasses()

    await say('In both', { parent: first.id })
    await anHourPasses(follower)
    await anHourPasses(follower)

    const mails = await mailsOf(follower)
    expect(mails.filter((mail) => mail.includes('In both'))).toHaveLength(1)
  })

  it.each([
    ['is banned', { banned: true }],
    ['has an address that is not confirmed any more', { emailVerified: false }],
    ['is leaving', { goesAt: '2100-01-01T00:00:00.000Z' }],
  ])('who %s gets none', async (_, data) => {
    const { follower, say } = await arrange()
    await app.payload.update({ collection: 'readers', id: follower.reader.id, data })
    await say('Not for them')

    await aMinutePasses()

    expect(await mailsOf(follower)).toEqual([])
  })

  it('who leaves takes along what they followed', async () => {
    const { follower, say } = await arrange()
    await say('Nobody hears')
    await app.payload.delete({ collection: 'readers', id: follower.reader.id })

    await aMinutePasses()
    const { totalDocs } = await app.payload.count({
      collection: 'follows',
      where: { reader: { equals: follower.reader.id } },
    })

    expect(totalDocs).toBe(0)
    expect(await mailsOf(follower)).toEqual([])
  })

  it('gets the mail later where the mail server failed', async () => {
    const { follower, say } = await arrange()
    await say('At the second try')
    const { sendEmail } = app.payload
    app.payload.sendEmail = () => Promise.reject(new Error('451 4.3.0 Try again'))
    await aMinutePasses()
    app.payload.sendEmail = sendEmail

    await anHourPasses(follower)
    await anHourPasses(follower)

    expect(await mailsOf(follower)).toEqual([expect.stringContaining('At the second try')])
  })

  it('gets one mail, though several processes are at it', async () => {
    const { follower, say } = await arrange()
    await say('By one of three')

    const others = [startOther(app, 'runJobs.ts'), startOther(app, 'runJobs.ts')]
    await Promise.all([...others.map(({ ended }) => ended), aMinutePasses()])
    await aMinutePasses()

    expect(await mailsOf(follower)).toHaveLength(1)
  }, 120_000)
})

describe('to follow', () => {
  it('takes a confirmed address, a session, and something that is shown', async () => {
    const piece = await createArticle(app.payload)
    const draft = await createStory(app.payload, { _status: 'draft' })
    const unverified = await createWith({ emailVerified: false })
    const { token, reader } = await createReader(app.payload)
    const hidden = await createComment(app.payload, {
      ...{ piece: piece.id, reader: unverified.reader.id, status: 'pending' },
    })
    const codes = async (input: Input, as?: string) =>
      (await send('followThread', input, as)).userErrors.map(({ code }) => code)

    expect(await codes(onArticle(piece), unverified.token)).toEqual(['NOT_VERIFIED'])
    expect(await codes(onArticle(piece))).toEqual(['NOT_SIGNED_IN'])
    expect(await codes({ pieceId: globalId('Story', draft.id) }, token)).toEqual(['NOT_FOUND'])
    expect(await codes(onComment(hidden), token)).toEqual(['NOT_FOUND'])
    expect(await codes({}, token)).toEqual(['REQUIRED'])
    expect(await codes({ ...onArticle(piece), ...onComment(hidden) }, token)).toEqual(['INVALID'])
    await app.payload.update({
      collection: 'readers',
      id: reader.id,
      data: { banned: true },
    })
    expect(await codes(onArticle(piece), token)).toEqual(['BANNED'])
  })

  it('twice is to follow once, and is told to nobody else', async () => {
    const { piece, follower, writer } = await arrange()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => send('followThread', onArticle(piece), follower.token)),
    )
    const { totalDocs } = await app.payload.count({
      collection: 'follows',
      where: { piece: { equals: piece.id } },
    })
    const isFollowed = async (token?: string) => {
      const { data } = await app.query(
        'query ($pieceId: ID!) { node(id: $pieceId) { ... on Article { followedByMe } } }',
        onArticle(piece),
        { token },
      )
      return data!.node.followedByMe as boolean
    }

    expect(answers).toEqual(answers.map(() => ({ following: true, userErrors: [] })))
    expect(totalDocs).toBe(1)
    expect([
      await isFollowed(follower.token),
      await isFollowed(writer.token),
      await isFollowed(),
    ]).toEqual([true, false, false])
  })

  it('no more ends it, also of what is not shown any more', async () => {
    const { piece, follower, say } = await arrange()
    const first = await say('A thread')
    await send('followThread', onComment(first), follower.token)
    await app.payload.update({
      collection: 'articles',
      id: piece.id,
      data: { _status: 'draft' },
    })

    const answers = [
      await send('unfollowThread', onArticle(piece), follower.token),
      await send('unfollowThread', onComment(first), follower.token),
      await send('unfollowThread', onArticle(piece), follower.token),
    ]
    const { totalDocs } = await app.payload.count({
      collection: 'follows',
      where: { reader: { equals: follower.reader.id } },
    })

    expect(answers).toEqual(answers.map(() => ({ following: false, userErrors: [] })))
    expect(totalDocs).toBe(0)
  })

  it('goes with the piece, and with the first comment of a thread', async () => {
    const { piece, follower, say } = await arrange()
    const first = await say('A thread')
    await send('followThread', onComment(first), follower.token)
    const count = async () =>
      (
        await app.payload.count({
          collection: 'follows',
          where: { reader: { equals: follower.reader.id } },
        })
      ).totalDocs
    const counts = [await count()]

    await app.payload.delete({ collection: 'comments', id: first.id })
    counts.push(await count())
    await app.payload.delete({ collection: 'articles', id: piece.id })
    counts.push(await count())

    expect(counts).toEqual([2, 1, 0])
  })
})

describe('the link to get no more mails', () => {
  const mailWithLink = async (data: object = {}) => {
    const all = await arrange(data)
    await all.say('Something')
    await aMinutePasses()
    const [mail] = await mailsOf(all.follower)
    return { ...all, mail: mail!, url: stopUrlIn(mail!) }
  }
  const isFollowing = async ({ reader }: Reader) =>
    (
      await app.payload.count({
        collection: 'follows',
        where: { reader: { equals: reader.id } },
      })
    ).totalDocs > 0

  it('ends them with one click, which needs no session (RFC 8058)', async () => {
    const { follower, mail, url, say } = await mailWithLink()
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })

    const first = await fetch(url, { method: 'POST', body })
    const again = await fetch(url, { method: 'POST', body })
    await say('More')
    await anHourPasses(follower)

    expect(mail).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click\n')
    expect([first.status, again.status]).toEqual([200, 200])
    expect(await isFollowing(follower)).toBe(false)
    expect(await mailsOf(follower)).toHaveLength(1)
  })

  it('asks first where it is only followed, as a scanner of mails does', async () => {
    const { follower, url } = await mailWithLink({ locale: 'es' })

    const page = await fetch(url)
    const html = await page.text()
    const head = await fetch(url, { method: 'HEAD' })

    expect(page.status).toBe(200)
    expect(html).toContain('<html lang="es">')
    expect(html).toContain('<form method="post"><button>No recibir más correos</button></form>')
    expect(html).not.toContain('<script')
    expect(page.headers.get('cache-control')).toBe('no-store')
    expect(head.status).toBe(200)
    expect(await isFollowing(follower)).toBe(true)
  })

  it('is one of ours, or does nothing', async () => {
    const { follower, url } = await mailWithLink()
    const other = await mailWithLink()
    const token = new URL(url).searchParams.get('token')!
    const [named] = token.split('.')
    const [, sealed] = new URL(other.url).searchParams.get('token')!.split('.')
    const at = (forged: string) => `${app.url}/account/unsubscribe?token=${forged}`

    const answers = await Promise.all(
      [at(`${named}.${sealed}`), at('nonsense'), at(''), `${app.url}/account/unsubscribe`].map(
        (forged) => fetch(forged, { method: 'POST' }),
      ),
    )
    const other405 = await fetch(url, { method: 'DELETE' })

    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400])
    expect(other405.status).toBe(405)
    expect(await isFollowing(follower)).toBe(true)
    expect(await isFollowing(other.follower)).toBe(true)
  })
})
