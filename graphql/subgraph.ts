import {
  extendSchema,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type GraphQLUnionType,
  isInterfaceType,
  lexicographicSortSchema,
  parse,
  printSchema,
} from 'graphql'

import type { Context } from './context'
import { badUserInput } from './errors'
import { decodeGlobalId, NODE_TYPES } from './globalIds'

const MOST_REPRESENTATIONS = 100

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])'

const KEYS = NODE_TYPES.map((name) => `extend type ${name} @key(fields: "id")`)

/** Every Relay schema has a PageInfo of this shape, so another subgraph may bring its own. */
const shareable = (sdl: string): string => sdl.replace(/^type PageInfo(?= )/m, '$& @shareable')

const MACHINERY = `
"A reference to an entity: its __typename and its id."
scalar _Any

"What another subgraph can refer to."
union _Entity = ${NODE_TYPES.join(' | ')}

"What a router asks of a subgraph."
type _Service {
  "The schema of this subgraph, with its keys."
  sdl: String!
}

extend type Query {
  "What these references stand for, in their order; null for what the caller may not read."
  _entities("At most ${MOST_REPRESENTATIONS}." representations: [_Any!]!): [_Entity]!

  "This subgraph itself."
  _service: _Service!
}`

type Arguments = { representations: unknown[] }

const idIn = (representation: unknown): string => {
  const { __typename, id } = Object(representation) as { __typename?: unknown; id?: unknown }
  const type = NODE_TYPES.find((name) => name === __typename)
  if (!type)
    throw badUserInput(`A reference needs a \`__typename\`: one of ${NODE_TYPES.join(', ')}.`)
  if (typeof id !== 'string') throw badUserInput('A reference needs an `id`, as this API gave it.')
  if (decodeGlobalId(id).typename !== type)
    throw badUserInput(`“${id.slice(0, 60)}” is the id of something else than ${type}.`)
  return id
}

/** A bad reference costs its own place in the list, not the others of the same batch. */
const idOrError = (representation: unknown): string | Error => {
  try {
    return idIn(representation)
  } catch (error) {
    return error as Error
  }
}

/** References go the way of `nodes`, so that they show what it shows, and in the same batches. */
const resolveEntities =
  ({ resolve }: ReturnType<GraphQLObjectType['getFields']>[string]) =>
  async (root: unknown, args: Arguments, context: Context, info: GraphQLResolveInfo) => {
    const { length } = args.representations
    if (length > MOST_REPRESENTATIONS)
      throw badUserInput(`${length} references were given; ${MOST_REPRESENTATIONS} are the most.`)

    const ids = args.representations.map(idOrError)
    const good = ids.filter((id) => typeof id === 'string')
    const found = [...((await resolve!(root, { ids: good }, context, info)) as unknown[])]
    return ids.map((id) => (typeof id === 'string' ? found.shift() : id))
  }

/** The public schema as an Apollo Federation 2 subgraph, whose nodes other subgraphs can extend. */
export const asSubgraph = (schema: GraphQLSchema): GraphQLSchema => {
  const printed = printSchema(lexicographicSortSchema(schema))
  const sdl = [LINK, shareable(printed), ...KEYS].join('\n\n')
  const subgraph = extendSchema(schema, parse(MACHINERY))
  const { nodes, _entities, _service } = subgraph.getQueryType()!.getFields()
  const node = subgraph.getType('Node')

  _entities!.resolve = resolveEntities(nodes!)
  _service!.resolve = () => ({ sdl })
  const entity = subgraph.getType('_Entity') as GraphQLUnionType
  entity.resolveType = isInterfaceType(node) ? node.resolveType : undefined
  return subgraph
}
