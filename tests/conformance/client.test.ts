import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Client, createClient, graphql } from 'firsthand-client'

import { type App, startApp } from '@/tests/helpers/app'
import { createArticle, createReader, globalId } from '@/tests/helpers/factories'

const LIST = graphql(`
  query List($first: Int!, $after: String) {
    pieces(first: $first, after: $after, order: TITLE) {
      nodes {
        title
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)
const ME = graphql(`
  {
    me {
      displayName
    }
  }
`)
const COMMENT = graphql(`
  mutation Comment($input: AddCommentInput!) {
    addComment(input: $input) {
      comment {
        body
        status
      }
      userErrors {
        code
        path
      }
    }
  }
`)
const TITLES = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir']

let app: App
let client: Client
let pieceId: string
beforeAll(async () => {
  app = await startApp()
  client = createClient({ url: `${app.url}/graphql` })
  for (const title of TITLES)
    pieceId = globalId('Article', (await createArticle(app.payload, { title })).id)
})
afterAll(() => app.close())

describe('the client', () => {
  it('reads a list to its end, however small its pages', async () => {
    const titles: string[] = []
    for await (const { title } of client.paginate(LIST, { first: 2 }, ({ pieces }) => pieces))
      titles.push(title)

    expect(titles).toEqual(TITLES)
  })

  it('reads by GET what it reads by POST', async () => {
    const byPost = await client.query(LIST, { first: 3 })
    const byGet = await client.query(LIST, { first: 3 }, { method: 'GET' })

    expect(byPost.pieces.nodes.map(({ title }) => title)).toEqual(TITLES.slice(0, 3))
    expect(byGet).toEqual(byPost)
  })

  it('sends the text of a persisted query once', async () => {
    const sent: string[] = []
    const persisted = createClient({
      url: `${app.url}/graphql`,
      persisted: true,
      fetch: (url, init) => {
        sent.push(init.method!)
        return fetch(url, init)
      },
    })

    const first = await persisted.query(LIST, { first: 1 })
    const second = await persisted.query(LIST, { first: 2 })

    expect(first.pieces.nodes).toEqual([{ title: 'Ash' }])
    expect(second.pieces.nodes).toHaveLength(2)
    expect(sent).toEqual(['GET', 'POST', 'GET'])
  })

  it('writes as the reader whose token it has, and shows what is to be mended', async () => {
    const { token } = await createReader(app.payload, 'Robin')
    const asReader = createClient({ url: `${app.url}/graphql`, token })
    const write = (body: string) => asReader.mutate(COMMENT, { input: { pieceId, body } })

    const { me } = await asReader.query(ME)
    const { addComment } = await write('Thank you.')
    const empty = await write(' ')

    expect(me).toEqual({ displayName: 'Robin' })
    expect(addComment).toEqual({
      comment: { body: 'Thank you.', status: 'PENDING' },
      userErrors: [],
    })
    expect(empty.addComment).toEqual({
      comment: null,
      userErrors: [{ code: 'REQUIRED', path: ['body'] }],
    })
  })

  it('throws what the API refuses, with its code', async () => {
    await expect(client.query(LIST, { first: 1000 })).rejects.toMatchObject({
      name: 'GraphqlErrors',
      code: 'BAD_USER_INPUT',
    })
    await expect(createClient({ url: `${app.url}/media/nothing` }).query(ME)).rejects.toMatchObject(
      { name: 'NetworkError' },
    )
  })
})

describe('the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'firsthand-client-'))
  const run = (...args: string[]) => promisify(execFile)(process.execPath, args)
  beforeAll(() => run('scripts/buildClient.mjs', folder))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('runs where nothing else is installed', async () => {
    const script = `
      import { createClient, graphql } from ${JSON.stringify(`${folder}/index.js`)}
      const api = createClient({ url: ${JSON.stringify(`${app.url}/graphql`)} })
      const { pieces } = await api.query(graphql('{ pieces(first: 1, order: TITLE) { nodes { title } } }'))
      console.log(pieces.nodes[0].title)`

    const { stdout } = await run('--input-type=module', '--eval', script)

    expect(stdout).toBe('Ash\n')
    expect(readFileSync(`${folder}/index.js`, 'utf8')).not.toMatch(/^import /m)
  })

  it('needs gql.tada for its types and nothing else', () => {
    const types = readdirSync(folder).filter((name) => name.endsWith('.d.ts'))
    const imported = types.flatMap((name) =>
      [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/from '([^']+)'/g)].map(
        ([, from]) => from!,
      ),
    )

    expect(types).toContain('index.d.ts')
    expect(new Set(imported.filter((from) => !from.startsWith('./')))).toEqual(
      new Set(['gql.tada']),
    )
    expect(imported.filter((from) => from.startsWith('./') && !from.endsWith('.js'))).toEqual([])
  })
})
