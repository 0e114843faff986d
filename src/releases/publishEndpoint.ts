import type { Endpoint } from 'payload'

import { hasRole } from '@/src/access/roles'
import { NotYoursToPublish } from '@/src/errors'

import { publishRelease } from './publishRelease'

/** `POST /api/releases/:id/publish`: what the button in the admin does. */
export const publishEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/publish',
  method: 'post',
  handler: async ({ payload, routeParams, user }) => {
    if (!user || !hasRole(user, 'admin', 'editor')) throw new NotYoursToPublish()
    const release = await payload.findByID({
      collection: 'releases',
      id: String(routeParams?.id),
      depth: 0,
      overrideAccess: false,
      user,
    })
    await publishRelease(payload, release, user)
    return Response.json({ message: 'The release is published.' })
  },
}
