import type { Connection, Page } from './connections'

/** Where a cursor cuts a list: how many items stand before its own, and how many up to it. */
export type Cut = { before: number; upTo: number }

type List<Item, Node> = {
  items: Item[]
  page: Page
  cursorOf: (item: Item) => string
  /** Throws BadCursor where the cursor is none of this list. */
  cutAt: (cursor: string) => Cut
  /** The nodes of these items; null for one that the caller may not see after all. */
  load: (items: Item[]) => Promise<(Node | null)[]>
}

/** A page of a list that is in memory as a whole. */
export const slicedList = async <Item, Node>({
  items,
  page,
  cursorOf,
  cutAt,
  load,
}: List<Item, Node>): Promise<Connection<Node> & { edges: { item: Item }[] }> => {
  const from = page.after === undefined ? 0 : cutAt(page.after).upTo
  const to = page.before === undefined ? items.length : cutAt(page.before).before
  const start = page.last === undefined ? from : Math.max(from, to - page.last)
  const end = page.first === undefined ? to : Math.min(to, from + page.first)
  const shown = items.slice(start, end)

  const nodes = await load(shown)
  const edges = shown.flatMap((item, at) => {
    const node = nodes[at]
    return node ? [{ cursor: cursorOf(item), node, item }] : []
  })
  return {
    edges,
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => items.length,
  }
}
