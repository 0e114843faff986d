import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

import type { App } from './app'

/** Payload's REST API behind our own door, as the admin reaches it: without Next, which only hands requests on. */
export const startRest = async ({ payload }: App) => {
  const { handleEndpoints } = await import('payload')
  const { staffOnly } = await import('@/src/app/(payload)/api/[...slug]/staffOnly')
  const handle = staffOnly((request) => handleEndpoints({ config: payload.config, request }))

  const server = createServer((incoming, outgoing) => {
    const { method = 'GET', headers, url = '/' } = incoming
    const request = new Request(`http://firsthand.test${url}`, {
      ...{ method, headers: headers as Record<string, string>, duplex: 'half' },
      ...(!['GET', 'HEAD'].includes(method) && { body: Readable.toWeb(incoming) as never }),
    })
    const slug = new URL(request.url).pathname.split('/').slice(2)
    void handle(request, { params: Promise.resolve({ slug }) }).then(async (response) => {
      outgoing.writeHead(response.status, Object.fromEntries(response.headers))
      outgoing.end(Buffer.from(await response.arrayBuffer()))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`

  return {
    url,
    /** As the member of staff with this token. */
    ask: async (method: string, path: string, token?: string, body?: object) => {
      const response = await fetch(`${url}${path}`, {
        method,
        headers: {
          'content-type': 'application/json',
          ...(token && { authorization: `JWT ${token}` }),
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: (await response.json()) as Record<string, any> } // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the endpoint's
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
