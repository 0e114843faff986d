import type { PayloadRequest } from 'payload'

import { unusableValue } from '@/src/errors'
import { normalPassword } from '@/src/passwords/normalPassword'
import { passwordProblem } from '@/src/passwords/passwordProblem'

type Account = Partial<Record<'email' | 'name' | 'displayName', string>>
type Stored = Account & { id: string }
/** What Payload hands to such a hook of either collection. */
type Operation = {
  args: unknown
  collection: { slug: string }
  operation: string
  req: PayloadRequest
}
type Args = { id?: string; data?: Account & { password?: unknown } }

const storedAccount = async (
  req: PayloadRequest,
  collection: 'users' | 'readers',
  id: string | undefined,
): Promise<Stored | null> =>
  id ? req.payload.db.findOne<Stored>({ collection, where: { id: { equals: id } }, req }) : null

/** The same password for every door: in its normal form when it is hashed or compared, and a good one when it is new. */
export const checkPasswords = async ({
  args,
  collection,
  operation,
  req,
}: Operation): Promise<void> => {
  const { data, id } = args as Args
  if (!data?.password || typeof data.password !== 'string') return

  const password = normalPassword(data.password)
  // Resetting a password reads what it was given before this hook, and nothing that it gives back.
  data.password = password
  if (operation !== 'create' && operation !== 'update' && operation !== 'resetPassword') return

  const slug = collection.slug as 'users' | 'readers'
  const stored = await storedAccount(req, slug, id)
  const site = await req.payload.findGlobal({ slug: 'site', depth: 0, req })
  const account = { ...stored, ...data }
  const known = [account.email, account.name, account.displayName, site.name]
  const problem = passwordProblem(password, known)
  if (problem) throw unusableValue(slug, 'password', problem.message, req)
}
