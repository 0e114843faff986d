import type { Growth, Results, Round, Throughput } from '@/bench/report/results'

/** Two equal rounds; a server that is busy all the time takes as long for each as its processor does. */
export const roundsOf = (perSecond: number, overrides: Partial<Round> = {}): Round[] =>
  Array.from({ length: 2 }, () => ({
    perSecond,
    cpuMicros: 1e6 / perSecond,
    p50: 32e3 / perSecond,
    p99: 64e3 / perSecond,
    ...overrides,
  }))

const firsthand = () => ({
  static: roundsOf(20_000),
  cached: roundsOf(16_000),
  prepared: roundsOf(8000),
  cold: roundsOf(400),
})

export const createThroughput = (): Throughput => ({
  questions: (['LIST', 'DETAIL'] as const).flatMap((name) => [
    { name, method: 'GET', bytes: 9000, rounds: firsthand() },
    { name, method: 'POST', bytes: 9000, rounds: { ...firsthand(), payload: roundsOf(100) } },
  ]),
})

export const createGrowth = (): Growth => {
  const page = () => ({
    cold: { small: roundsOf(400), large: roundsOf(390) },
    cached: { small: roundsOf(16_000), large: roundsOf(15_900) },
  })
  return {
    small: 500,
    large: 100_000,
    pages: { LIST: page(), DETAIL: page(), TOPIC: page() },
    memory: [{ maxBytes: 50e6, asked: 20_000, rss: 300e6, heapUsed: 200e6 }],
  }
}

const seen = () => ({ afterStart: [20, 22], afterAcknowledged: [2, 3], stale: 0 })
const crowd = () => ({
  one: { statements: [3, 3], all: [4, 4] },
  crowd: { statements: [3, 3], all: [90, 95] },
  known: { all: [80, 85] },
})
const at = '2026-01-02T03:04:05.000Z'

/** All parts, with every requirement met. */
export const createResults = (): Required<Results> => ({
  throughput: { at, result: createThroughput() },
  mixed: {
    at,
    result: {
      static: roundsOf(20_000),
      cached: roundsOf(16_000),
      besideWriters: roundsOf(11_000, { beside: 150 }),
      oneInTen: roundsOf(1000),
    },
  },
  visible: { at, result: { quiet: { updated: seen(), published: seen() }, busy: seen() } },
  stampede: { at, result: { clients: 1000, LIST: crowd(), DETAIL: crowd() } },
  readers: {
    at,
    result: {
      crowds: [
        {
          ...{
            database: 'SQLite',
            readers: 200,
            acknowledged: 4000,
            twice: 700,
            cut: 300,
            again: 2,
          },
          ...{ seconds: 20, lost: 0, countedTwice: 0 },
        },
      ],
    },
  },
  subscriptions: {
    at,
    result: {
      sizes: [
        {
          subscribers: 1000,
          first: [1],
          middle: [20],
          last: [40],
          heapBytesEach: 9000,
          rssBytesEach: 15_000,
        },
      ],
    },
  },
  desk: {
    at,
    result: {
      desks: [
        {
          ...{ database: 'SQLite', comments: 100_000, pending: 10_000 },
          ...{ opening: [50], decision: [20], inARow: [20], together: [900] },
        },
      ],
    },
  },
  growth: { at, result: createGrowth() },
})
