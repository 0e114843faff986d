import { setTimeout as pause } from 'node:timers/promises'

import { type DemoData, largeData } from '../data/demoData'
import { askJson, type Request } from '../load/ask'
import { progress, said } from '../progress'
import { signInAsStaff } from '../questions/people'
import { shown } from '../report/numbers'
import type { AtDesk, Desk } from '../report/results'
import { median } from '../report/statistics'
import { startFirsthand } from '../servers/firsthand'
import { endAll } from '../servers/server'

const ARTICLES = 1000
const COMMENTS_EACH = 100
/** Of a hundred. */
const WAITING = 10
const OPENINGS = 30
const DECISIONS = 50
const IN_A_ROW = 1000
const TOGETHER = 100
const TIMES_TOGETHER = 5

type Card = { id: string; version: string }
type Page = { cards: Card[] }
type Counts = { counts: Record<string, number> }

const timed = async <Result>(times: number[], work: () => Promise<Result>): Promise<Result> => {
  const start = performance.now()
  const result = await work()
  times.push(performance.now() - start)
  return result
}

const atDesk = async ({ database, folder, settings, drop }: DemoData): Promise<AtDesk> => {
  progress(`starting the server on ${database}`)
  const server = await startFirsthand({ name: `desk-${database}`, data: folder, settings })
  const { url } = server
  const headers = {
    authorization: `JWT ${await signInAsStaff(server)}`,
    'content-type': 'application/json',
  }
  const get = <Shape>(path: string) =>
    askJson<Shape>(url, { path: `/api/moderation/${path}`, headers })
  const decide = (cards: Card[], decision: string): Promise<unknown> => {
    const seen = Object.fromEntries(cards.map(({ id, version }) => [id, version]))
    const ids = cards.map(({ id }) => id)
    const reason = decision === 'reject' ? 'offensive' : null
    const request: Request = {
      ...{ method: 'POST', path: '/api/moderation/decide', headers },
      body: JSON.stringify({ ids, decision, reason, seen }),
    }
    return askJson(url, request)
  }
  const pending = async (limit: number) =>
    (await get<Page>(`queue?queue=pending&limit=${limit}`)).cards
  const one = (times: number[], card: Card, at: number) =>
    timed(times, () => decide([card], at % 3 === 0 ? 'reject' : 'approve'))

  const { counts } = await get<Counts>('counts')
  const times = { opening: [], decision: [], inARow: [], together: [] } as Record<
    'opening' | 'decision' | 'inARow' | 'together',
    number[]
  >
  for (let at = 0; at < OPENINGS; at++) {
    progress(`opening ${at + 1} of ${OPENINGS}`)
    // The numbers are kept for a second.
    await pause(1100)
    await timed(times.opening, () => Promise.all([get('counts'), pending(30)]))
  }
  for (const [at, card] of (await pending(DECISIONS)).entries()) {
    await pause(100)
    await one(times.decision, card, at)
  }
  while (times.inARow.length < IN_A_ROW) {
    progress(`decision ${times.inARow.length} of ${IN_A_ROW}`)
    for (const [at, card] of (await pending(100)).entries()) await one(times.inARow, card, at)
  }
  for (let at = 0; at < TIMES_TOGETHER; at++) {
    const cards = await pending(TOGETHER)
    await timed(times.together, () => decide(cards, 'approve'))
  }
  await endAll(server)
  await drop()
  return { database, comments: ARTICLES * COMMENTS_EACH, pending: counts.pending!, ...times }
}

/** What a moderator waits for where there is a lot. */
export const desk = async (): Promise<Desk> => {
  const desks: AtDesk[] = []
  const size = { articles: ARTICLES, comments: COMMENTS_EACH, waiting: WAITING, insights: 0 }
  for (const make of largeData(size)) {
    const measured = await atDesk(make())
    const { database, opening, decision, inARow, together } = measured
    said(
      `    ${database}: opens in ${shown(median(opening))} ms, a decision in ${shown(median(decision))} ms, in a row ${shown(median(inARow))} ms, of a hundred at once ${shown(median(together) / TOGETHER)} ms each`,
    )
    desks.push(measured)
  }
  return { desks }
}
