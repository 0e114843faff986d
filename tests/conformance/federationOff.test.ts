import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

it.each(['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }'])(
  'without the setting the API has no %s',
  async (query) => {
    const { status, errors } = await app.query(query)

    expect(status).toBe(400)
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  },
)
