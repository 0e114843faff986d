import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import type { ChangeFeed } from '@/src/delivery/changeFeed'
import { type App, startApp } from '@/tests/helpers/app'
import { createArticle } from '@/tests/helpers/factories'
import { rawSocket } from '@/tests/helpers/rawSocket'
import { followed, streamUrl } from '@/tests/helpers/subscribe'

const ALTOGETHER = 4
const PER_CLIENT = 2
const PER_CONNECTION = 2

let app: App
let feed: ChangeFeed
beforeAll(async () => {
  app = await startApp({
    LIMIT_CONNECTIONS: String(ALTOGETHER),
    LIMIT_CONNECTIONS_PER_CLIENT: String(PER_CLIENT),
    LIMIT_SUBSCRIPTIONS: String(PER_CONNECTION),
    HEARTBEAT_SECONDS: '1',
    TRUST_PROXY: '1',
    LIMIT_DEPTH: '5',
    LIMIT_COST: '50',
    RATE_LIMIT_COST: '100',
  })
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
})
afterAll(() => app.close())

const CONTENT = 'subscription { contentChanged { path } }'

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })
const openSocket = async (address: string) => {
  const peer = rawSocket(app, from(address))
  await peer.connect()
  return peer
}
/** A stream of events, or the status that refuses it. */
const openStream = async (address: string) => {
  const abort = new AbortController()
  const isFollowed = followed(feed)
  const answer = await fetch(`${streamUrl(app)}?query=${encodeURIComponent(CONTENT)}`, {
    headers: { accept: 'text/event-stream', ...from(address).headers },
    signal: abort.signal,
  })
  if (!answer.ok) return { status: answer.status, answer, close: async () => {} }

  const { left } = await isFollowed
  const close = async () => {
    abort.abort()
    await left
  }
  return { status: answer.status, answer, close }
}
const statusOf = async (address: string) => {
  const peer = rawSocket(app, from(address))
  const opened = peer.opened.then(() => 101)
  const status = await Promise.race([opened, peer.refused])
  if (status === 101) await peer.close()
  return status
}

describe('connections', () => {
  it('of one address are so many and no more, of either kind', async () => {
    const socket = await openSocket('203.0.113.1')
    const stream = await openStream('203.0.113.1')

    const refused = [await statusOf('203.0.113.1'), (await openStream('203.0.113.1')).status]
    const elsewhere = await statusOf('203.0.113.2')
    await stream.close()
    const again = await statusOf('203.0.113.1')
    await socket.close()

    expect(refused).toEqual([429, 429])
    expect([elsewhere, again]).toEqual([101, 101])
  })

  it('are so many altogether and no more', async () => {
    const peers = []
    for (let at = 1; at <= ALTOGETHER; at++) peers.push(await openSocket(`198.51.100.${at}`))

    const refused = await openStream('198.51.100.9')
    const words = (await refused.answer.json()) as { errors: { message: string }[] }
    const alsoRefused = await statusOf('198.51.100.9')
    await peers[0]!.close()
    const again = await statusOf('198.51.100.9')
    for (const peer of peers.slice(1)) await peer.close()

    expect([refused.status, alsoRefused, again]).toEqual([503, 503, 101])
    expect(words.errors[0]?.message).toContain('4 connections are open')
  })

  it('have so many subscriptions and no more, and one that is completed makes room', async () => {
    const peer = await openSocket('192.0.2.1')
    for (const id of ['1', '2']) peer.subscribe(id, CONTENT)
    peer.subscribe('3', CONTENT)
    const refused = await peer.message(({ type }) => type === 'error')

    const isFollowed = followed(feed)
    peer.send({ type: 'complete', id: '1' })
    peer.subscribe('4', CONTENT)
    await isFollowed
    await createArticle(app.payload, { title: 'For two' })
    await peer.message(({ type, id }) => type === 'next' && id === '4')
    await peer.close()

    expect(refused).toMatchObject({ id: '3', payload: [{ extensions: { code: 'RATE_LIMITED' } }] })
    expect(peer.messages.filter(({ type }) => type === 'next').map(({ id }) => id)).toEqual([
      '2',
      '4',
    ])
  })
})

describe('the limits of all operations', () => {
  it.each([
    [
      'depth',
      'QUERY_TOO_DEEP',
      'commentAdded(pieceId: "") { parent { parent { parent { parent { parent { id } } } } } }',
    ],
    [
      'cost',
      'COST_LIMIT_EXCEEDED',
      'commentAdded(pieceId: "") { replies(first: 100) { nodes { id } } }',
    ],
    ['length', 'TOO_MANY_TOKENS', 'a '.repeat(3000)],
  ])('hold for a subscription: %s', async (limit, code, fields) => {
    const peer = await openSocket(`192.0.2.${limit.length + 100}`)

    peer.subscribe('1', `subscription { ${fields} }`)
    const refused = await peer.message(({ type }) => type === 'error')
    await peer.close()

    expect(refused.payload).toMatchObject([{ extensions: { code } }])
  })

  it('make a client that begins too much wait, and no other', async () => {
    const peer = await openSocket('192.0.2.90')
    const other = await openSocket('192.0.2.91')
    const codeOf = async ({ subscribe, message }: typeof peer, id: string) => {
      subscribe(id, 'subscription { none }')
      const { payload } = await message((each) => each.type === 'error' && each.id === id)
      return (payload as { extensions: { code: string } }[])[0]!.extensions.code
    }

    const codes: string[] = []
    for (let at = 0; at <= 10; at++) codes.push(await codeOf(peer, String(at)))
    const elsewhere = await codeOf(other, '1')
    for (const each of [peer, other]) await each.close()

    expect(codes).toEqual([...Array<string>(10).fill('GRAPHQL_VALIDATION_FAILED'), 'RATE_LIMITED'])
    expect(elsewhere).toBe('GRAPHQL_VALIDATION_FAILED')
  })
})

describe('the heartbeat', () => {
  it('ends a WebSocket that answers no ping, and keeps one that does', async () => {
    const alive = await openSocket('192.0.2.2')
    const dead = rawSocket(app, { ...from('192.0.2.3'), autoPong: false })
    await dead.connect()

    const { code } = await dead.closed
    alive.send({ type: 'ping' })
    await alive.message(({ type }) => type === 'pong')
    await alive.close()

    expect(code).toBe(1006)
  })

  it('is a comment in a stream of events', async () => {
    const { answer, close } = await openStream('192.0.2.4')
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''

    while (text.split(':\n\n').length < 4) text += (await reader.read()).value ?? ''
    reader.cancel().catch(() => {})
    await close().catch(() => {})

    expect(text).toBe(':\n\n'.repeat(3))
  })
})

describe('a server that is asked to stop', () => {
  it('says so to everyone, ends their streams, and lets nobody else in', async () => {
    const peer = await openSocket('192.0.2.5')
    const isFollowed = followed(feed)
    peer.subscribe('1', CONTENT)
    const { left } = await isFollowed
    const { answer } = await openStream('192.0.2.6')

    app.hangUp()
    const events = await answer.text()
    await left

    expect(await peer.closed).toEqual({
      code: 1001,
      reason: 'The server is going away. Connect again.',
    })
    expect(events).toMatch(/^(:\n\n)+$/)
    expect(await statusOf('192.0.2.7')).toBe(503)
    expect((await openStream('192.0.2.7')).status).toBe(503)
  })
})
