import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../context'

/** The cookie that an operation set, as a header of its answer. */
export const cookies: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const [cookie] = contextValue.setCookies.slice(-1)
        if (cookie) response.http.headers.set('set-cookie', cookie)
      },
    }
  },
}
