import type { ApolloServerPlugin } from '@apollo/server'
import { OperationTypeNode } from 'graphql'

import type { Header } from '@/src/cdn/cdn'
import { sharedHeaders } from '@/src/cdn/sharedHeaders'

import type { Context } from '../context'

export const PRIVATE = 'private, no-store'
export const VARY = 'Accept, Authorization, Cookie, X-Preview-Token'

/** What is said of an answer that anyone may keep. A CDN is told when to forget it, but not at what time. */
export const headersForAll = ({ keeper }: Context): Header[] => {
  const { tracker } = keeper
  const { isForOne, isUnkeepable, until } = tracker
  if (isForOne) return [['cache-control', PRIVATE]]
  return sharedHeaders(isUnkeepable ? null : tracker.allTags(), { isTimed: until < Infinity })
}

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
          !contextValue.keeper.visit.isPreview &&
          !contextValue.headers.has('authorization') &&
          !contextValue.headers.has('cookie')
        const isWhole =
          response.body.kind === 'single' && response.body.singleResult.errors === undefined
        contextValue.outcome.isShareable =
          isWhole && operation?.operation === OperationTypeNode.QUERY
        const mayBeKept = request.http?.method === 'GET' && isVisitors && isWhole

        headers.set('cache-control', PRIVATE)
        if (mayBeKept)
          for (const [name, value] of headersForAll(contextValue)) headers.set(name, value)
        headers.set('vary', VARY)
      },
    }
  },
}
