import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../context'

/** What a cache asks for again each time, and gets a 304 for where nothing changed. */
const REVALIDATED = 'public, max-age=0, must-revalidate'

/**
 * Says who may keep an answer: anyone that of a visitor's query by GET, nobody that which belongs to
 * somebody or tells of a failure.
 */
export const cacheControl: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, request, response }) {
        const { headers } = response.http
        const isVisitors =
          !contextValue.viewer &&
          !contextValue.hasPreview &&
          !contextValue.headers.has('authorization') &&
          !contextValue.headers.has('cookie')
        const isWhole =
          response.body.kind === 'single' && response.body.singleResult.errors === undefined
        const mayBeKept = request.http?.method === 'GET' && isVisitors && isWhole

        headers.set('cache-control', mayBeKept ? REVALIDATED : 'private, no-store')
        headers.set('vary', 'Accept, Authorization, Cookie, X-Preview-Token')
      },
    }
  },
}
