import type { CollectionBeforeChangeHook } from 'payload'

import type { Comment } from '@/payload-types'
import { isReader } from '@/src/access/roles'
import { Refused } from '@/src/errors'
import { countLinks, MOST_LINKS } from '@/src/moderation/commentLinks'

/** What has more links than the site allows is most often advertising. */
export const refuseLinks: CollectionBeforeChangeHook<Comment> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!isReader(req.user) || !data.body || data.body === originalDoc?.body) return data
  const links = countLinks(data.body)
  if (links === 0) return data

  const site = await req.payload.findGlobal({
    slug: 'site',
    depth: 0,
    select: { commentLinks: true },
    req,
  })
  const most = site.commentLinks ?? MOST_LINKS
  if (links <= most) return data
  throw new Refused(
    'INVALID',
    most === 0
      ? 'A comment here may have no links. Leave out the web addresses.'
      : `The comment has ${links} links; ${most} are the most. Leave some out.`,
    'body',
  )
}
