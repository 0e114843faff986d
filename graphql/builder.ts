import SchemaBuilder from '@pothos/core'
import RelayPlugin from '@pothos/plugin-relay'

import type { Context } from './context'
import { badUserInput } from './errors'
import { decodeGlobalId } from './globalIds'

type Types = {
  Context: Context
  DefaultFieldNullability: false
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string }
    DateTime: { Input: Date; Output: string | Date }
    URL: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
  }
}

export const builder = new SchemaBuilder<Types>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    cursorType: 'String',
    idFieldOptions: { description: 'Its global id.' },
    clientMutationId: 'omit',
    nodesOnConnection: { description: 'The nodes of this page, without their cursors.' },
    decodeGlobalID: decodeGlobalId,
    nodeTypeOptions: { description: 'Anything that can be fetched again by its global id.' },
    pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
    nodeQueryOptions: {
      nullable: true,
      description:
        'What has this global id, or null where there is nothing that the caller may read.',
      args: { id: { description: 'A global id, as any `id` field gave it.' } },
    },
    nodesQueryOptions: {
      nullable: { list: false, items: true },
      description: 'The same as `node` for many ids, in their order.',
      args: { ids: { description: 'Global ids, at most 100.' } },
      resolve: (_, { ids }, __, ___, resolveNodes) => {
        if (ids.length > 100) throw badUserInput(`${ids.length} ids were given; 100 are the most.`)
        return resolveNodes(ids)
      },
    },
    edgesFieldOptions: {
      description: 'The nodes of this page, each with its cursor.',
    },
    nodeFieldOptions: { description: 'What stands at this place of the list.' },
    cursorFieldOptions: { description: 'Pass it as `after` or `before` to read on from here.' },
    pageInfoFieldOptions: { description: 'Where this page stands in its list.' },
    hasNextPageFieldOptions: { description: 'Whether more follows behind this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something stands before this page.' },
    startCursorFieldOptions: {
      description: 'The cursor of the first node; null on an empty page.',
    },
    endCursorFieldOptions: { description: 'The cursor of the last node; null on an empty page.' },
    firstArgOptions: { description: 'How many from the start, 1 to 100. Give this or `last`.' },
    lastArgOptions: { description: 'How many from the end, 1 to 100. Give this or `first`.' },
    afterArgOptions: { description: 'Only what stands behind this cursor.' },
    beforeArgOptions: { description: 'Only what stands before this cursor.' },
  },
})

builder.queryType({ description: 'Everything a front end can read.' })
builder.mutationType({ description: 'Everything a reader can do.' })
builder.subscriptionType({ description: 'Everything a front end can be told as it happens.' })

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages together. Counted only when asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
)
