import type { Endpoint } from 'payload'

import { isStaff } from '@/src/access/roles'
import { pictureUsage } from '@/src/delivery/pictureUsage'

/** `GET /api/media/:id/usage`: where a picture is used. */
export const usageEndpoint: Omit<Endpoint, 'root'> = {
  path: '/:id/usage',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user))
      return Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    return Response.json(await pictureUsage(req, String(req.routeParams?.id)))
  },
}
