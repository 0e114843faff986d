import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Redis } from 'ioredis'

import { type App, startApp } from '@/tests/helpers/app'
import { createStory } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import { describeWithRedis, startRedis, type TestRedis } from '@/tests/helpers/redis'
import { type OtherServer, prime, readinessOf, startServer, titleAt } from '@/tests/helpers/servers'
import { startProxy } from '@/tests/helpers/tcpProxy'
import { until } from '@/tests/helpers/until'

/** The log is read so rarely that whatever is heard within a test was heard by way of Redis. */
const RARELY = { CHANGES_POLL_MS: '60000', RATE_LIMIT_COST: '0' }
const PASSWORD = 'a-pass-word'
const PUBLISH = 'writeArticles.ts'

const toldOf = (path: string) => (line: string) => line.startsWith(`told: ${path} `)
const has = (text: string) => (line: string) => line.includes(text)

describeWithRedis('processes that Redis wakes', () => {
  let redis: TestRedis
  let address: string
  let client: Redis
  let app: App
  let other: OtherServer
  beforeAll(async () => {
    redis = await startRedis('--requirepass', PASSWORD)
    address = `redis://:${PASSWORD}@127.0.0.1:${redis.port}`
    client = new Redis(address)
    client.on('error', () => {}) // it is stopped on purpose
    app = await startApp({ ...RARELY, REDIS_URL: address })
    other = await startServer(app, { LOG_LEVEL: 'warn' })
    await until(async () => (await readinessOf(other)).body.redis === 'up')
  }, 120_000)
  afterAll(async () => {
    await other.end()
    await app.close()
    client.disconnect()
    await redis.stop()
  })

  it('hear at once what another one, or a command, publishes', async () => {
    const { slug } = await createStory(app.payload, { title: 'From the server' })
    await other.line(toldOf(`/stories/${slug}`))

    const command = startOther(app, PUBLISH, 'From a command', '1')
    await other.line(toldOf('/articles/from-a-command-0'))

    expect(await command.ended).toEqual([0, null])
  })

  it('show no longer what another one withdrew', async () => {
    const { id, slug } = await createStory(app.payload, { title: 'Withdrawn' })
    await other.line(toldOf(`/stories/${slug}`))
    await prime([app, other], slug)

    await app.payload.delete({ collection: 'stories', id })
    await other.line((line) => line === `told: /stories/${slug} is withdrawn`)

    expect(await titleAt(other, slug)).toBeNull()
  })

  it('hear of what was said while their connections were broken', async () => {
    await client.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
    const { slug } = await createStory(app.payload, { title: 'Said to nobody' })

    await other.line(toldOf(`/stories/${slug}`))
  })

  it('write on while Redis takes no message, and say it later', async () => {
    await client.client('PAUSE', 60_000, 'WRITE')
    const { slug } = await createStory(app.payload, { title: 'Said later' })
    await client.client('UNPAUSE')

    await other.line(toldOf(`/stories/${slug}`))
  })

  it('serve and write on without Redis, say so once, and read on when it is back', async () => {
    const outages = () => other.lines.filter(has('Redis does not wake this process')).length
    const before = outages()

    await redis.stop()
    await until(async () => (await readinessOf(other)).body.redis === 'down')
    const during = await readinessOf(other)
    const { slug } = await createStory(app.payload, { title: 'While it was away' })
    const shown = await titleAt(other, slug)

    await redis.start()
    await other.line(toldOf(`/stories/${slug}`))
    await other.line(has('Redis is back.'))
    await until(async () => (await readinessOf(other)).body.redis === 'up')
    const { slug: next } = await createStory(app.payload, { title: 'As before' })
    await other.line(toldOf(`/stories/${next}`))

    expect(during).toEqual({ status: 200, body: { status: 'ready', redis: 'down' } })
    expect(shown).toBe('While it was away')
    expect(outages()).toBe(before + 1)
  }, 120_000)

  it('are not woken by those of another installation', async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'firsthand-test-'))
    const stranger = startOther({ dataDir }, 'hearChanges.ts')
    await stranger.line((line) => line === '"ready"')
    const channels = async () => (await client.pubsub('CHANNELS', 'firsthand:*')) as string[]

    await until(async () => (await channels()).length > 1)
    await createStory(app.payload, { title: 'Not for strangers' })
    await other.line(toldOf('/stories/not-for-strangers'))
    await stranger.end()
    rmSync(dataDir, { recursive: true })

    expect(new Set(await channels()).size).toBe(1)
  })

  /** Publishes with a command, and hears of it in a server. */
  const works = async (REDIS_URL: string) => {
    const settings = { REDIS_URL, CHANGES_POLL_MS: '250', LOG_LEVEL: 'warn' }
    const server = await startServer(app, settings)
    const name = `story ${Math.random().toString(36).slice(2)}`
    const command = startOther({ ...app, settings }, PUBLISH, name, '1')
    await server.line(toldOf(`/articles/${name.replace(' ', '-')}-0`))
    const [code] = (await command.ended) as [number]
    const readiness = await readinessOf(server)
    await server.end()
    return { code, readiness, lines: server.lines, said: [...server.lines, ...command.lines] }
  }

  it('hear by reading the log where Redis is not there, and say so without its password', async () => {
    const redis = await startRedis()
    await redis.stop()

    const { code, readiness, lines, said } = await works(
      `redis://:secret-word@127.0.0.1:${redis.port}`,
    )

    expect(code).toBe(0)
    expect(readiness).toEqual({ status: 200, body: { status: 'ready', redis: 'down' } })
    expect(lines.filter(has('Redis does not wake this process'))).toHaveLength(1)
    expect(lines.filter(has('ECONNREFUSED'))).toHaveLength(1)
    expect(said.filter(has('secret-word'))).toEqual([])
  }, 120_000)

  it('hear by reading the log where Redis refuses their password', async () => {
    const redis = await startRedis('--requirepass', PASSWORD)

    const { code, readiness, lines, said } = await works(
      `redis://:secret-word@127.0.0.1:${redis.port}`,
    )
    await redis.stop()

    expect(code).toBe(0)
    expect(readiness.body).toEqual({ status: 'ready', redis: 'down' })
    expect(lines.filter(has('WRONGPASS'))).toHaveLength(1)
    expect(said.filter(has('secret-word'))).toEqual([])
  }, 120_000)

  it('hear by reading the log where Redis answers nothing, and commands end all the same', async () => {
    const redis = await startRedis()
    const proxy = await startProxy('127.0.0.1', redis.port)
    proxy.silence()

    const { code, readiness } = await works(`redis://127.0.0.1:${proxy.port}`)
    await proxy.close()
    await redis.stop()

    expect(code).toBe(0)
    expect(readiness.body).toEqual({ status: 'ready', redis: 'down' })
  }, 120_000)
})
