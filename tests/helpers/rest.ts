import { handleEndpoints } from 'payload'

import type { User } from '@/payload-types'
import type { Role } from '@/src/access/roles'

import type { App } from './app'
import { createUser, PASSWORD } from './factories'

type Answer = { status: number; body: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the endpoint's
type Init = { method?: string; body?: object; headers?: Record<string, string> }

export type Caller = {
  user: User & { collection: 'users' }
  rest: (path: string, init?: Init) => Promise<Answer>
}

/** Payload's REST as the admin asks it, with somebody's token or without one. */
export const restWith =
  ({ payload }: App, token: string | null): Caller['rest'] =>
  async (path, { method = 'GET', body, headers } = {}) => {
    const request = new Request(`http://firsthand.test/api${path}`, {
      method,
      headers: {
        ...(token && { authorization: `JWT ${token}` }),
        ...(body && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const response = await handleEndpoints({ config: payload.config, request })
    return { status: response.status, body: (await response.json()) as unknown }
  }

/** By a member of the staff with a session of their own. */
export const signIn = async (app: App, ...roles: Role[]): Promise<Caller> => {
  const { payload } = app
  const user = await createUser(payload, roles)
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })

  return { user: { ...user, collection: 'users' }, rest: restWith(app, token!) }
}
