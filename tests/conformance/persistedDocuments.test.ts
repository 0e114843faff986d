import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { runPersist } from '@/src/persist/cli'
import { type App, startApp } from '@/tests/helpers/app'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

const TRUSTED = 'query Name($locale: Locale) {\n  site(locale: $locale) {\n    name\n  }\n}'
const ID = sha256(TRUSTED)

let folder: string
let app: App
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-persisted-'))
  writeFileSync(path.join(folder, 'site.ts'), `const NAME = graphql(\`${TRUSTED}\`)`)
  const list = path.join(folder, 'persisted-documents.json')
  runPersist([folder, '--out', list], () => {})
  app = await startApp({ APQ_BYTES: '1000', PERSISTED_DOCUMENTS: list })
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

type Body = { data?: object; errors?: { message: string; extensions: { code: string } }[] }
const read = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as Body),
})
const post = async (body: object) =>
  read(
    await fetch(`${app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )
const get = async (parameters: Record<string, string>) =>
  read(
    await fetch(`${app.url}/graphql?${new URLSearchParams(parameters)}`, {
      headers: { 'apollo-require-preflight': 'true' },
    }),
  )
const codeOf = ({ errors }: Body) => errors?.map(({ extensions }) => extensions.code)
const hashed = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

describe('an automatic persisted query', () => {
  it('is not known before it was sent once, and needs no text after that', async () => {
    const query = '{ first: __typename }'
    const extensions = hashed(sha256(query))

    const unknown = await post({ extensions })
    const sent = await post({ query, extensions })
    const known = await post({ extensions })
    const byGet = await get({ extensions: JSON.stringify(extensions) })

    expect(unknown.status).toBe(200)
    expect(codeOf(unknown)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
    for (const answer of [sent, known, byGet])
      expect(answer).toMatchObject({ status: 200, data: { first: 'Query' } })
  })

  it('is refused under the hash of another text, and not kept', async () => {
    const hash = sha256('{ another: __typename }')

    const refused = await post({ query: '{ __typename }', extensions: hashed(hash) })
    const after = await post({ extensions: hashed(hash) })

    expect(refused.status).toBe(400)
    expect(codeOf(refused)).toEqual(['BAD_REQUEST'])
    expect(refused.errors?.[0]?.message).toContain(sha256('{ __typename }'))
    expect(codeOf(after)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  it('is not kept where it is no valid operation', async () => {
    const query = '{ nonsense }'
    const extensions = hashed(sha256(query))

    await post({ query, extensions })

    expect(codeOf(await post({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  it('goes when the room is needed for others', async () => {
    const queries = Array.from({ length: 5 }, (_, at) => `{ ${'x'.repeat(200)}${at}: __typename }`)
    for (const query of queries) await post({ query, extensions: hashed(sha256(query)) })

    const oldest = await post({ extensions: hashed(sha256(queries[0]!)) })
    const newest = await post({ extensions: hashed(sha256(queries[4]!)) })

    expect(codeOf(oldest)).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
    expect(newest.data).toBeDefined()
  })

  it('is not kept where it needs more room than there is', async () => {
    const query = `{ ${'x'.repeat(1000)}: __typename }`
    const extensions = hashed(sha256(query))

    const sent = await post({ query, extensions })

    expect(sent.data).toBeDefined()
    expect(codeOf(await post({ extensions }))).toEqual(['PERSISTED_QUERY_NOT_FOUND'])
  })

  it.each([
    ['of another version', { version: 2, sha256Hash: ID }],
    ['without a hash', { version: 1 }],
    ['with a hash that is none', { version: 1, sha256Hash: '__proto__' }],
    ['with a list for a hash', { version: 1, sha256Hash: [ID] }],
    ['that is no object', 'hash'],
  ])('is refused %s', async (_, persistedQuery) => {
    const answer = await post({ query: '{ __typename }', extensions: { persistedQuery } })

    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toEqual(['BAD_REQUEST'])
  })
})

describe('a trusted document', () => {
  const expected = { status: 200, data: { site: { name: expect.any(String) } } }

  it.each([
    ['documentId', { documentId: `sha256:${ID}` }],
    ['documentId without the name of the hash', { documentId: ID }],
    ["Apollo's extension", { extensions: hashed(ID) }],
  ])('is answered by %s', async (_, named) => {
    expect(await post({ ...named, variables: { locale: 'es' } })).toMatchObject(expected)
  })

  it('is answered by GET', async () => {
    const byId = await get({ documentId: `sha256:${ID}`, variables: '{"locale":"es"}' })
    const byHash = await get({ extensions: JSON.stringify(hashed(ID)) })

    expect(byId).toMatchObject(expected)
    expect(byHash).toMatchObject(expected)
  })

  it('is looked for on the list alone', async () => {
    const query = '{ registered: __typename }'
    await post({ query, extensions: hashed(sha256(query)) })

    const answer = await post({ documentId: `sha256:${sha256(query)}` })

    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toEqual(['PERSISTED_DOCUMENT_NOT_FOUND'])
  })

  it.each([
    ['beside a text', { documentId: `sha256:${ID}`, query: '{ __typename }' }],
    ['with another hash', { documentId: `md5:${ID}` }],
    ['that is no text', { documentId: 5 }],
  ])('is refused %s', async (_, body) => {
    const answer = await post(body)

    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toEqual(['BAD_REQUEST'])
  })

  it('leaves every other document answered, where it is not said that nothing else is', async () => {
    expect(await post({ query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } })
  })
})
