import { get, type IncomingMessage } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import WebSocket from 'ws'

import type { ChangeFeed } from '@/src/delivery/changeFeed'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createReader,
  createStory,
  globalId,
} from '@/tests/helpers/factories'
import { rawSocket } from '@/tests/helpers/rawSocket'
import { followed, socketUrl, streamUrl } from '@/tests/helpers/subscribe'

const MOST_WAITING = 3

let app: App
let feed: ChangeFeed
let appendChanges: typeof import('@/src/delivery/changeLog').appendChanges
beforeAll(async () => {
  app = await startApp({
    LIMIT_WAITING_EVENTS: String(MOST_WAITING),
    LIMIT_MESSAGE_BYTES: '4000',
    CORS_ORIGINS: '*',
  })
  ;({ appendChanges } = await import('@/src/delivery/changeLog'))
  const { changeFeed } = await import('@/src/delivery/changeFeed')
  feed = changeFeed(app.payload)
})
afterAll(() => app.close())

const CONTENT = 'subscription { contentChanged { path } }'

describe('a message that is none', () => {
  const isUp = async () => (await fetch(`${app.url}/healthz`)).ok

  it.each([
    ['no JSON', 'hello'],
    ['another JSON', '[1]'],
    ['of no type', '{}'],
    ['of another type', '{"type":"start"}'],
    ['without a query', '{"type":"subscribe","id":"1","payload":{}}'],
    ['with a query that is no text', '{"type":"subscribe","id":"1","payload":{"query":1}}'],
    ['without an id', '{"type":"subscribe","payload":{"query":"{ a }"}}'],
    ['with NUL', '\0'],
  ])('closes the connection: %s', async (_, message) => {
    const peer = rawSocket(app)
    await peer.connect()

    peer.send(message)

    expect(await peer.closed).toEqual({ code: 4400, reason: 'Invalid message received' })
    expect(await isUp()).toBe(true)
  })

  it('that is too large closes the connection, and one below the limit does not', async () => {
    const peer = rawSocket(app)
    await peer.connect()

    peer.send({ type: 'ping', payload: { text: 'x'.repeat(3900) } })
    await peer.message(({ type }) => type === 'pong')
    peer.send({ type: 'ping', payload: { text: 'x'.repeat(4000) } })

    expect(await peer.closed).toMatchObject({ code: 1009 })
  })

  it('in frames that are none closes the connection', async () => {
    const peer = rawSocket(app)
    await peer.connect()

    const { _socket: stream } = peer.socket as unknown as { _socket: Socket }
    stream.write(Buffer.from([0xff, 0xff, 0xff, 0xff]))

    expect(await peer.closed).toMatchObject({ code: 1002 })
    expect(await isUp()).toBe(true)
  })

  it('ends nothing when the peer is gone in the middle of it', async () => {
    const peer = rawSocket(app)
    await peer.connect()
    const isFollowed = followed(feed)
    peer.subscribe('1', CONTENT)
    const { left } = await isFollowed

    peer.socket.terminate()
    await left

    expect(await isUp()).toBe(true)
  })
})

