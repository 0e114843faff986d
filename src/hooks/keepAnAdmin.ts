import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'

import type { User } from '@/payload-types'
import { LastAdmin, unusableValue } from '@/src/errors'

const LEAVING = 'leavingAdmins'

/** Those that go with the same request are no others: nothing of it is in the database yet. */
const isLastAdmin = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const leaving = (req.context[LEAVING] ??= new Set<string>()) as Set<string>
  leaving.add(id)
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_in: [...leaving] } }] },
    req,
  })
  if (totalDocs === 0) leaving.delete(id)
  return totalDocs === 0
}

const isAdmin = (user: Partial<User> | null | undefined): boolean =>
  user?.roles?.includes('admin') ?? false

/** Without an admin nobody could make another one, and only the database itself would help. */
export const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'update' && isAdmin(originalDoc) && data.roles && !isAdmin(data))
    if (await isLastAdmin(req, String(originalDoc!.id)))
      throw unusableValue('users', 'roles', new LastAdmin().message, req)
  return data
}

export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const user = await req.payload.db.findOne<User>({
    collection: 'users',
    where: { id: { equals: id } },
    req,
  })
  if (isAdmin(user) && (await isLastAdmin(req, String(id)))) throw new LastAdmin()
}
