import { expect, it } from '@jest/globals'

import { createGivingWay } from '@/src/database/givingWay'
import { othersFirst } from '@/src/database/othersFirst'

const block = (ms: number): void => {
  const end = performance.now() + ms
  while (performance.now() < end);
}

/** Somebody who has work for so many turns of the event loop, and counts those that were had. */
const busy = (turns: number) => {
  const loop = { turns: 0, isOver: false }
  const work = (): void => {
    block(1)
    loop.turns++
    if (loop.turns < turns && !loop.isOver) setImmediate(work)
  }
  setImmediate(work)
  return loop
}

/** How many turns others have in front of the second statement of a write that began to wait then. */
const turnsGiven = async (began: number): Promise<number> => {
  const client = { execute: async (sql: string) => sql }
  const givingWay = createGivingWay()
  givingWay.on(client)
  givingWay.begin(began)

  await client.execute('BEGIN IMMEDIATE')
  block(5)
  const loop = busy(Infinity)
  await client.execute('COMMIT')
  loop.isOver = true
  return loop.turns
}

it('lets others do all they have to do', async () => {
  const loop = busy(5)

  await othersFirst(10_000)

  expect(loop.turns).toBe(5)
})

it('does not wait for those who never end', async () => {
  const loop = busy(Infinity)

  await othersFirst(5)
  loop.isOver = true

  expect(loop.turns).toBeGreaterThan(0)
})

it('lets others have the event loop between two statements, more than once where they need it', async () => {
  expect(await turnsGiven(performance.now())).toBeGreaterThan(1)
})

it('lets others have one turn where the write has waited for long', async () => {
  expect(await turnsGiven(performance.now() - 10_000)).toBe(1)
})

it('runs the statements of a connection in their order', async () => {
  const run: number[] = []
  const client = { execute: async (at: number) => void run.push(at) }
  createGivingWay().on(client)

  await Promise.all([1, 2, 3].map((at) => client.execute(at)))

  expect(run).toEqual([1, 2, 3])
})
