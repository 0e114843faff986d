import { Readable } from 'node:stream'

import { stringify } from 'csv-stringify'
import type { Endpoint, PayloadRequest, Where } from 'payload'

import type { AuditLog } from '@/payload-types'
import { hasRole } from '@/src/access/roles'

const COLUMNS = [
  { key: 'createdAt', header: 'Time' },
  { key: 'actorName', header: 'Who' },
  { key: 'action', header: 'Action' },
  { key: 'documentKind', header: 'Kind' },
  { key: 'documentId', header: 'Id' },
  { key: 'documentName', header: 'Document' },
  { key: 'from', header: 'From' },
  { key: 'to', header: 'To' },
  { key: 'reason', header: 'Reason' },
]
const AT_ONCE = 500

/** From the oldest on, by the last one read: lines that come meanwhile move nothing. */
async function* lines(req: PayloadRequest): AsyncGenerator<AuditLog> {
  let after: Where = {}
  for (;;) {
    const { docs } = await req.payload.find({
      collection: 'audit-log',
      where: after,
      sort: ['createdAt', 'id'],
      limit: AT_ONCE,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < AT_ONCE) return
    const { createdAt, id } = last
    after = {
      or: [
        { createdAt: { greater_than: createdAt } },
        { and: [{ createdAt: { equals: createdAt } }, { id: { greater_than: id } }] },
      ],
    }
  }
}

const refused = () =>
  Response.json(
    { errors: [{ message: 'Only editors and admins may read the log.' }] },
    { status: 403 },
  )

/** The whole log as a table for a spreadsheet, which takes no text in it for a formula. */
export const exportCsv: Omit<Endpoint, 'root'> = {
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    if (!hasRole(req.user, 'admin', 'editor')) return refused()

    const table = stringify({ header: true, bom: true, columns: COLUMNS, escape_formulas: true })
    const rows = Readable.from(lines(req))
    rows.on('error', (error) => table.destroy(error))
    const day = new Date().toISOString().slice(0, 10)
    return new Response(Readable.toWeb(rows.pipe(table)) as ReadableStream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="audit-log-${day}.csv"`,
        'cache-control': 'private, no-store',
      },
    })
  },
}
