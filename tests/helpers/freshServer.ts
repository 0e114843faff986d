import { type App, queryAt } from './app'
import { startOther } from './otherProcess'

/** A server in a process of its own, over the same database, that keeps nothing between two requests. */
export const startFresh = async ({ dataDir }: App) => {
  const other = startOther({ dataDir, settings: { CACHE_MAX_BYTES: '0' } }, 'serveFresh.ts')
  const failed = other.ended.then(() => {
    throw new Error('The server without caches ended.')
  })
  const query = queryAt(await Promise.race([other.line((text) => text.startsWith('http')), failed]))
  failed.catch(() => {}) // from here on it ends because it is told to

  return {
    async ask(document: string, token?: string): Promise<Answers> {
      const { data, errors } = await query(document, {}, { token })
      if (errors || !data) throw new Error(JSON.stringify(errors))
      return data
    },
    end: () => other.end(),
  }
}

/** What each question is answered, by its name. */
export type Answers = Record<string, unknown>
