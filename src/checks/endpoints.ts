import type { Endpoint, PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import { z } from 'zod'

import { isStaff } from '@/src/access/roles'
import { LOCALES } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'

import { checkSize } from '@/src/hooks/refuseHuge'

import { formData } from './formData'
import { runChecks } from './runChecks'

const Unsaved = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  locale: z.enum(LOCALES),
  data: z.record(z.string(), z.unknown()),
})

const forStaff = (req: PayloadRequest): void => {
  if (!isStaff(req.user)) throw new APIError('Sign in to see what stands in the way.', 401)
}

/** The checks of a piece as it is stored, and as it stands in a form that is not saved yet. */
export const checkEndpoints = (collection: PieceCollection): Omit<Endpoint, 'root'>[] => [
  {
    path: '/:id/checks',
    method: 'get',
    handler: async (req) => {
      forStaff(req)
      const id = String(req.routeParams?.id)
      return Response.json({ checks: await runChecks(req, { collection, id, asCaller: true }) })
    },
  },
  {
    path: '/checks',
    method: 'post',
    handler: async (req) => {
      forStaff(req)
      await addDataAndFileToRequest(req)
      const asked = Unsaved.safeParse(req.data)
      if (!asked.success)
        throw new APIError('Send {id, locale, data}: the fields of the form in one language.', 400)

      const { id, locale, data } = asked.data
      checkSize(data)
      const { flattenedFields } = req.payload.collections[collection].config
      req.locale = locale
      const checks = await runChecks(req, {
        ...{ collection, data: formData(flattenedFields, data), asCaller: true },
        id: id ? String(id) : null,
      })
      return Response.json({ checks })
    },
  },
]
