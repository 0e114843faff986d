import { articlesOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import type { Request } from '../load/ask'
import { askEach, asking, CONNECTIONS, interleaved, summary } from '../load/interleaved'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { byGet, DETAIL, LIST } from '../questions/firsthand'
import { signInAsStaff, signUpReaders } from '../questions/people'
import { writesOn } from '../questions/writes'
import type { Mixed } from '../report/results'
import { endAll } from '../servers/server'
import { startStatic } from '../servers/staticAnswers'
import { startVariant } from '../servers/variants'
import { ARTICLES } from './throughput'

const WRITERS = 3
const READERS = 8
/** In each ten requests of a connection one is a write. */
const READS_A_WRITE = 9

/** LIST and an article by turns. */
const readsOf = (slugs: string[]): Request[] =>
  slugs.flatMap((slug) => [byGet(LIST), byGet(DETAIL, { slug })])

const oneInTen = (reads: Request[], writes: Request[]): Request[] =>
  writes.flatMap((write, at) => [
    ...Array.from(
      { length: READS_A_WRITE },
      (_, nth) => reads[(at * READS_A_WRITE + nth) % reads.length]!,
    ),
    write,
  ])

/** Reads while others write, in two ways: a tenth of the connections write, or a tenth of the requests do. */
export const mixed = async (load: Load, options: Options): Promise<Mixed> => {
  progress('starting the servers')
  const cached = await startVariant('cached', dataFolder(ARTICLES))
  const articles = await articlesOf(cached.url, ARTICLES)
  const reads = readsOf(articles.map(({ slug }) => slug))
  const fixed = await startStatic(cached, reads)
  const readers = await signUpReaders(cached, READERS)
  const writes = writesOn(articles, readers, await signInAsStaff(cached))

  await askEach(load, cached, reads)
  const rounds = await interleaved({
    ...options,
    what: 'reads and writes',
    load,
    subjects: {
      static: asking(fixed, reads),
      cached: asking(cached, reads),
      besideWriters: {
        server: cached,
        crowds: [
          { connections: CONNECTIONS - WRITERS, requests: reads },
          { connections: WRITERS, requests: writes },
        ],
      },
      oneInTen: asking(cached, oneInTen(reads, writes)),
    },
  })
  said(`    ${summary(rounds)}`)
  await endAll(fixed, cached)
  return rounds
}
