import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { Redis } from 'ioredis'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { describeWithRedis, startRedis, type TestRedis } from '@/tests/helpers/redis'
import { often, refused } from '@/tests/helpers/spending'

const ADDRESS = '203.0.113.77'

describeWithRedis('what readers do where there is a Redis', () => {
  let redis: TestRedis
  let app: App
  beforeAll(async () => {
    redis = await startRedis()
    app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true', REDIS_URL: redis.url })
  })
  afterAll(async () => {
    await app.close()
    await redis.stop()
  })

  it('is counted there, without the address, and forgotten in time', async () => {
    expect(refused(await often(app, { address: ADDRESS }))).toHaveLength(1)

    const asked = new Redis(redis.url)
    const keys = await asked.keys('firsthand:limits:*')
    const ends = await Promise.all(keys.map((key) => asked.ttl(key)))
    asked.disconnect()

    expect(keys.join()).not.toContain('203.0.113')
    expect(keys).toHaveLength(2)
    for (const end of ends) expect(end).toBeGreaterThan(0)
  })

  it('is counted by each process alone while Redis is away', async () => {
    await redis.stop()

    expect(refused(await often(app, { address: '203.0.113.80' }))).toHaveLength(1)
  })
})
