import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../context'

/** The session that an operation began or ended, as a cookie of its answer. */
export const sessionCookies: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const { setCookie } = contextValue
        if (setCookie) response.http.headers.set('set-cookie', setCookie)
      },
    }
  },
}
