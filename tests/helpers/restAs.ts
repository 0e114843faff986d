import type { Role } from '@/src/access/roles'

import type { App } from './app'
import { createUser, PASSWORD } from './factories'

export type Rest = (
  method: string,
  path: string,
  body?: object | FormData,
) => Promise<{ status: number; body: string }>

/** Payload's REST API as the admin uses it, signed in with these roles; as nobody without any. */
export const restAs = async ({ payload }: App, ...roles: Role[]): Promise<Rest> => {
  const { handleEndpoints } = await import('payload')
  const headers = new Headers()
  if (roles.length > 0) {
    const { email } = await createUser(payload, roles)
    const data = { email, password: PASSWORD }
    const { token } = await payload.login({ collection: 'users', data })
    headers.set('authorization', `JWT ${token}`)
  }

  return async (method, path, body) => {
    const isForm = body instanceof FormData
    if (!isForm) headers.set('content-type', 'application/json')
    else headers.delete('content-type')
    const init = { method, headers, ...(body && { body: isForm ? body : JSON.stringify(body) }) }
    const request = new Request(`http://firsthand.test/api${path}`, init)
    const response = await handleEndpoints({ config: payload.config, request })
    // The first request starts the clock of the jobs, and a minute passes where a test says so.
    for (const cron of payload.crons) cron.pause()
    return { status: response.status, body: await response.text() }
  }
}
