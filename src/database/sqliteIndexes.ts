import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** Collections that the API lists in the order in which they were made. */
export const LISTED_BY_AGE = ['authors', 'topics', 'conditions', 'communities']

type SchemaHook = SQLiteAdapter['beforeSchemaInit'][number]
type RawTable = SQLiteAdapter['rawTables'][string]

/** Columns with two or three values: without statistics SQLite takes an index on one for as good as any. */
const HARDLY_SELECTIVE = ['_status', 'version__status', 'latest']

const dropMisleading = ({ indexes = {} }: RawTable): void => {
  for (const [name, { on }] of Object.entries(indexes))
    if (typeof on === 'string' && HARDLY_SELECTIVE.includes(on)) delete indexes[name]
}

/** What belongs to a document is looked up by the document; Payload's indexes have it in the second place. */
const beginWithParent = ({ indexes = {} }: RawTable): void => {
  for (const { on } of Object.values(indexes))
    if (Array.isArray(on) && (on[1] === '_parentID' || on[1] === 'parent')) on.reverse()
}

/** The last key of every list is the id, so an index without it would leave the end of the sorting to do. */
const endInId = ({ indexes = {} }: RawTable, slug: string): void => {
  for (const index of Object.values(indexes)) {
    const isOfList =
      index.on === 'createdAt' ? LISTED_BY_AGE.includes(slug) : Array.isArray(index.on)
    if (isOfList && !index.unique) index.on = [index.on, 'id'].flat()
  }
}

/** Whether a piece has a topic is read off the index alone, and so is which pieces have it. */
const answerForRelations = ({ indexes = {} }: RawTable): void => {
  for (const { on } of Object.values(indexes))
    if (Array.isArray(on) && on.length === 1) on.push('path', 'parent')
}

/** Brings the indexes that Payload declares into the form in which SQLite finds rows by them without sorting. */
export const tuneIndexes: SchemaHook = (args) => {
  // Payload passes the adapter too, and its types leave it out.
  const { adapter, schema } = args as typeof args & { adapter: SQLiteAdapter }
  for (const table of Object.values(adapter.rawTables)) {
    dropMisleading(table)
    beginWithParent(table)
  }
  for (const { slug } of adapter.payload.config.collections) {
    const table = adapter.rawTables[adapter.tableNameMap.get(slug.replaceAll('-', '_'))!]
    if (table) endInId(table, slug)
  }
  answerForRelations(adapter.rawTables.pieces_rels!)
  return schema
}
