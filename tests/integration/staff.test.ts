import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createUser } from '@/tests/helpers/factories'
import { restAs } from '@/tests/helpers/restAs'

const SAYS = 'This is the last admin. Make somebody else an admin first.'

let app: App
let rest: Awaited<ReturnType<typeof restAs>>
beforeAll(async () => {
  app = await startApp()
  rest = await restAs(app, 'admin')
})
afterAll(() => app.close())

const admins = async (): Promise<string[]> => {
  const { docs } = await app.payload.find({
    collection: 'users',
    where: { roles: { in: ['admin'] } },
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}
const ALL = '?where[roles][in]=admin'

describe('an installation keeps an admin', () => {
  it('who can neither delete themselves nor give up the role while they are the last', async () => {
    const [last] = await admins()

    const demoted = await rest('PATCH', `/users/${last}`, { roles: ['editor'] })
    const deleted = await rest('DELETE', `/users/${last}`)
    const renamed = await rest('PATCH', `/users/${last}`, { name: 'The only one' })

    expect([demoted.status, deleted.status, renamed.status]).toEqual([400, 409, 200])
    expect(demoted.body).toContain(SAYS)
    expect(deleted.body).toContain(SAYS)
    expect(await admins()).toEqual([last])
  })

  it('when all are to go at once, by demoting or by deleting', async () => {
    await createUser(app.payload, ['admin'])
    await createUser(app.payload, ['admin', 'editor'])

    const demoted = await rest('PATCH', `/users${ALL}`, { roles: ['editor'] })
    expect(demoted.body).toContain(SAYS)
    expect(await admins()).toHaveLength(1)

    await createUser(app.payload, ['admin'])
    const deleted = await (await restAs(app, 'admin'))('DELETE', `/users${ALL}`)
    expect(deleted.body).toContain(SAYS)
    expect(await admins()).toHaveLength(1)
  })

  it('and lets one go where another is left', async () => {
    const first = await admins()
    const other = await createUser(app.payload, ['admin'])
    const rest = await restAs(app, 'admin')

    const demoted = await rest('PATCH', `/users/${other.id}`, { roles: ['editor'] })
    const deleted = await rest('DELETE', `/users/${first[0]}`)

    expect([demoted.status, deleted.status]).toEqual([200, 200])
    expect(await admins()).toHaveLength(1)
  })
})
