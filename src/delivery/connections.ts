import DataLoader from 'dataloader'
import type { CollectionSlug, Payload, Where } from 'payload'

import { countRows, findRows, type Row, type RowQuery } from '@/src/database/rows'

import type { Loaders } from './loaders'
import { beyond, decodeCursor, encodeCursor, keysOf, type Order, sortOf } from './keyset'

/** A page as Relay asks for it: exactly one of `first` and `last`. */
export type Page = { first?: number; after?: string; last?: number; before?: string }

export type Connection<Node> = {
  edges: { cursor: string; node: Node }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
  /** Asked of the database only when a query selects it. */
  totalCount: () => Promise<number>
}

export type List<Node> = {
  collection: CollectionSlug
  where: Where
  /** What else must be true, where that may let few rows through or nearly all. */
  filters?: Where[]
  order: Order
  /** Columns that `load` needs besides the id and the order's own. */
  fields?: string[]
  page: Page
  /** The nodes of these rows; null for a row that the caller may not see after all. */
  load: (rows: Row[]) => Promise<(Node | null)[]>
}

type RowRequest = RowQuery & { collection: CollectionSlug; fields: string[] }
type CountRequest = { collection: CollectionSlug; where: Where }

const groupedBy = <Item>(items: readonly Item[], key: (item: Item) => string) => {
  const groups = new Map<string, number[]>()
  items.forEach((item, at) => groups.set(key(item), [...(groups.get(key(item)) ?? []), at]))
  return [...groups.values()]
}

/** What a query asks of one collection at one depth in a single statement, however many parents ask. */
export const listLoaders = (payload: Payload) => {
  const rows = new DataLoader<RowRequest, Row[]>(
    async (requests) => {
      const results: Row[][] = []
      for (const group of groupedBy(requests, (r) => `${r.collection} ${r.fields.join()}`)) {
        const { collection, fields } = requests[group[0]!]!
        const found = await findRows(
          { payload, collection, fields },
          group.map((at) => requests[at]!),
        )
        group.forEach((at, index) => (results[at] = found[index] ?? []))
      }
      return results
    },
    { cache: false },
  )

  const counts = new DataLoader<CountRequest, number>(
    async (requests) => {
      const results: number[] = []
      for (const group of groupedBy(requests, (request) => request.collection)) {
        const { collection } = requests[group[0]!]!
        const found = await countRows(
          { payload, collection, fields: [] },
          group.map((at) => requests[at]!.where),
        )
        group.forEach((at, index) => (results[at] = found[index] ?? 0))
      }
      return results
    },
    { cache: false },
  )

  return { rows, counts }
}

export const createConnections =
  (loaders: Loaders) =>
  async <Node>({
    collection,
    where,
    filters = [],
    order,
    fields = [],
    page,
    load,
  }: List<Node>): Promise<Connection<Node>> => {
    const backwards = page.last !== undefined
    const size = page.last ?? page.first ?? 0
    const bounds = [
      page.after !== undefined ? beyond(order, decodeCursor(order, page.after), false) : null,
      page.before !== undefined ? beyond(order, decodeCursor(order, page.before), true) : null,
    ].filter((bound) => bound !== null)

    const ordered = keysOf(order).map(({ field }) => field)
    const found = await loaders.lists.rows.load({
      collection,
      fields: [...ordered, ...fields],
      where: { and: [where, ...bounds] },
      filters,
      sort: sortOf(order, backwards),
      limit: size + 1,
    })
    const hasMore = found.length > size
    const kept = found.slice(0, size)
    if (backwards) kept.reverse()

    const nodes = await load(kept)
    const edges = kept.flatMap((row, at) => {
      const node = nodes[at]
      const values = ordered.map((field) => row[field] as string | number)
      return node ? [{ cursor: encodeCursor(order, { values, id: row.id }), node }] : []
    })

    return {
      edges,
      pageInfo: {
        hasNextPage: backwards ? page.before !== undefined : hasMore,
        hasPreviousPage: backwards ? hasMore : page.after !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
      totalCount: () =>
        loaders.lists.counts.load({ collection, where: { and: [where, ...filters] } }),
    }
  }

export type Connections = ReturnType<typeof createConnections>
