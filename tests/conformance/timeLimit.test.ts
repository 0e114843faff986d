import { afterAll, afterEach, beforeAll, expect, it, jest } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createRedirect } from '@/tests/helpers/factories'

let app: App
beforeAll(async () => {
  app = await startApp({ LIMIT_MILLISECONDS: '4000' })
})
afterEach(() => {
  jest.restoreAllMocks()
})
afterAll(() => app.close())

const QUERY = '{ site { name } pieces(first: 1) { totalCount nodes { body { html } } } }'

it('answers an operation that is done in time', async () => {
  const { status, errors } = await app.query(QUERY)

  expect(status).toBe(200)
  expect(errors).toBeUndefined()
})

it('stops an operation whose time is up, and reads nothing more for it', async () => {
  const site = await app.payload.findGlobal({ slug: 'site' })
  let release: (value: object) => void = () => {}
  const late = new Promise<object>((resolve) => (release = resolve))
  const findGlobal = jest.spyOn(app.payload, 'findGlobal').mockReturnValue(late as never)

  const answer = await app.query(
    '{ site(locale: es) { logo { url } insightsHelp { html } } me { id } }',
  )
  const find = jest.spyOn(app.payload, 'find')
  release({ ...site, logo: crypto.randomUUID() })
  await app.query('{ __typename }')

  expect(findGlobal).toHaveBeenCalledTimes(1)
  expect(answer.status).toBe(503)
  expect(answer.data).toBeUndefined()
  expect(answer.errors).toEqual([
    {
      message: expect.stringContaining('stopped after 4000 milliseconds'),
      extensions: { code: 'TIMED_OUT' },
    },
  ])
  expect(find).not.toHaveBeenCalled()
})

it('gives an operation that is known its time once', async () => {
  const { payload } = app
  const query = '{ route(path: "/nowhere") { __typename } }'
  await app.query(query)
  await createRedirect(payload, '/elsewhere', '/somewhere')
  const find = payload.find.bind(payload)
  let release: () => void = () => {}
  const released = new Promise<void>((resolve) => (release = resolve))
  const slow = jest.spyOn(payload, 'find').mockImplementation((async (args: never) => {
    await released
    return find(args)
  }) as never)

  const answer = app.query(query)
  const timer = setTimeout(release, 6000)
  const { status, errors } = await answer
  clearTimeout(timer)
  release()

  expect(slow).toHaveBeenCalled()
  expect(status).toBe(503)
  expect(errors).toMatchObject([{ extensions: { code: 'TIMED_OUT' } }])
})
