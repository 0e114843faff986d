import path from 'node:path'

import { ask, type Request } from '../load/ask'
import { BENCH } from '../folders'
import type { OwnProcess } from '../processes/ownProcess'

export type Memory = { rss: number; heapUsed: number; external: number }
export type Usage = Memory & { cpuMicros: number }

/** A server in a process of its own, which tells what it uses. */
export type Server = { name: string; url: string; process: OwnProcess }

export const usageOf = ({ process }: Server): Promise<Usage> => process.ask('usage')
export const settledMemoryOf = ({ process }: Server): Promise<Memory> => process.ask('settled')

export const PROBE = ['--import', path.join(BENCH, 'servers/probe.mjs')]

/** A large publication has all its words put into the index of the search first. */
const LONGEST_WORK_MS = 900_000

const IDLE_MS = 100
/** A server that waits still reads the log of changes now and then. */
const IDLE_SHARE = 0.2

/** Waits until the server has done what clients left behind, so that it takes nothing from the next one's round. */
export const whenQuiet = async (server: Server): Promise<void> => {
  const since = performance.now()
  let { cpuMicros } = await usageOf(server)
  while (performance.now() - since < LONGEST_WORK_MS) {
    await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
    const now = await usageOf(server)
    if ((now.cpuMicros - cpuMicros) / 1000 < IDLE_MS * IDLE_SHARE) return
    cpuMicros = now.cpuMicros
  }
}

/** Waits until the server answers this with 200 and has nothing else to do. Throws its last words where it ends before. */
export const whenReady = async (server: Server, request: Request): Promise<void> => {
  const { name, url, process } = server
  const since = performance.now()
  while (performance.now() - since < LONGEST_WORK_MS && !process.hasEnded()) {
    const status = await ask(url, request).then(
      (answer) => answer.status,
      () => 0,
    )
    if (status === 200) return whenQuiet(server)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${name} did not start:\n${process.lastWords()}`)
}

export const endAll = async (...servers: Server[]): Promise<void> => {
  await Promise.all(servers.map(({ process }) => process.end()))
}
