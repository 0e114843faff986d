import type { PayloadRequest } from 'payload'

import type { Author } from '@/payload-types'
import { hasRole } from '@/src/access/roles'
import { CannotSign, NotYoursToSign } from '@/src/errors'

/** The author page that a member of staff signs with. Throws what stands in the way, and what to do about it. */
export const signingPage = async (req: PayloadRequest): Promise<Author> => {
  const { payload, user } = req
  if (!user || !hasRole(user, 'admin', 'reviewer')) throw new NotYoursToSign()

  const { docs } = await payload.find({
    collection: 'authors',
    where: { and: [{ user: { equals: user.id } }, { _status: { equals: 'published' } }] },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    req,
  })
  if (docs.length === 0)
    throw new CannotSign(
      'Readers see who reviewed a piece, and you have no author page yet. Ask an editor to publish one with your account under “User” and your credentials.',
    )
  const page = docs.find(({ credentials }) => credentials?.trim())
  if (!page)
    throw new CannotSign(
      'Your author page names no credentials. Ask an editor to add them and publish it, then sign.',
    )
  return page
}
