import type { App } from './app'
import { startOtherWith } from './otherProcess'

/** A server in a process of its own, over the same database, that keeps nothing between two requests. */
export const startFresh = async (app: App) => {
  const other = startOtherWith({ CACHE_MAX_BYTES: '0' }, app, 'serveFresh.ts')
  const url = await other.line((text) => text.startsWith('http'))

  return {
    async ask(query: string, token?: string) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `Bearer ${token}` }),
        },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = (await response.json()) as { data: Answers; errors?: unknown }
      if (errors) throw new Error(JSON.stringify(errors))
      return data
    },
    end: () => other.end(),
  }
}

/** What each question is answered, by its name. */
export type Answers = Record<string, unknown>
