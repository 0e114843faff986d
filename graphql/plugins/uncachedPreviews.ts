import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../context'

/** Who asked for a preview, whatever the answer was, is answered for once and for them alone. */
export const uncachedPreviews: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ contextValue, response }) {
      if (contextValue.hasPreview) response.http.headers.set('cache-control', 'private, no-store')
    },
  }),
}
