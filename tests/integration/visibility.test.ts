import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, isObjectType } from 'graphql'

import { type App, startApp } from '@/tests/helpers/app'
import { everyQuery, type Operation } from '@/tests/helpers/everyField'
import { createSecrets, type Secrets } from '@/tests/helpers/secrets'

/** Below the entry points, so six levels of fields in all. */
const DEPTH = 5
const SHOWN_SLUGS = ['shown-article', 'shown-story', 'shown-series', 'shown-page', 'shown-authors']
const SHOWN_WORDS = [
  'The shown article.',
  'The shown story.',
  'The shown series.',
  'The shown closing.',
  'The shown page.',
  'A shown heading',
  'A shown caption',
  'A shown picture',
  'A shown notice',
  'A shown comment',
  'A shown answer',
  'A shown answer to nobody',
  'Shown writer',
  'Shown topics',
  'Shown conditions',
  'Shown communities',
  'Shown authors',
  'Rewritten articles',
  'Reescrito stories',
  'Renamed topics',
]

let app: App
let secrets: Secrets
let schema: GraphQLSchema
let operations: Operation[]
beforeAll(async () => {
  app = await startApp()
  secrets = await createSecrets(app.payload)
  const { data } = await app.query(getIntrospectionQuery())
  schema = buildClientSchema(data as never)

  const slugs = [...SHOWN_SLUGS, ...secrets.hiddenSlugs]
  const sections = [
    'articles',
    'stories',
    'series',
    'authors',
    'topics',
    'conditions',
    'communities',
  ]
  const ids = [...secrets.shownNodes, ...secrets.hiddenNodes]
  operations = everyQuery(
    schema,
    {
      slug: slugs,
      path: [
        '/stories/shown-story',
        '/shown-page',
        '/es/shown-page',
        ...secrets.roads,
        ...secrets.hiddenSlugs.flatMap((slug) => [
          `/${slug}`,
          ...sections.map((name) => `/${name}/${slug}`),
        ]),
      ],
      id: [secrets.shownNodes[0], ...secrets.hiddenNodes],
      ids: [ids.slice(0, 100)],
      query: ['shown', ...secrets.words.slice(0, 5)],
      queue: ['enum:PENDING', 'enum:REJECTED', 'enum:APPROVED'],
    },
    DEPTH,
  )
}, 120_000)
afterAll(() => app.close())

type Json = { [key: string]: unknown }

/** All objects of an answer, however deep. */
const objectsIn = (value: unknown): Json[] => {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (typeof value !== 'object' || value === null) return []
  return [value as Json, ...Object.values(value).flatMap(objectsIn)]
}

const cursorsIn = (objects: Json[]): string[] =>
  objects.flatMap((object) =>
    Object.entries(object).flatMap(([key, value]) =>
      /_(cursor|startCursor|endCursor)$/.test(key) && typeof value === 'string'
        ? [Buffer.from(value, 'base64url').toString('utf8')]
        : [],
    ),
  )

const connectionsIn = (objects: Json[]) =>
  objects.flatMap((object) => {
    const name = String(object.__typename)
    return name.endsWith('Connection') && `${name}_nodes` in object
      ? [
          {
            name,
            total: object[`${name}_totalCount`],
            shown: (object[`${name}_nodes`] as unknown[]).length,
          },
        ]
      : []
  })

const walk = async (token?: string) => {
  const answers = []
  for (const { field, query } of operations) {
    const { data, errors } = await app.query(query, {}, { token })
    answers.push({ field, data, errors })
  }
  const objects = objectsIn(answers.map(({ data }) => data))
  const text = [JSON.stringify(answers), ...cursorsIn(objects)].join('\n')
  return {
    errors: answers.flatMap(({ field, errors }) =>
      errors ? [{ field, error: errors[0]!.message, path: errors[0]!.path }] : [],
    ),
    leaks: [...secrets.words, ...secrets.hiddenIds].filter((word) => text.includes(word)),
    missing: SHOWN_WORDS.filter((word) => !text.includes(word)),
    connections: connectionsIn(objects),
    types: new Set(objects.map(({ __typename }) => __typename)),
    text,
  }
}

describe('through every field of the API', () => {
  it('shows a visitor what is published and approved, and not a word or an id of anything else', async () => {
    const { errors, leaks, missing, connections } = await walk()

    expect(errors).toEqual([])
    expect(leaks).toEqual([])
    expect(missing).toEqual([])
    expect(connections.filter(({ total, shown }) => total !== shown)).toEqual([])
    expect(connections.length).toBeGreaterThan(100)
  }, 120_000)

  it('shows another reader no more than that', async () => {
    const { errors, leaks, missing, connections } = await walk(secrets.other.token)

    expect(errors).toEqual([])
    expect(leaks).toEqual([])
    expect(missing).toEqual([])
    expect(connections.filter(({ total, shown }) => total !== shown)).toEqual([])
  }, 120_000)

  it('counts for readers what they are shown of their own, and reaches every type there is', async () => {
    const { errors, connections, types } = await walk(secrets.writer.token)
    const reachable = Object.values(schema.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map(({ name }) => name)
      .filter(
        (name) =>
          !/^(Mutation|Query|Subscription|ContentChange|ExportedFile|UserError|CommentModeration|CommentReport|TriageFinding)$|Payload$/.test(
            name,
          ),
      )

    expect(errors).toEqual([])
    expect(connections.filter(({ total, shown }) => total !== shown)).toEqual([])
    expect(reachable.filter((name) => !types.has(name))).toEqual([])
  }, 120_000)
})
