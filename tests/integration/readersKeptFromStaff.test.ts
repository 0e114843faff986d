import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createComment, createReader } from '@/tests/helpers/factories'
import { type Rest, restAs } from '@/tests/helpers/restAs'

let app: App
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.close())

const createTalk = async () => {
  const { reader, email } = await createReader(app.payload, 'Somebody with an address')
  const { id: piece } = await createArticle(app.payload)
  const comment = await createComment(app.payload, { piece, reader: reader.id })
  return { reader, email, comment }
}

describe.each(['contributor', 'reviewer'] as const)('a %s, who does not moderate,', (role) => {
  let ask: Rest
  beforeAll(async () => {
    ask = await restAs(app, role)
  })

  it('is given no more of a reader than the id beside a comment', async () => {
    const { comment, email, reader } = await createTalk()

    const { body } = await ask('GET', `/comments/${comment.id}?depth=2`)

    expect(body).toContain(reader.id)
    expect(body).not.toContain(email)
    expect(body).not.toContain('Somebody with an address')
  })

  it.each(['email][equals', 'email][like', 'displayName][equals', 'goesAt][exists'])(
    'finds no comment by its writer’s %s',
    async (asked) => {
      const { comment, email } = await createTalk()
      const value = asked.startsWith('email')
        ? email
        : asked.startsWith('display')
          ? 'Somebody with an address'
          : 'false'

      const { body } = await ask(
        'GET',
        `/comments?limit=1000&where[reader.${asked}]=${encodeURIComponent(value)}`,
      )

      expect(body).not.toContain(String(comment.id))
    },
  )

  it.each(['reader.email', 'reader.displayName'])(
    'learns nothing by the order of %s',
    async (by) => {
      const { id: piece } = await createArticle(app.payload)
      for (const at of [3, 1, 2]) {
        const { reader } = await createReader(app.payload, `Sorted ${at}`)
        await createComment(app.payload, { piece, reader: reader.id, body: `Sorted ${at}` })
      }
      const ordered = async (sort: string) => {
        const { body } = await ask('GET', `/comments?where[piece][equals]=${piece}&sort=${sort}`)
        const { docs = [] } = JSON.parse(body) as { docs?: { body: string }[] }
        return docs.map((comment) => comment.body)
      }

      // By anything of the readers, the one would be the other from behind.
      expect(await ordered(by)).toEqual(await ordered(`-${by}`))
    },
  )
})
