/** One server in one round. */
export type Round = {
  perSecond: number
  /** Microseconds of processor time that the server spent on one request. */
  cpuMicros: number
  /** Milliseconds. */
  p50: number
  p99: number
  /** What was answered a second to other clients meanwhile. */
  beside?: number
}

/** The rounds of each server: those with the same index were run one after another. */
export type Rounds<Subject extends string> = Record<Subject, Round[]>

export const SUBJECTS = ['static', 'cached', 'prepared', 'cold', 'payload'] as const
export type Subject = (typeof SUBJECTS)[number]

export type Question = { name: 'LIST' | 'DETAIL'; method: 'GET' | 'POST'; bytes: number }
export type Throughput = {
  questions: (Question & { rounds: Rounds<Exclude<Subject, 'payload'>> & { payload?: Round[] } })[]
}

export type Mixed = Rounds<'static' | 'cached' | 'besideWriters' | 'oneInTen'>

/** Milliseconds, one of each repetition. */
export type Seen = { afterStart: number[]; afterAcknowledged: number[]; stale: number }
export type Visible = { quiet: Record<'updated' | 'published', Seen>; busy: Seen }

export type Stampede = Record<
  'LIST' | 'DETAIL',
  {
    /** Statements that reached the database, and milliseconds until the last had an answer. */
    one: { statements: number[]; all: number[] }
    crowd: { statements: number[]; all: number[] }
    /** The same crowd where the answer is known. */
    known: { all: number[] }
  }
> & { clients: number }

export type FanOut = {
  subscribers: number
  /** Milliseconds after the change was acknowledged. */
  first: number[]
  middle: number[]
  last: number[]
  heapBytesEach: number
  rssBytesEach: number
}
export type Subscriptions = { sizes: FanOut[] }

/** What many readers wrote at once, and how far the end differs from what was acknowledged to them. */
export type Crowd = {
  database: 'SQLite' | 'MongoDB'
  readers: number
  acknowledged: number
  twice: number
  cut: number
  again: number
  seconds: number
  lost: number
  countedTwice: number
}
export type Readers = { crowds: Crowd[] }

/** The moderation desk over a large publication; milliseconds, one of each repetition. */
export type AtDesk = {
  database: 'SQLite' | 'MongoDB'
  comments: number
  pending: number
  /** The numbers and the first page, asked for at once. */
  opening: number[]
  /** Until a decision was answered, with others at rest. */
  decision: number[]
  /** The same of a thousand, one after the other. */
  inARow: number[]
  /** A hundred in one request. */
  together: number[]
}
export type Desk = { desks: AtDesk[] }

export const PAGES = ['LIST', 'DETAIL', 'TOPIC'] as const
export type Page = (typeof PAGES)[number]
export type Growth = {
  small: number
  large: number
  pages: Record<Page, Record<'cold' | 'cached', Rounds<'small' | 'large'>>>
  memory: { maxBytes: number; asked: number; rss: number; heapUsed: number }[]
}

export type Measured<Result> = { at: string; result: Result }
export type Results = {
  throughput?: Measured<Throughput>
  mixed?: Measured<Mixed>
  visible?: Measured<Visible>
  stampede?: Measured<Stampede>
  subscriptions?: Measured<Subscriptions>
  readers?: Measured<Readers>
  desk?: Measured<Desk>
  growth?: Measured<Growth>
}
