import { handleEndpoints } from 'payload'

import type { LiveEvents } from '@/src/moderationDesk/contract'

import type { App } from './app'
import { createUser, PASSWORD } from './factories'

type Told = { name: keyof LiveEvents; data: any } // eslint-disable-line @typescript-eslint/no-explicit-any -- the shape is the event's

/** A moderator with a session, who listens to what happens at the desk. */
export const listenAtDesk = async ({ payload }: App) => {
  const user = await createUser(payload, ['moderator'])
  const { token } = await payload.login({
    collection: 'users',
    data: { email: user.email, password: PASSWORD },
  })
  const headers = { authorization: `JWT ${token}` }
  const request = new Request('http://firsthand.test/api/moderation/live', { headers })
  const response = await handleEndpoints({ config: payload.config, request })
  const reader = response.body!.getReader()

  const told: Told[] = []
  let isOver = false
  const read = async () => {
    const text = new TextDecoder()
    for (let rest = ''; ;) {
      const { done, value } = await reader.read()
      if (done) break
      const parts = `${rest}${text.decode(value, { stream: true })}`.split('\n\n')
      rest = parts.pop()!
      for (const part of parts) {
        const [, name, data] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? []
        if (name) told.push({ name: name as Told['name'], data: JSON.parse(data!) })
      }
    }
    isOver = true
  }
  const ended = read()

  return {
    user,
    response,
    told,
    dataOf: (name: Told['name']) =>
      told.filter((event) => event.name === name).map(({ data }) => data),
    isOver: () => isOver,
    ended,
    close: () => reader.cancel(),
  }
}
