import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'

import { isStaff } from '@/src/access/roles'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { NotYoursToSign } from '@/src/errors'

import { reviewState } from './reviewState'
import { sign } from './sign'

const pieceOf = ({ routeParams }: PayloadRequest) => ({
  collection: routeParams?.collection as PieceCollection,
  id: String(routeParams?.id),
})

/** `GET …/:id/review` tells who signed which version; `POST …/:id/sign` signs the newest one. */
export const reviewEndpoints: Omit<Endpoint, 'root'>[] = [
  {
    path: '/:id/review',
    method: 'get',
    handler: async (req) => {
      if (!isStaff(req.user)) throw new NotYoursToSign()
      const { collection, id } = pieceOf(req)
      return Response.json(await reviewState(req, collection, id))
    },
  },
  {
    path: '/:id/sign',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req)
      const { nextReviewDue, updatedAt } = req.data ?? {}
      return Response.json(
        await sign(req.payload, req.user, { ...pieceOf(req), nextReviewDue, updatedAt }),
      )
    },
  },
]
