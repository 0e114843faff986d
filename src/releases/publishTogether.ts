import { createLocalReq, type Payload, type PayloadRequest, type TypedUser } from 'payload'

import { inTransaction } from '@/src/operations/inTransaction'

import { languageOf, nameOfReleased, type Released } from './documents'
import { problemsIn } from './rehearse'
import { type Before, stateBefore, takeBack } from './takeBack'

/** Something that the rehearsal could not foresee, such as a colleague who was quicker. */
export class PublicationFailed extends Error {
  constructor(
    readonly problem: string,
    cause: unknown,
  ) {
    super(problem, { cause })
  }
}

/** Publishes all of them and does what comes with it, or nothing at all. */
export const publishTogether = (
  payload: Payload,
  documents: Released[],
  user: TypedUser,
  andThen: (req: PayloadRequest) => Promise<void>,
): Promise<void> =>
  inTransaction(
    payload,
    async (req) => {
      const hasTransaction = Boolean(await req.transactionID)
      const begun: Before[] = []
      try {
        for (const document of documents) {
          begun.push(await stateBefore(req, document))
          await publish(req, document, user)
        }
        await andThen(req)
      } catch (error) {
        if (!hasTransaction) await takeAllBack(payload, begun)
        throw error
      }
    },
    user,
  )

const publish = async (req: PayloadRequest, released: Released, user: TypedUser): Promise<void> => {
  const { payload } = req
  const { collection, id } = released
  const locale = await languageOf(payload, released)
  try {
    await payload.update({
      collection,
      id,
      locale,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user,
      req,
    })
  } catch (error) {
    const problems = problemsIn(payload, error)
    const name = await nameOfReleased(payload, released)
    throw new PublicationFailed(`${name}: ${problems.join(' ')}`, error)
  }
}

/** One that cannot be taken back must not keep the others in public. */
const takeAllBack = async (payload: Payload, begun: Before[]): Promise<void> => {
  for (const before of begun.toReversed())
    try {
      await takeBack(await createLocalReq({}, payload), before)
    } catch (err) {
      const { collection, id } = before
      payload.logger.error({ msg: `${collection} ${id} of a release was not taken back.`, err })
    }
}
