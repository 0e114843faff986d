import { expect, it } from '@jest/globals'

import { Meter } from '@/graphql/plugins/meter'

it('lets work begin while there is time', () => {
  const meter = new Meter(60_000)

  expect(() => meter.check()).not.toThrow()
  expect(meter.isTimedOut).toBe(false)
  meter.end()
})

it('refuses to begin work when time is up, before its timer could say so', () => {
  const meter = new Meter(0)

  expect(() => meter.check()).toThrow('stopped after 0 milliseconds')
  expect(meter.isTimedOut).toBe(true)
  meter.end()
})

it('waits no longer than there is time', async () => {
  const meter = new Meter(1)

  await expect(meter.inTime(new Promise(() => {}))).rejects.toMatchObject({
    extensions: { code: 'TIMED_OUT' },
  })
})