describe('a WebSocket', () => {
  it('that does not say that it speaks our protocol is closed', async () => {
    const peer = rawSocket(app, { protocols: [] })

    expect((await peer.closed).code).toBe(4406)
  })

  it('is closed where it does not introduce itself in time, or twice', async () => {
    const silent = rawSocket(app)
    const eager = rawSocket(app)
    await eager.connect()
    eager.send({ type: 'connection_init' })

    expect((await eager.closed).code).toBe(4429)
    expect((await silent.closed).code).toBe(4408)
  })

  it('that subscribes before it introduced itself, or twice with one name, is closed', async () => {
    const early = rawSocket(app)
    await early.opened
    early.subscribe('1', CONTENT)
    const twice = rawSocket(app)
    await twice.connect()
    twice.subscribe('1', CONTENT)
    twice.subscribe('1', CONTENT)

    expect((await early.closed).code).toBe(4401)
    expect((await twice.closed).code).toBe(4409)
  })

  it('tells no more of what was completed', async () => {
    const peer = rawSocket(app)
    await peer.connect()
    const isFollowed = followed(feed)
    peer.subscribe('1', CONTENT)
    const { left } = await isFollowed

    peer.send({ type: 'complete', id: '1' })
    await left
    await createArticle(app.payload)
    peer.send({ type: 'ping' })
    await peer.message(({ type }) => type === 'pong')

    expect(peer.messages.map(({ type }) => type)).toEqual(['connection_ack', 'pong'])
    await peer.close()
  })

  it('is opened nowhere else, and by nothing that is no handshake', async () => {
    const elsewhere = new WebSocket(`${socketUrl(app)}/stream`, 'graphql-transport-ws')
    elsewhere.on('error', () => {})
    const status = new Promise((resolve) =>
      elsewhere.once('unexpected-response', (_, response) => resolve(response.statusCode)),
    )
    const { hostname, port } = new URL(app.url)
    const half = connect(Number(port), hostname)
    half.end(
      'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    )

    expect(await status).toBe(404)
    expect(await text(half)).toMatch(/^HTTP\/1\.1 400 /)
  })

  it('from any page is let in where CORS_ORIGINS says so, and without the cookie', async () => {
    const { token } = await createReader(app.payload)
    const piece = await createStory(app.payload)
    const headers = { origin: 'https://any.example', cookie: `firsthand-reader=${token}` }
    const peer = rawSocket(app, { headers })
    await peer.connect()
    const isFollowed = followed(feed)
    peer.subscribe('1', 'subscription ($id: ID!) { commentAdded(pieceId: $id) { id } }', {
      id: globalId('Story', piece.id),
    })
    await isFollowed

    // A reader's own session ending does not touch what is read without it.
    await app.query('mutation { signOut { userErrors { code } } }', {}, { token })
    const comment = await createComment(app.payload, {
      piece: piece.id,
      reader: (await createReader(app.payload)).reader.id,
    })
    const told = await peer.message(({ type }) => type === 'next')
    await peer.close()

    expect(told.payload).toEqual({
      data: { commentAdded: { id: globalId('Comment', comment.id) } },
    })
  })
})

describe('a peer that talks and reads nothing', () => {
  it('is cut off', async () => {
    const peer = rawSocket(app)
    await peer.connect()
    let isOpen = true
    void peer.closed.then(() => (isOpen = false))

    peer.socket.pause()
    while (isOpen) {
      peer.send({ type: 'ping', payload: { text: 'x'.repeat(3900) } })
      await new Promise(setImmediate)
    }

    expect((await peer.closed).code).toBe(1006)
  }, 60_000)
})

describe('a request for events', () => {
  const EVENTS = { accept: 'text/event-stream' }
  const JSON_BODY = { ...EVENTS, 'content-type': 'application/json' }

  it.each([
    ['another method', 405, { method: 'PUT', headers: EVENTS }],
    ['an answer of another type', 406, { headers: { accept: 'application/json' } }],
    ['no query', 400, { method: 'POST', headers: JSON_BODY, body: '{}' }],
    ['no JSON', 400, { method: 'POST', headers: JSON_BODY, body: '{' }],
    ['a list', 400, { method: 'POST', headers: JSON_BODY, body: '[]' }],
    [
      'variables that are none',
      400,
      { method: 'POST', headers: JSON_BODY, body: '{"query":"{ a }","variables":1}' },
    ],
    ['a form', 415, { method: 'POST', headers: EVENTS, body: new URLSearchParams({ query: 'a' }) }],
    ['too much', 413, { method: 'POST', headers: JSON_BODY, body: `{"a":"${'x'.repeat(4001)}"}` }],
  ])('that asks for %s is refused', async (_, status, init) => {
    const answer = await fetch(streamUrl(app), init)

    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual({
      errors: [{ message: expect.any(String), extensions: { code: expect.any(String) } }],
    })
  })

  it('may come from an EventSource of another page, which cannot do more than GET', async () => {
    const isFollowed = followed(feed)
    const answer = await fetch(`${streamUrl(app)}?query=${encodeURIComponent(CONTENT)}`, {
      headers: { ...EVENTS, origin: 'https://any.example' },
    })
    await isFollowed

    await createArticle(app.payload, { title: 'By GET' })
    const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
    let events = ''
    while (!events.includes('/articles/by-get')) events += (await reader.read()).value ?? ''
    await reader.cancel()

    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(events).toContain('event: next\ndata: {"data":{"contentChanged":{"path":')
  })
})

/** A comment told again and again, in results of a size that no buffer of the network holds many of. */
const createFlood = async () => {
  const piece = await createStory(app.payload)
  const comment = await createComment(app.payload, {
    piece: piece.id,
    reader: (await createReader(app.payload)).reader.id,
    body: 'x'.repeat(5000),
  })
  const bodies = Array.from({ length: 40 }, (_, at) => `b${at}: body`).join(' ')
  const tellOnce = async () =>
    feed.take(
      await appendChanges(
        app.payload,
        [
          {
            event: 'published',
            collection: 'comments',
            documentId: String(comment.id),
            kind: null,
            path: null,
            tags: [`comments:${piece.id}`],
          },
        ],
        {},
      ),
    )

  return {
    query: `subscription ($id: ID!) { commentAdded(pieceId: $id) { ${bodies} } }`,
    variables: { id: globalId('Story', piece.id) },
    tellOnce,
    /** Tells until the server gives up on somebody; says how often that was. */
    async tellUntil(left: Promise<void>): Promise<number> {
      let hasLeft = false
      void left.then(() => (hasLeft = true))
      let times = 0
      while (!hasLeft) {
        await tellOnce()
        times += 1
      }
      return times
    },
  }
}

describe('a peer that reads too slowly', () => {
  it('gets what was sent over its WebSocket already, and is closed with a reason', async () => {
    const flood = await createFlood()
    const peer = rawSocket(app)
    await peer.connect()
    const isFollowed = followed(feed)
    peer.subscribe('1', flood.query, flood.variables)
    const { left } = await isFollowed

    await flood.tellOnce()
    await peer.message(({ type }) => type === 'next')
    peer.socket.pause()
    const times = await flood.tellUntil(left)
    peer.socket.resume()
    const { code, reason } = await peer.closed

    expect(code).toBe(1013)
    expect(reason).toContain('read faster')
    expect(peer.messages.filter(({ type }) => type === 'next').length).toBeLessThan(times)
  }, 60_000)

  it('is told so as the last event of its stream', async () => {
    const flood = await createFlood()
    const isFollowed = followed(feed)
    const url = new URL(streamUrl(app))
    url.searchParams.set('query', flood.query)
    url.searchParams.set('variables', JSON.stringify(flood.variables))
    const response = await new Promise<IncomingMessage>((resolve) =>
      get(url, { headers: { accept: 'text/event-stream' } }, resolve),
    )
    const { left } = await isFollowed

    const times = await flood.tellUntil(left)
    const events = (await text(response)).split('\n\n').filter((each) => each.startsWith('event:'))

    expect(events.at(-1)).toBe('event: complete\ndata:')
    expect(events.at(-2)).toContain('"code":"TOO_SLOW"')
    expect(events.length - 2).toBeLessThan(times)
  }, 60_000)
})
