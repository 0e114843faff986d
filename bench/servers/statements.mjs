import { createRequire } from 'node:module'

import { answering } from '../processes/answering.mjs'

/**
 * Loaded in front of a server with `--import`: counts what reaches SQLite. Every statement of the driver goes
 * through `prepare`. What a process does by itself is left out: it reads the log of changes, and looks for jobs that
 * are due in transactions, which no reading needs.
 */
const BY_ITSELF = /from "changes"|"payload_jobs"|^(BEGIN|COMMIT)/i

const require = createRequire(import.meta.url)
// The driver is a dependency of the adapter's client, and the same copy must be taken.
const adapter = createRequire(require.resolve('@payloadcms/db-sqlite'))
const client = createRequire(adapter.resolve('@libsql/client'))
const Database = client('libsql')

const { prepare } = Database.prototype
let statements = []

Database.prototype.prepare = function (sql) {
  if (!BY_ITSELF.test(sql)) statements.push(sql)
  return prepare.call(this, sql)
}

answering({
  statements: () => {
    const counted = statements
    statements = []
    return counted
  },
})
