import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'

import type { Context } from '../context'

/** What a cache asks for again each time, and gets a 304 for where nothing changed. */
export const SHARED = 'public, max-age=0, must-revalidate'
export const PRIVATE = 'private, no-store'
export const VARY = 'Accept, Authorization, Cookie, X-Preview-Token'

/**
 * Says who may keep an answer: anyone that of a visitor's query by GET, nobody that which belongs to
 * somebody or tells of a failure.
 */
export const cacheControl: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, operation, request, response }) {
        const { headers } = response.http
        const isVisitors =
          !contextValue.account &&
          !contextValue.edition.keeper.visit.isPreview &&
          !contextValue.headers.has('authorization') &&
          !contextValue.headers.has('cookie')
        const isWhole =
          response.body.kind === 'single' && response.body.singleResult.errors === undefined
        contextValue.outcome.isShareable =
          isWhole && operation?.operation === OperationTypeNode.QUERY
        const mayBeKept = request.http?.method === 'GET' && isVisitors && isWhole

        headers.set('cache-control', mayBeKept ? SHARED : PRIVATE)
        headers.set('vary', VARY)
      },
    }
  },
}
