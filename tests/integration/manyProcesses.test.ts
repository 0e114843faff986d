import { setTimeout as pause } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createStory } from '@/tests/helpers/factories'
import { startOther } from '@/tests/helpers/otherProcess'
import {
  lastShown,
  type OtherServer,
  prime,
  readinessOf,
  startServer,
  titleAt,
} from '@/tests/helpers/servers'
import { logThatCanBeCutOff } from '@/tests/helpers/unreadableLog'
import { until } from '@/tests/helpers/until'

const SECOND = 1000

let app: App
let log: Awaited<ReturnType<typeof logThatCanBeCutOff>>
let others: OtherServer[] = []
beforeAll(async () => {
  app = await startApp({ RATE_LIMIT_COST: '0' })
  log = await logThatCanBeCutOff(app)
  others = await Promise.all([startServer(app, log.settings), startServer(app, log.settings)])
}, 120_000)
afterAll(async () => {
  await Promise.all(others.map((other) => other.end()))
  await log.end()
  await app.close()
})

describe('three processes over one database, without Redis', () => {
  it('show nothing that one of them withdrew a second ago', async () => {
    const { id, slug } = await createStory(app.payload, { title: 'Withdrawn' })
    await prime([app, ...others], slug)

    await app.payload.delete({ collection: 'stories', id })
    const withdrawn = Date.now()
    const own = await titleAt(app, slug)
    const shown = await Promise.all(others.map((other) => lastShown(other, slug)))

    expect(own).toBeNull()
    for (const last of shown) expect(last).toBeLessThan(withdrawn + SECOND)
  })

  it('show nothing that a script took back a second ago', async () => {
    const { id, slug } = await createStory(app.payload, { title: 'Taken back' })
    await prime([app, ...others], slug)

    const script = startOther(app, 'takeBack.ts', String(id))
    const [code] = (await script.ended) as [number]
    const ended = Date.now()
    const shown = await Promise.all([app, ...others].map((server) => lastShown(server, slug)))

    expect(code).toBe(0)
    for (const last of shown) expect(last).toBeLessThan(ended + SECOND)
  })

  it('show what was published, and then changed, in another one', async () => {
    const slug = 'in-sight-everywhere'
    await prime(others, slug)

    const { id } = await createStory(app.payload, { title: 'First title', slug })
    await until(async () => (await titleAt(others[0]!, slug)) === 'First title')
    await app.payload.update({ collection: 'stories', id, data: { title: 'Second title' } })

    await until(async () => (await titleAt(others[0]!, slug)) === 'Second title')
    await until(async () => (await titleAt(others[1]!, slug)) === 'Second title')
  })

  it('show nothing, from the first answer on, that was withdrawn while they slept', async () => {
    const [sleeper] = others as [OtherServer]
    const { id, slug } = await createStory(app.payload, { title: 'Withdrawn at night' })
    await prime([sleeper], slug)

    sleeper.child.kill('SIGSTOP')
    await app.payload.delete({ collection: 'stories', id })
    await pause(1.5 * SECOND) // longer than a process may trust what it keeps
    const first = titleAt(sleeper, slug)
    sleeper.child.kill('SIGCONT')
    await sleeper.line((line) => line.startsWith('awake'))
    const told = await sleeper.line((line) => line === `told: /stories/${slug} is withdrawn`)

    expect(await first).toBeNull()
    expect(sleeper.lines.slice(0, sleeper.lines.indexOf(told))).not.toContain(
      'awake, trusted: true',
    )
  })

  it('say that they are not ready while the log cannot be read, and show nothing that they kept', async () => {
    const { id, slug } = await createStory(app.payload, { title: 'Gone without a word' })
    await prime(others, slug)

    await log.cutOff()
    const cutOff = Date.now()
    await app.payload.db.deleteOne({ collection: 'stories', where: { id: { equals: id } } })
    const shown = await Promise.all(others.map((other) => lastShown(other, slug)))
    const readiness = async () => Promise.all(others.map(readinessOf))
    await until(async () => (await readiness()).every(({ status }) => status === 503))
    const during = await readiness()
    await log.giveBack()
    await until(async () => (await readiness()).every(({ status }) => status === 200))

    for (const last of shown) expect(last).toBeLessThan(cutOff + SECOND)
    for (const { body } of during)
      expect(body).toMatchObject({ reason: 'The log of changes cannot be read.' })
  })
})
