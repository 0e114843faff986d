import { existsSync, readFileSync, writeFileSync } from 'node:fs'

import { lexicographicSortSchema, printSchema } from 'graphql'

import { schema } from '@/graphql/schema'

const FILE = 'graphql/schema.graphql'

/** Leaves an equal file alone, since a newer one would ask for a new build. */
export const writeSchema = (): void => {
  const printed = `${printSchema(lexicographicSortSchema(schema))}\n`
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === printed) return
  writeFileSync(FILE, printed)
}
