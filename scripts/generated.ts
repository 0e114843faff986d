import { generateImportMap, getPayload } from 'payload'
import { generateTypes } from 'payload/node'

import config from '@payload-config'

import { writeClientTypes } from './clientTypes'
import { tablesWithoutMigration, writeMigration } from './migrations'
import { writeSchema } from './printSchema'

/** The part of `generate.mjs` that must know the model: it exits with 2 where a migration is missing. */
const MIGRATION_MISSING = 2

const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
const [migrationName] = process.argv.slice(2)

await generateTypes(payload.config, { log: false })
await generateImportMap(payload.config, { log: false })
writeSchema()
writeClientTypes()

const tables = await tablesWithoutMigration(payload)
if (tables.length > 0 && migrationName) await writeMigration(payload, migrationName)
process.exit(tables.length > 0 && !migrationName ? report(tables) : 0)

function report(changed: string[]): number {
  process.stderr
    .write(`No migration makes these tables what the collections ask for: ${changed.join(', ')}.
Write one with: npm run generate -- --migration a_short_name
`)
  return MIGRATION_MISSING
}
