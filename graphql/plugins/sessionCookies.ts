import type { ApolloServerPlugin } from '@apollo/server'

import type { Context } from '../context'

/** Apollo's headers have one value each, and a cookie has no line break. */
export const COOKIE_BREAK = '\n'

/** The session that an operation began or ended, and what a visitor is known by, as cookies of its answer. */
export const sessionCookies: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const { setCookies } = contextValue
        if (setCookies.length > 0)
          response.http.headers.set('set-cookie', setCookies.join(COOKIE_BREAK))
      },
    }
  },
}
