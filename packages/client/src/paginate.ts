export type Connection<Node> = {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Reads a list page by page, only as far as it is iterated. */
export async function* paginate<Node>(
  page: (after: string | null) => Promise<Connection<Node> | null | undefined>,
): AsyncGenerator<Node, void, undefined> {
  let after: string | null = null
  for (;;) {
    const connection = await page(after)
    if (!connection) return

    yield* connection.nodes
    if (!connection.pageInfo.hasNextPage) return
    after = connection.pageInfo.endCursor
  }
}
