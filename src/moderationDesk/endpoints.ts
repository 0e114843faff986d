import type { Endpoint, PayloadRequest } from 'payload'

import { bodyOf, moderatorOf, parsed } from './asked'
import type { Viewer } from './cards'
import { claim, ClaimInput, release } from './claims'
import type { Claimed } from './contract'
import { countsOf } from './counts'
import { DecideInput, deskDecide } from './deskDecide'
import { refusalOf } from './deskRefused'
import { Asked } from './filters'
import { live } from './live'
import { liveFeed } from './liveFeed'
import { queuePage } from './queuePage'
import { historyOf } from './readerHistory'
import { reply, ReplyInput } from './reply'
import { threadOf } from './thread'
import { undo, UndoInput } from './undo'
import { update, UpdateInput } from './update'

type Answer = (viewer: Viewer, req: PayloadRequest) => Promise<object>

/** Answers a moderator, or says in the words of the desk what stands in the way. */
const desk =
  (answer: Answer): Endpoint['handler'] =>
  async (req) => {
    try {
      const viewer = { payload: req.payload, user: moderatorOf(req) }
      const answered = await answer(viewer, req)
      return answered instanceof Response
        ? answered
        : Response.json(answered, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return Response.json({ errors: refusal.errors }, { status: refusal.status })
    }
  }

export const get = (path: string, answer: Answer): Endpoint => ({
  ...{ path: `/moderation/${path}`, method: 'get', handler: desk(answer) },
})
/** Others at the desk of this process see at once what was done. */
export const post = (path: string, answer: Answer): Endpoint => ({
  ...{ path: `/moderation/${path}`, method: 'post' },
  handler: desk(async (viewer, req) => {
    const answered = await answer(viewer, req)
    liveFeed(viewer.payload).look()
    return answered
  }),
})

export const idIn = ({ routeParams }: PayloadRequest) => String(routeParams?.id)
export const questionOf = ({ searchParams }: PayloadRequest) => Object.fromEntries(searchParams)

/** What the desk asks of the server, beside what sanctions and appeals are asked by. */
export const deskEndpoints: Endpoint[] = [
  get('counts', ({ payload }) => countsOf(payload)),
  get('queue', (viewer, req) => queuePage(viewer, parsed(Asked, questionOf(req)))),
  get('comments/:id', (viewer, req) => threadOf(viewer, idIn(req))),
  get('readers/:id', (viewer, req) => historyOf(viewer, idIn(req))),
  get('live', live),
  post('decide', async (viewer, req) => deskDecide(viewer, await bodyOf(req, DecideInput))),
  post('undo', async (viewer, req) => undo(viewer, await bodyOf(req, UndoInput))),
  post('update', async (viewer, req) => update(viewer, await bodyOf(req, UpdateInput))),
  post('reply', async (viewer, req) => reply(viewer, await bodyOf(req, ReplyInput))),
  post('claim', async (viewer, req): Promise<Claimed> => {
    const { ids } = await bodyOf(req, ClaimInput)
    return { claims: await claim(viewer, ids) }
  }),
  post('release', async (viewer, req): Promise<Claimed> => {
    const { ids } = await bodyOf(req, ClaimInput)
    await release(viewer, ids)
    return { claims: [] }
  }),
]
