import { articlesOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import { askJson } from '../load/ask'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { CONTENT_CHANGED } from '../questions/firsthand'
import { signInAsStaff } from '../questions/people'
import { retitle } from '../questions/writes'
import type { FanOut, Subscriptions } from '../report/results'
import { median } from '../report/statistics'
import { endAll, settledMemoryOf } from '../servers/server'
import { startVariant } from '../servers/variants'
import { ARTICLES } from './throughput'

const SIZES = [1000, 5000]
/** The server may still be opening subscriptions while the first changes are told. */
const ATTEMPTS = 5

const now = () => performance.timeOrigin + performance.now()

/** One change is told to each of many WebSockets. */
export const subscriptions = async (load: Load, { rounds }: Options): Promise<Subscriptions> => {
  const server = await startVariant('cached', dataFolder(ARTICLES))
  const { url } = server
  const staff = await signInAsStaff(server)
  const [article] = await articlesOf(url, ARTICLES)
  const socketUrl = `${url.replace('http', 'ws')}/graphql`

  let number = 0
  /** How long after the acknowledgement each subscriber heard of it, in milliseconds. */
  const change = async () => {
    await load.expectEvent()
    await askJson(url, retitle(article!, `Told to all ${++number}`, staff))
    const acknowledged = now()
    return (await load.hearEvent()).map((heard) => heard - acknowledged)
  }
  const listening = async (count: number): Promise<void> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++)
      if ((await change()).length === count) return
    throw new Error(`Not all of ${count} subscribers hear of a change.`)
  }

  const toMany = async (count: number): Promise<FanOut> => {
    progress(`${count} subscribers: connecting`)
    const before = await settledMemoryOf(server)
    await load.openSubscribers({ url: socketUrl, query: CONTENT_CHANGED, count })
    await listening(count)
    const after = await settledMemoryOf(server)

    const result: FanOut = {
      subscribers: count,
      first: [],
      middle: [],
      last: [],
      heapBytesEach: (after.heapUsed - before.heapUsed) / count,
      rssBytesEach: (after.rss - before.rss) / count,
    }
    for (let round = 1; round <= rounds; round++) {
      progress(`${count} subscribers: change ${round} of ${rounds}`)
      const heard = await change()
      if (heard.length < count) throw new Error(`${count - heard.length} heard nothing.`)
      result.first.push(heard[0]!)
      result.middle.push(median(heard))
      result.last.push(heard.at(-1)!)
    }
    await load.closeSubscribers()
    said(`    ${count} subscribers: the last heard after ${median(result.last).toFixed(0)} ms`)
    return result
  }

  const sizes: FanOut[] = []
  for (const size of SIZES) sizes.push(await toMany(size))
  await endAll(server)
  return { sizes }
}
