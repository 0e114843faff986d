import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'

import type { Context } from '../context'

/** A request has one answer: what goes on and on is served by the doors that stay open. */
export const noSubscriptions: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
          throw new GraphQLError(
            'A subscription is not answered here. Use WebSocket (graphql-transport-ws) at /graphql, or server-sent events at /graphql/stream.',
            { extensions: { code: 'BAD_REQUEST', http: { status: 400 } } },
          )
      },
    }
  },
}
