import { articlesOf, topicsOf } from '../data/contents'
import { dataFolder } from '../data/dataFolder'
import { ask, type Request } from '../load/ask'
import { askEach, asking, CONNECTIONS, interleaved } from '../load/interleaved'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { progress, said } from '../progress'
import { byGet, DETAIL, LIST, TOPIC } from '../questions/firsthand'
import { type Growth, type Page, PAGES } from '../report/results'
import { median } from '../report/statistics'
import { startFirsthand } from '../servers/firsthand'
import { endAll, settledMemoryOf } from '../servers/server'
import { SETTINGS } from '../servers/variants'
import { ARTICLES } from './throughput'

const MEGABYTE = 1_000_000
/** What the caches may take, and how many articles are asked for to fill them. */
const CACHE_SIZES = [0, 50 * MEGABYTE, 200 * MEGABYTE]
const ASKED = 20_000

const VARIANTS = ['cold', 'cached'] as const

/** As many different articles are asked of a large publication as of a small one. */
const pagesOf = async (url: string): Promise<Record<Page, Request[]>> => ({
  LIST: [byGet(LIST)],
  DETAIL: (await articlesOf(url, ARTICLES)).map(({ slug }) => byGet(DETAIL, { slug })),
  TOPIC: (await topicsOf(url)).map((slug) => byGet(TOPIC, { slug })),
})

const costs = async (load: Load, options: Options, folders: { small: string; large: string }) => {
  const pages = {} as Growth['pages']
  for (const variant of VARIANTS) {
    const settings = SETTINGS[variant]
    progress(`${variant}: starting the servers`)
    const small = await startFirsthand({ name: 'small', data: folders.small, settings })
    const large = await startFirsthand({ name: 'large', data: folders.large, settings })
    const asked = { small: await pagesOf(small.url), large: await pagesOf(large.url) }
    for (const page of PAGES) {
      await askEach(load, small, asked.small[page])
      await askEach(load, large, asked.large[page])
      const rounds = await interleaved({
        ...options,
        what: `${page}, ${variant}`,
        load,
        subjects: {
          small: asking(small, asked.small[page]),
          large: asking(large, asked.large[page]),
        },
      })
      pages[page] = { ...pages[page], [variant]: rounds }
      const micros = (all: { cpuMicros: number }[]) =>
        median(all.map(({ cpuMicros }) => cpuMicros)).toFixed(0)
      said(
        `    ${page}, ${variant}: ${micros(rounds.small)} µs a request, ${micros(rounds.large)} µs in the large one`,
      )
    }
    await endAll(small, large)
  }
  return pages
}

/** How large the process gets that has answered more different questions than its caches hold. */
const memoryUnder = async (maxBytes: number, data: string): Promise<Growth['memory'][number]> => {
  const settings = { CACHE_MAX_BYTES: String(maxBytes) }
  const server = await startFirsthand({ name: 'memory', data, settings })
  progress(`memory with CACHE_MAX_BYTES=${maxBytes}`)
  const articles = await articlesOf(server.url, ASKED)
  const waiting = articles.map(({ slug }) => byGet(DETAIL, { slug }))
  const asked = waiting.length
  const client = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await ask(server.url, next)
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, client))

  const { rss, heapUsed } = await settledMemoryOf(server)
  await endAll(server)
  return { maxBytes, asked, rss, heapUsed }
}

/** What a request costs in a publication of 500 articles and in one of 100,000, and what it takes of memory. */
export const growth = async (load: Load, options: Options): Promise<Growth> => {
  const { large } = options
  const folders = { small: dataFolder(ARTICLES), large: dataFolder(large) }
  const pages = await costs(load, options, folders)
  const memory: Growth['memory'] = []
  for (const maxBytes of CACHE_SIZES) memory.push(await memoryUnder(maxBytes, folders.large))
  return { small: ARTICLES, large, pages, memory }
}
