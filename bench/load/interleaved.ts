import { progress } from '../progress'
import { median } from '../report/statistics'
import type { Round, Rounds } from '../report/results'
import { type Server, usageOf, whenQuiet } from '../servers/server'
import type { Request } from './ask'
import type { Load } from './load'
import type { Stream } from './press'

export const CONNECTIONS = 32

/** What one server is asked, by how many connections; what is measured is the first of its crowds. */
export type Subject = { server: Server; crowds: { connections: number; requests: Request[] }[] }

type Plan<Name extends string> = {
  what: string
  load: Load
  subjects: Record<Name, Subject>
  rounds: number
  seconds: number
}

export const asking = (
  server: Server,
  requests: Request[],
  connections = CONNECTIONS,
): Subject => ({
  server,
  crowds: [{ connections, requests }],
})

/** Asks each of these once, so that whatever a server keeps of them it has. */
export const askEach = async (load: Load, { url }: Server, requests: Request[]): Promise<void> => {
  progress('each question once')
  const until = { answers: Math.max(CONNECTIONS, requests.length) }
  await load.press({ url, connections: CONNECTIONS, requests, until })
}

const pressed = async (
  load: Load,
  { server, crowds }: Subject,
  until: Stream['until'],
): Promise<Round> => {
  const before = await usageOf(server)
  const results = await load.press(...crowds.map((crowd) => ({ ...crowd, url: server.url, until })))
  const after = await usageOf(server)
  await whenQuiet(server)

  const failure = results.find(({ failed }) => failed > 0)
  if (failure)
    throw new Error(
      `${server.name} failed ${failure.failed} times: ${failure.example ?? 'connections were lost'}`,
    )
  const [first, ...others] = results.map(({ answered, seconds, ...rest }) => ({
    ...rest,
    answered,
    perSecond: answered > 0 ? answered / seconds : 0,
  }))
  const { perSecond, answered, p50, p99 } = first!
  const round = { perSecond, p50, p99, cpuMicros: (after.cpuMicros - before.cpuMicros) / answered }
  return others.length > 0
    ? { ...round, beside: others.reduce((sum, other) => sum + other.perSecond, 0) }
    : round
}

/** A crowd alone gets as many answers as fill the time; where there are two, both go on for that long. */
const lengthOf = ({ crowds: [only, another] }: Subject, warm: Round, seconds: number) =>
  another
    ? { seconds }
    : { answers: Math.max(2 * only!.connections, Math.round(warm.perSecond * seconds)) }

/** Runs the servers by turns, round after round, after each was warmed up. */
export const interleaved = async <Name extends string>(plan: Plan<Name>): Promise<Rounds<Name>> => {
  const { what, load, subjects, rounds, seconds } = plan
  const names = Object.keys(subjects) as Name[]
  const done = Object.fromEntries(names.map((name) => [name, []])) as unknown as Rounds<Name>

  const lengths = new Map<Name, Stream['until']>()
  for (const name of names) {
    progress(`${what}: warming up ${name}`)
    const warm = await pressed(load, subjects[name], { seconds })
    lengths.set(name, lengthOf(subjects[name], warm, seconds))
  }
  for (let round = 1; round <= rounds; round++)
    for (const name of names) {
      progress(`${what}: round ${round} of ${rounds}, ${name}`)
      done[name].push(await pressed(load, subjects[name], lengths.get(name)!))
    }
  return done
}

/** "static 25,000/s, cached 21,000/s" */
export const summary = (rounds: Partial<Record<string, Round[]>>): string =>
  Object.entries(rounds)
    .map(([name, all = []]) => {
      const perSecond = Math.round(median(all.map((round) => round.perSecond)))
      return `${name} ${perSecond.toLocaleString('en')}/s`
    })
    .join(', ')
