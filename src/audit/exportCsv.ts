import { Readable } from 'node:stream'

import { stringify } from 'csv-stringify'
import type { Endpoint, PayloadRequest, Where } from 'payload'

import { hasRole } from '@/src/access/roles'

const AT_ONCE = 500

type Exported = 'audit-log' | 'withdrawals'
export type Columns = [key: string, header: string][]

/** From the oldest on, by the last one read: lines that come meanwhile move nothing. */
async function* lines(req: PayloadRequest, collection: Exported) {
  let after: Where = {}
  for (;;) {
    const { docs } = await req.payload.find({
      collection,
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
export const exportCsv = (collection: Exported, columns: Columns): Omit<Endpoint, 'root'> => ({
  path: '/export.csv',
  method: 'get',
  handler: (req) => {
    if (!hasRole(req.user, 'admin', 'editor')) return refused()

    const table = stringify({
      ...{ header: true, bom: true, escape_formulas: true },
      columns: columns.map(([key, header]) => ({ key, header })),
    })
    const rows = Readable.from(lines(req, collection))
    rows.on('error', (error) => table.destroy(error))
    const day = new Date().toISOString().slice(0, 10)
    return new Response(Readable.toWeb(rows.pipe(table)) as ReadableStream, {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${collection}-${day}.csv"`,
        'cache-control': 'private, no-store',
      },
    })
  },
})
