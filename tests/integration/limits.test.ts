import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { limited, often, refused, TIMES } from '@/tests/helpers/spending'

const ADDRESS = '203.0.113.77'

describe('what readers do', () => {
  let app: App
  beforeAll(async () => {
    app = await startApp({ ...UNLIMITED, RATE_LIMITS: 'true' })
  })
  afterAll(() => app.close())
  const keptInMongodb = () => {
    const { db } = (app.payload.db as unknown as MongooseAdapter).connection
    return db!.collection('limits').find().toArray()
  }

  it('is refused where one address did it too often, and not to another', async () => {
    const answers = await often(app, { address: ADDRESS })

    expect(refused(answers)).toEqual(['This was done too often. Try again in 60 minutes.'])
    expect(await limited(app, 'signUp', { address: '203.0.113.78' })).toBe('allowed')
    expect(await limited(app, 'verifyEmail', { address: ADDRESS })).toBe('allowed')
  })

  it('is counted once where many come at the same moment', async () => {
    const keys = { address: '203.0.113.79' }
    const answers = await Promise.all(
      Array.from({ length: 2 * TIMES }, () => limited(app, 'signUp', keys)),
    )

    const count = refused(answers).length
    if (app.isMongodb)
      expect((await keptInMongodb()).map(({ points }) => points)).toContain(2 * TIMES)
    // What only speaks MongoDB's protocol may answer with the count that the next one made: it refuses sooner, never later.
    if (process.env.MONGODB_COMPATIBILITY) expect(count).toBeGreaterThanOrEqual(TIMES)
    else expect(count).toBe(TIMES)
  })

  it('leaves no address behind', async () => {
    if (!app.isMongodb) return
    const kept = JSON.stringify(await keptInMongodb())

    expect(kept).toContain('signUp:address')
    expect(kept).not.toContain('203.0.113')
  })
})
