import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'

import type { Payload } from 'payload'

export type PurgeCall = {
  at: number
  path: string
  headers: IncomingMessage['headers']
  body: string
  keys: string[]
  /** What it was answered with. */
  status: number
}
type Answer = { status: number; headers?: Record<string, string>; body?: object }
type Kept = { status: number; headers: [string, string][]; body: Buffer; keys: string[]; until: number } // prettier-ignore
type Variant = { vary: [string, string | undefined][]; kept: Kept }

const KINDS = {
  fastly: {
    lifetime: ['surrogate-control', 'cache-control'],
    keys: (headers: Headers) => headers.get('surrogate-key')?.split(' '),
    keysToPurge: (body: { surrogate_keys: string[] }) => body.surrogate_keys,
    heedsVary: true,
  },
  cloudflare: {
    lifetime: ['cloudflare-cdn-cache-control', 'cdn-cache-control', 'cache-control'],
    keys: (headers: Headers) => headers.get('cache-tag')?.split(','),
    keysToPurge: (body: { tags: string[] }) => body.tags,
    heedsVary: false,
  },
  generic: {
    lifetime: ['cdn-cache-control', 'cache-control'],
    keys: (headers: Headers) => headers.get('surrogate-key')?.split(' '),
    keysToPurge: (body: { data: { keys: string[] } }) => body.data.keys,
    heedsVary: true,
  },
}

const PURGED: Answer = { status: 200, body: { status: 'ok', success: true } }
/** Fields that a CDN keeps to itself, or that belong to one connection. */
const OWN = ['surrogate-key', 'surrogate-control', 'cache-tag', 'cloudflare-cdn-cache-control', 'cdn-cache-control', 'connection', 'transfer-encoding', 'keep-alive'] // prettier-ignore

/** Fields of a request that are for this connection alone. */
const HOP = ['host', 'connection', 'content-length']

const listen = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
}

/** How many seconds it may be kept: what the first field says that is there. */
const lifetimeOf = (headers: Headers, fields: string[]): number => {
  const said = fields.map((name) => headers.get(name)).find((value) => value !== null) ?? ''
  if (/private|no-store/.test(said)) return 0
  return Number(/s-maxage=(\d+)/.exec(said)?.[1] ?? /max-age=(\d+)/.exec(said)?.[1] ?? 0)
}

/** Until it was told everything, in every round of purges. */
export const settled = async (payload: Payload): Promise<void> => {
  const newest = await payload.find({
    collection: 'changes',
    sort: '-position',
    limit: 1,
    depth: 0,
  })
  const { docs } = await payload.find({ collection: 'log-places', depth: 0 })
  const top = newest.docs[0]?.position ?? 0
  if (docs.every(({ place }) => (place as { top: number }).top >= top)) return

  // SQLite answers without a turn of the event loop, which the purges need.
  await pause(50)
  return settled(payload)
}

