import type { ApolloServerPlugin } from '@apollo/server'

import { sharedHeaders } from '@/src/cdn/sharedHeaders'

import type { Context } from '../context'

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

        headers.set('cache-control', 'private, no-store')
        if (mayBeKept)
          for (const [name, value] of sharedHeaders(contextValue.tags ?? null))
            headers.set(name, value)
        headers.set('vary', 'Accept, Authorization, Cookie, X-Preview-Token')
      },
    }
  },
}
