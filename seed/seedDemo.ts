import type { Payload } from 'payload'

import { isEmpty, NotEmpty } from './emptiness'
import { Ids } from './ids'
import { seedAuthors, seedCommunities, seedConditions, seedTopics } from './steps/library'
import { seedMedia } from './steps/media'
import { seedPages } from './steps/pages'
import { type Later, seedArticles, seedSeries, seedStories } from './steps/pieces'
import { seedComments, seedInsights, seedReaders } from './steps/readers'
import { seedSite } from './steps/site'

export { isEmpty, NotEmpty } from './emptiness'

const finish = async (later: Later): Promise<number> => {
  for (const task of later) await task()

  return later.length
}

/** Fills an empty database with the demo publication; refuses one that holds anything. */
export const seedDemo = async (payload: Payload, report: (line: string) => void): Promise<void> => {
  if (!(await isEmpty(payload))) throw new NotEmpty()

  const ids = new Ids()
  const later: Later = []
  const steps: [name: string, run: () => Promise<number>][] = [
    ['pictures', () => seedMedia(payload, ids)],
    ['topics', () => seedTopics(payload, ids)],
    ['conditions', () => seedConditions(payload, ids)],
    ['communities', () => seedCommunities(payload, ids)],
    ['pages', () => seedPages(payload, ids)],
    ['authors', () => seedAuthors(payload, ids)],
    ['site', () => seedSite(payload, ids)],
    ['stories', () => seedStories(payload, ids, later)],
    ['articles', () => seedArticles(payload, ids, later)],
    ['series', () => seedSeries(payload, ids, later)],
    ['translations and links', () => finish(later)],
    ['readers', () => seedReaders(payload, ids)],
    ['comments', () => seedComments(payload, ids)],
    ['insights', () => seedInsights(payload, ids)],
  ]

  const begin = performance.now()
  for (const [name, run] of steps) {
    const start = performance.now()
    const count = await run()
    report(`${name}: ${count} in ${seconds(start)}`)
  }
  report(`The demo publication is in place, after ${seconds(begin)}.`)
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`