/** A CDN in small: it keeps what the headers of a server allow it to keep, and forgets what its API is told. */
export const startCdn = async (kind: keyof typeof KINDS) => {
  const { lifetime, keys: keysOf, keysToPurge, heedsVary } = KINDS[kind]
  const variants = new Map<string, Variant[]>()
  const calls: PurgeCall[] = []
  const waiting = new Set<() => void>()
  let origin = ''
  let answerOf: (keys: string[]) => Answer | Promise<Answer> = () => PURGED
  let held: { isFetched: () => void; until: Promise<void> } | null = null

  const purge = (keys: string[]): void => {
    for (const [url, list] of variants)
      variants.set(
        url,
        list.filter(({ kept }) => !kept.keys.some((key) => keys.includes(key))),
      )
  }

  const api = createServer((request, response) => {
    const handle = async () => {
      const body = await text(request)
      const keys = keysToPurge(JSON.parse(body) as never)
      const { status, headers, body: said } = await answerOf(keys)
      if (status === 200) purge(keys)
      response.writeHead(status, headers).end(JSON.stringify(said ?? {}))
      const { url: path = '', headers: asked } = request
      calls.push({ at: performance.now(), path, headers: asked, body, keys, status })
      for (const look of waiting) look()
    }
    void handle()
  })

  /** Requests that the rules of docs/operators.md let pass, whatever is kept. */
  const passes = ({ method, headers }: IncomingMessage): boolean =>
    method !== 'GET' ||
    headers.authorization !== undefined ||
    headers['x-preview-token'] !== undefined ||
    Boolean(headers.cookie?.includes('firsthand-reader='))

  const send = (response: ServerResponse, { status, headers, body }: Kept, state: string): void => {
    for (const [name, value] of headers) response.appendHeader(name, value)
    response.setHeader('x-cdn', state)
    response.writeHead(status).end(body)
  }

  const edge = createServer((request, response) => {
    const { headers, method, url = '' } = request
    const valueOf = (name: string) => headers[name]?.toString()
    const handle = async () => {
      const isPassed = passes(request)
      const isSame = ({ vary, kept }: Variant) =>
        vary.every(([name, value]) => valueOf(name) === value) && kept.until > Date.now()
      const hit = isPassed ? undefined : variants.get(url)?.find(isSame)
      if (hit) return send(response, hit.kept, 'hit')

      const holding = held
      const body = method === 'POST' ? await text(request) : undefined
      const asked = Object.entries(headers).filter(([name]) => !HOP.includes(name))
      const answer = await fetch(origin + url, {
        method,
        headers: { ...Object.fromEntries(asked), 'accept-encoding': 'identity' } as HeadersInit,
        body,
        redirect: 'manual',
      })
      const seconds = lifetimeOf(answer.headers, lifetime)
      const kept: Kept = {
        status: answer.status,
        headers: [...answer.headers].filter(([name]) => !OWN.includes(name)),
        body: Buffer.from(await answer.arrayBuffer()),
        keys: keysOf(answer.headers) ?? [],
        until: Date.now() + seconds * 1000,
      }
      holding?.isFetched()
      await holding?.until
      if (!isPassed && seconds > 0 && [200, 301, 302, 404].includes(answer.status)) {
        const names = heedsVary ? (answer.headers.get('vary')?.split(/, */) ?? []) : ['origin']
        const vary = names.map((name): [string, string | undefined] => [
          name.toLowerCase(),
          valueOf(name.toLowerCase()),
        ])
        variants.set(url, [...(variants.get(url) ?? []), { vary, kept }])
      }
      send(response, kept, isPassed ? 'pass' : 'miss')
    }
    void handle().catch(() => response.destroy())
  })

  const apiUrl = await listen(api)
  const url = await listen(edge)

  return {
    url,
    calls,
    settings: {
      CDN: kind,
      FASTLY_API_URL: apiUrl,
      FASTLY_SERVICE_ID: 'service',
      FASTLY_API_TOKEN: 'token-of-fastly',
      CLOUDFLARE_API_URL: `${apiUrl}/client/v4`,
      CLOUDFLARE_ZONE_ID: 'zone',
      CLOUDFLARE_API_TOKEN: 'token-of-cloudflare',
      PURGE_URL: `${apiUrl}/purge`,
      PURGE_SECRET: `whsec_${Buffer.from('a secret of more than 24 bytes').toString('base64')}`,
    },
    standBefore: (server: string): void => {
      origin = server
    },
    /** How its API answers from here on; without an argument it purges. */
    answersWith(next: typeof answerOf = () => PURGED): void {
      answerOf = next
    },
    /** What is asked from here on is fetched, but not kept before it is released. */
    holdBack() {
      let release = () => {}
      let isFetched = () => {}
      const until = new Promise<void>((resolve) => (release = resolve))
      const fetched = new Promise<void>((resolve) => (isFetched = resolve))
      held = { isFetched, until }
      return {
        fetched,
        release: (): void => {
          held = null
          release()
        },
      }
    },
    /** The first calls with this key, once so many of them came that are right. */
    purges: (key: string, { count = 1, status = 200 } = {}) =>
      new Promise<PurgeCall[]>((resolve) => {
        const look = () => {
          const found = calls.filter((call) => call.keys.includes(key) && call.status === status)
          if (found.length < count) return
          waiting.delete(look)
          resolve(found)
        }
        waiting.add(look)
        look()
      }),
    kept: (): Kept[] => [...variants.values()].flat().map(({ kept }) => kept),
    async close(): Promise<void> {
      for (const server of [edge, api]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}

export type SmallCdn = Awaited<ReturnType<typeof startCdn>>
