import { handleEndpoints } from 'payload'

import type { Role } from '@/src/access/roles'

import type { App } from './app'
import { createUser, PASSWORD } from './factories'

export type Staff = { id: string; token: string }

/** A member of the staff who is signed in. */
export const signIn = async ({ payload }: App, ...roles: Role[]): Promise<Staff> => {
  const { email, id } = await createUser(payload, roles)
  const { token } = await payload.login({
    collection: 'users',
    data: { email, password: PASSWORD },
  })
  return { id: String(id), token: token! }
}

/** What the admin asks its REST API, as Next hands it on. */
export const rest = async (
  { payload }: App,
  who: Staff | null,
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => {
  const response = await handleEndpoints({
    config: payload.config,
    request: new Request(`http://firsthand.test/api${path}`, {
      method,
      headers: {
        ...(who && { authorization: `JWT ${who.token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    }),
  })
   
  return { status: response.status, body: (await response.json()) }
}
