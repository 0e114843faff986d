import type { CollectionAfterOperationHook, PayloadRequest, Where } from 'payload'

import { isStaff } from '@/src/access/roles'
import { inTransaction } from '@/src/operations/inTransaction'

import { recordAudit } from './record'

const OPENING = ['count', 'find', 'findByID', 'update', 'updateByID']
/** More than so many are a number, and tell of nobody. */
const FEW = 50
const ONCE_IN_MS = 60 * 60 * 1000

type Result = { id?: unknown; docs?: Result[] }

const PUBLIC = ['id', 'displayName', 'createdAt', 'updatedAt', 'collection']

/**
 * The name is everyone's to see: whoever gets no more than that, as a list of comments does, opens nothing. Whoever looks
 * for an address learns whose it is, whatever is shown.
 */
const openedIn = (result: Result, asked: { where?: unknown; sort?: unknown }): string[] => {
  const isSearched = /\bemail\b/.test(JSON.stringify([asked.where, asked.sort]))
  const isPublic = (name: string) => PUBLIC.includes(name)
  return (result.docs ?? [result])
    .filter((reader) => isSearched || !Object.keys(reader).every(isPublic))
    .map(({ id }) => String(id))
}

/** A number tells of few readers as much as their rows do; only ids are looked at. */
const countedIn = ({ payload }: PayloadRequest, where: Where | undefined): Promise<Result> =>
  payload.find({
    collection: 'readers',
    where: where ?? {},
    limit: FEW,
    pagination: false,
    depth: 0,
    select: {},
  })

/** Those of whom no line of the last hour tells that the same member of staff opened them. */
const notTold = async ({ payload }: PayloadRequest, actor: string, ids: string[]) => {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: {
      and: [
        { documentId: { in: ids } },
        { action: { equals: 'reader-read' } },
        { actor: { equals: actor } },
        { createdAt: { greater_than: new Date(Date.now() - ONCE_IN_MS).toISOString() } },
      ],
    },
    depth: 0,
    pagination: false,
    select: { documentId: true },
  })
  const told = new Set(docs.map(({ documentId }) => documentId))
  return ids.filter((id) => !told.has(id))
}

/** Which member of staff looked at whose account, by the id alone: nobody is read of whom that is not told. */
export const recordReaders: CollectionAfterOperationHook<'readers'> = async ({
  args,
  operation,
  overrideAccess,
  req,
  result,
}) => {
  const { user } = req
  if (overrideAccess || !isStaff(user) || !OPENING.includes(operation)) return result

  const asked = args as { where?: Where; sort?: unknown }
  const found = operation === 'count' ? await countedIn(req, asked.where) : (result as Result)
  const ids = openedIn(found, asked)
  const told = ids.length > 0 ? await notTold(req, user.id, ids) : []
  const tell = async (own: PayloadRequest) => {
    for (const id of told)
      await recordAudit(own, { action: 'reader-read', collection: 'readers', document: { id } })
  }
  if (await req.transactionID) await tell(req)
  else if (told.length > 0) await inTransaction(req.payload, tell, user)
  return result
}
