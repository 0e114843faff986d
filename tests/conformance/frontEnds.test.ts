import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { type App, startApp, UNLIMITED } from '@/tests/helpers/app'
import { operationsIn } from '@/tests/helpers/codeBlocks'
import { showEveryInsight } from '@/tests/helpers/factories'
import { runScript, startScript } from '@/tests/helpers/runScript'

const EXPLORER = 'graphql/graphiql/examples'

let app: App
let endpoint: { FIRSTHAND_URL: string }
beforeAll(async () => {
  app = await startApp({ ...UNLIMITED, SIGN_UP: 'open' })
  const { seedDemo } = await import('@/seed/seedDemo')
  await seedDemo(app.payload, () => {})
  await showEveryInsight(app.payload)
  endpoint = { FIRSTHAND_URL: `${app.url}/graphql` }
}, 240_000)
afterAll(() => app.close())

/** Everything that an answer holds but the names of its fields; an operation that finds nothing has none. */
const found = (value: unknown): unknown[] => {
  if (typeof value !== 'object' || value === null) return [value].filter((leaf) => leaf !== null)
  return Object.values(value).flatMap(found)
}

describe('over the demo publication', () => {
  it.each(readdirSync(EXPLORER).filter((name) => name.endsWith('.graphql')))(
    'the explorer’s example %s finds something',
    async (name) => {
      const { data, errors } = await app.query(readFileSync(`${EXPLORER}/${name}`, 'utf8'))

      expect(errors).toBeUndefined()
      expect(found(data).length).toBeGreaterThan(1)
      expect(Object.values(data!)).not.toContain(null)
    },
  )

  it.each(operationsIn('docs/api.md'))(
    'docs/api.md leads to an answer: $firstLine',
    async ({ query, variables }) => {
      const { data, errors } = await app.query(query, variables)

      expect(errors).toBeUndefined()
      expect(found(data).length).toBeGreaterThan(1)
      expect(Object.values(data!)).not.toContain(null)
    },
  )
})

describe('the example', () => {
  const FOUR = `{ pieces(first: 4, order: TITLE, filter: { kind: [ARTICLE] }) {
    nodes { title body { html } insights { total } } } }`

  it.each([
    ['fetch', []],
    ['urql', []],
    ['apollo-client', ['In the cache: 4 pieces in one list']],
    ['relay/src', []],
  ])(
    '%s pages, reads, caches, signs up, writes and understands errors',
    async (name, afterPages) => {
      const { nodes } = (await app.query(FOUR)).data!.pieces
      const titles = nodes.map(({ title }: { title: string }) => title)

      const printed = await runScript(`examples/${name}/main.ts`, endpoint)

      expect(printed.split('\n')).toEqual([
        `Page 1: ${titles[0]}, ${titles[1]}`,
        `Page 2: ${titles[2]}, ${titles[3]}`,
        ...afterPages,
        `Article: ${titles[0]}, ${nodes[0].body.html}`,
        'Read again: 0 requests',
        'To mend: TOO_SHORT password',
        'Signed up: Robin',
        `Insight: OUTSTANDING, ${nodes[0].insights.total + 1} in all`,
        'Refused: BAD_USER_INPUT',
        '',
      ])
    },
  )
})

describe('the page of docs/api.md', () => {
  it('lists, reads on, shows a piece, and says what is not there', async () => {
    const server = startScript('examples/page/server.ts', { ...endpoint, PORT: '0' })
    const [line] = (await once(server.stdout!, 'data')) as [Buffer]
    const site = line.toString().trim()
    const get = async (path: string) => {
      const response = await fetch(`${site}${path}`)
      return { status: response.status, html: await response.text() }
    }
    try {
      const list = await get('/')
      const next = /rel="next" href="([^"]+)"/.exec(list.html)![1]!
      const more = await get(next)
      const [, path, title] = /<li><a href="([^"]+)">([^<]+)/.exec(more.html)!
      const piece = await get(path!)
      const forged = await get('/?after=forged')
      const nowhere = await get('/stories/nowhere')

      expect(list.html.match(/<li>/g)).toHaveLength(5)
      expect(more.html.match(/<li>/g)).toHaveLength(5)
      expect(more.html).not.toBe(list.html)
      expect(piece).toMatchObject({ status: 200 })
      expect(piece.html).toContain(`<h1>${title}</h1>`)
      expect([forged.status, nowhere.status]).toEqual([404, 404])
    } finally {
      server.kill()
      await once(server, 'close')
    }
  })
})
