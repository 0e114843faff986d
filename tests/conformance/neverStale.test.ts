import { afterAll, beforeAll, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { type App, startApp } from '@/tests/helpers/app'
import { deliveredRows } from '@/tests/helpers/deliveredRows'
import { type Answers, startFresh } from '@/tests/helpers/freshServer'
import { anyStep, perform, type Step } from '@/tests/helpers/randomWrites'
import { operationOf, richQuestions } from '@/tests/helpers/richQueries'
import { hasTransactions } from '@/tests/helpers/transactions'
import { settled, type World } from '@/tests/helpers/world'

/** The protocol's stand-in for MongoDB answers slowly; the rules are the same on both. */
const RUNS = Number(process.env.RANDOM_RUNS ?? (process.env.TEST_MONGODB_URI ? 2 : 5))
const LONGEST = 25
/** The same writes each time, so that a failure is of the change; another seed looks further. */
const SEED = Number(process.env.RANDOM_SEED ?? 1)

let app: App
let fresh: Awaited<ReturnType<typeof startFresh>>
let operations: typeof import('@/src/operations/inTransaction')
beforeAll(async () => {
  app = await startApp()
  const { openPayload } = await import('@/src/operations/openPayload')
  await openPayload({ runsJobs: true })
  const { fillPublishedDocuments } = await import('@/src/operations/fillPublishedDocuments')
  await fillPublishedDocuments(app.payload)
  operations = await import('@/src/operations/inTransaction')
  fresh = await startFresh(app)
}, 120_000)
afterAll(async () => {
  await fresh.end()
  await app.close()
})

const headersOf = (token?: string) => ({
  'content-type': 'application/json',
  'apollo-require-preflight': '1',
  ...(token && { authorization: `Bearer ${token}` }),
})

/** As a front end asks, by either method. */
const askCached = async (query: string, isGet: boolean, token?: string) => {
  const headers = headersOf(token)
  const response = await (isGet
    ? fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, { headers })
    : fetch(`${app.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) }))
  const { data, errors } = (await response.json()) as { data: Answers; errors?: unknown }
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  return data
}

type Found = { edges: { node: { id: string } }[] }
const inAnyOrder = (found: Found): Found => ({
  ...found,
  edges: found.edges.toSorted((a, b) => a.node.id.localeCompare(b.node.id)),
})
/** How well a text matches follows from all the others, and equals stand in any order. */
const comparable = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([name, answer]) => [
      name,
      name.startsWith('search') ? inAnyOrder(answer as Found) : answer,
    ]),
  )

const viewersOf = (world: World) => [undefined, world.reader(0).token]

const askEverything = async (world: World, turn: number, token?: string): Promise<Answers> => {
  const questions = Object.entries(richQuestions(world.nodes))
  const answers = await Promise.all(
    questions.map(([name, root], at) =>
      askCached(operationOf({ [name]: root }), (at + turn) % 2 === 0, token),
    ),
  )
  return comparable(Object.assign({}, ...answers) as Answers)
}

const expectTheTruth = async (world: World, turn: number): Promise<void> => {
  for (const token of viewersOf(world)) {
    const cached = await askEverything(world, turn, token)
    const truth = await fresh.ask(operationOf(richQuestions(world.nodes)), token)
    expect({ isReader: Boolean(token), ...cached }).toEqual({
      isReader: Boolean(token),
      ...comparable(truth),
    })
  }
}

class RolledBack extends Error {}

const take = async (world: World, step: Step): Promise<void> => {
  if ('one' in step) return perform(world, step.one)
  if ('atOnce' in step) {
    await Promise.all(step.atOnce.map((each) => perform(world, each)))
    return
  }
  try {
    await operations.inTransaction(app.payload, async (req) => {
      for (const each of step.together) await perform(world, each, { req })
      if (step.isRolledBack && hasTransactions) throw new RolledBack()
    })
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error
  }
}

it('asks what is answered at all', async () => {
  const world = await settled(app)

  await expectTheTruth(world, 0)
})

it(`answers as the database stands after each of up to ${RUNS * LONGEST} random writes`, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyStep, { minLength: 1, maxLength: LONGEST, size: 'max' }),
      async (steps) => {
        const world = await settled(app)
        await expectTheTruth(world, 0)
        for (const [turn, step] of steps.entries()) {
          // On their way while it is written: they may tell of either, and must leave nothing behind.
          const underWay = viewersOf(world).map((token) =>
            askEverything(world, turn, token).catch(() => null),
          )
          await Promise.all([take(world, step), ...underWay])
          await expectTheTruth(world, turn)
        }
        // Where what is delivered is read from, and where the editors' tables stand.
        const { kept, published } = await deliveredRows(app)
        expect(kept).toEqual(published)
      },
    ),
    // What fails is made smaller for as long, and told then.
    { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 500_000 },
  )
}, 900_000)
