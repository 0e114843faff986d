import { type App, queryAt } from './app'
import { type OtherProcess, startOther } from './otherProcess'

export type OtherServer = OtherProcess & Pick<App, 'url' | 'query'>

/** Another server over the same database, in a process of its own. */
export const startServer = async (
  { dataDir }: App,
  settings: Record<string, string> = {},
): Promise<OtherServer> => {
  const other = startOther({ dataDir, settings }, 'serve.ts')
  const url = await other.line((line) => line.startsWith('http://'))
  return { ...other, url, query: queryAt(url) }
}

export const readinessOf = async ({ url }: Pick<App, 'url'>) => {
  const response = await fetch(`${url}/readyz`)
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

/** The title under which a server shows a story, or null. */
export const titleAt = async ({ query }: Pick<App, 'query'>, slug: string) => {
  const { data } = await query(`query ($slug: String!) { story(slug: $slug) { title } }`, { slug })
  return (data?.story as { title: string } | null)?.title ?? null
}

/** Asks twice, so that what can be kept is kept. */
export const prime = async (servers: Pick<App, 'query'>[], slug: string): Promise<void> => {
  for (const server of [...servers, ...servers]) await titleAt(server, slug)
}

/**
 * When the last of its answers that still showed a story was asked for. Whoever is asked later than a process
 * may trust what it keeps gets what is so now, however busy the machine is.
 */
export const lastShown = async (server: Pick<App, 'query'>, slug: string): Promise<number> => {
  let last = 0
  for (;;) {
    const asked = Date.now()
    if ((await titleAt(server, slug)) === null) return last
    last = asked
  }
}
