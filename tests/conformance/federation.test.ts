import { composeServices } from '@apollo/composition'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type GraphQLObjectType, parse } from 'graphql'

import { type App, startApp } from '@/tests/helpers/app'
import { countQueries } from '@/tests/helpers/countQueries'
import {
  createArticle,
  createComment,
  createReader,
  createStory,
  createTerm,
  globalId,
  NOBODYS_ID,
} from '@/tests/helpers/factories'

/** A supergraph's other half: it knows stories by their id, and lists things in pages of its own. */
const SHOP = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Story @key(fields: "id") { id: ID! printed: Boolean! }
  type Topic @key(fields: "id", resolvable: false) { id: ID! }
  type Book @key(fields: "isbn") { isbn: ID! about: Topic! }
  type BookConnection { nodes: [Book!]! pageInfo: PageInfo! }
  type PageInfo @shareable {
    hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String
  }
  type Query { books(first: Int!): BookConnection! }`

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    __typename
    ... on Article { id title authors { name } topics { name } }
    ... on Story { id title narrator { alias } }
    ... on Topic { id name }
    ... on Comment { id body author { displayName } }
    ... on Reader { id email }
  }
}`

let app: App
beforeAll(async () => {
  process.env.FEDERATION = 'true'
  app = await startApp()
})
afterAll(() => app.close())

const reference = (type: string, id: unknown) => ({ __typename: type, id: globalId(type, id) })
const entities = (representations: unknown[], token?: string) =>
  app.query(ENTITIES, { representations }, { token })
const codesOf = ({ errors }: Awaited<ReturnType<App['query']>>) =>
  errors?.map(({ path, extensions }) => [path, extensions.code])

describe('the subgraph', () => {
  const sdl = async (): Promise<string> =>
    (await app.query('{ _service { sdl } }')).data?._service.sdl

  it('composes with another into one supergraph, in which both know the same story', async () => {
    const services = [
      { name: 'firsthand', url: 'http://firsthand.test/graphql', typeDefs: parse(await sdl()) },
      { name: 'shop', url: 'http://shop.test/graphql', typeDefs: parse(SHOP) },
    ]

    const { errors, schema } = composeServices(services)

    expect(errors).toBeUndefined()
    const story = schema!.toAPISchema().toGraphQLJSSchema().getType('Story') as GraphQLObjectType
    expect(Object.keys(story.getFields())).toEqual(
      expect.arrayContaining(['printed', 'narrator', 'title']),
    )
  })

  it('is one that Apollo’s own builder takes, with a key on every node', async () => {
    const subgraph = buildSubgraphSchema(parse(await sdl()))
    const entity = subgraph.getType('_Entity')
    const node = subgraph.getType('Node')

    const names = (type: unknown) =>
      subgraph.getPossibleTypes(type as never).map(({ name }) => name)
    expect(names(entity).sort()).toEqual(names(node).sort())
    expect(names(node).length).toBeGreaterThan(10)
  })

  it('costs as much as it is asked for', async () => {
    const cost = async (length: number) => {
      const references = Array.from({ length }, () => reference('Topic', NOBODYS_ID))
      return (await entities(references)).extensions!.cost.requested
    }

    expect((await cost(100)) - (await cost(99))).toBe((await cost(2)) - (await cost(1)))
    expect(await cost(100)).toBeGreaterThan(90 * (await cost(1)))
  })
})

describe('_entities', () => {
  it('gives what is published, in the order of the references, and null for what is not', async () => {
    const article = await createArticle(app.payload, { title: 'Shown' })
    const draft = await createArticle(app.payload, { _status: 'draft' })
    const story = await createStory(app.payload, { title: 'Told' })
    const topic = await createTerm(app.payload, 'topics', { name: 'Sleep' })

    const answer = await entities([
      reference('Story', story.id),
      reference('Article', draft.id),
      reference('Topic', topic.id),
      reference('Article', article.id),
      reference('Story', story.id),
    ])

    expect(answer.errors).toBeUndefined()
    expect(answer.data?._entities).toMatchObject([
      { __typename: 'Story', title: 'Told' },
      null,
      { __typename: 'Topic', name: 'Sleep' },
      { __typename: 'Article', title: 'Shown' },
      { __typename: 'Story', title: 'Told' },
    ])
  })

  it('shows nobody another reader’s account or a comment that is not approved', async () => {
    const { reader, token } = await createReader(app.payload)
    const { id: piece } = await createArticle(app.payload)
    const { id } = await createComment(app.payload, {
      piece,
      reader: String(reader.id),
      status: 'pending',
    })
    const references = [reference('Reader', reader.id), reference('Comment', id)]
    const other = await createReader(app.payload)

    const asVisitor = await entities(references)
    const asOther = await entities(references, other.token)
    const asOwner = await entities(references, token)

    expect(asVisitor.data?._entities).toEqual([null, null])
    expect(asOther.data?._entities).toEqual([null, null])
    expect(asOwner.data?._entities).toMatchObject([
      { __typename: 'Reader' },
      { __typename: 'Comment' },
    ])
  })

  it('asks the database as often for fifty references as for one', async () => {
    const createWithRelations = async () => {
      const topic = await createTerm(app.payload, 'topics')
      const author = await createTerm(app.payload, 'authors')
      return createArticle(app.payload, { topics: [topic.id], authors: [author.id] })
    }
    const articles = []
    for (let at = 0; at < 50; at++) articles.push(await createWithRelations())
    const references = articles.map(({ id }) => reference('Article', id))

    const one = await countQueries(app, () => entities(references.slice(0, 1)))
    const fifty = await countQueries(app, () => entities(references))

    expect(fifty.result.errors).toBeUndefined()
    expect(fifty.result.data?._entities.every((entity: unknown) => entity !== null)).toBe(true)
    expect(fifty.queries).toHaveLength(one.queries.length)
  })

  it('refuses a forged reference in its own place, and answers the others', async () => {
    const { id } = await createArticle(app.payload, { title: 'Untouched' })
    const forged = [
      { __typename: 'User', id: globalId('User', id) },
      { __typename: '__proto__', id: globalId('__proto__', id) },
      { __typename: 'Piece', id: globalId('Article', id) },
      { __typename: 'Story', id: globalId('Article', id) },
      { __typename: 'Article', id: String(id) },
      { __typename: 'Article', id: globalId('Article', "' or 1=1") },
      { __typename: 'Article', id: { $ne: null } },
      { __typename: 'Article' },
      'Article',
      [],
    ]

    const answer = await entities([...forged, reference('Article', id)])

    expect(answer.data?._entities).toEqual([
      ...forged.map(() => null),
      expect.objectContaining({ title: 'Untouched' }),
    ])
    expect(codesOf(answer)).toEqual(forged.map((_, at) => [['_entities', at], 'BAD_USER_INPUT']))
  })

  it('takes a hundred references and no more', async () => {
    const many = (length: number) => Array.from({ length }, () => reference('Article', NOBODYS_ID))

    const hundred = await entities(many(100))
    const more = await entities(many(101))

    expect(hundred.data?._entities).toHaveLength(100)
    expect(hundred.errors).toBeUndefined()
    expect(codesOf(more)).toEqual([[['_entities'], 'BAD_USER_INPUT']])
  })
})
