import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Appeal, Comment, Decision, Sanction } from '@/payload-types'
import { isReader, isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { Refused } from '@/src/errors'
import { needsCare } from '@/src/moderation/care'
import { decisionsInForce } from '@/src/statements/inForce'

import { againstDecision, againstSanction, isAppealable, LONGEST_WORDS, MONTHS } from './window'

type Subject = { against: string; decidedAt: string; comment?: string }

const nothing = (field: 'comment' | 'sanction') =>
  new Refused('NOT_FOUND', 'There is no decision of this kind that you could object to.', field)

const byId = <Document extends Decision | Sanction | Comment>(
  req: PayloadRequest,
  collection: 'decisions' | 'sanctions' | 'comments',
  id: string,
): Promise<Document | null> =>
  req.payload.db.findOne<Document>({ collection, where: { id: { equals: id } }, req })

const decided = async (req: PayloadRequest, id: string, reader: string): Promise<Subject> => {
  const decision = await byId<Decision>(req, 'decisions', id)
  const about = idOf(decision?.comment)
  const comment = about ? await byId<Comment>(req, 'comments', about) : null
  if (!decision || !comment || idOf(comment.reader) !== reader) throw nothing('comment')
  const inForce = (await decisionsInForce(req.payload, [comment], req)).get(comment.id)
  if (inForce?.id !== decision.id) throw nothing('comment')
  return {
    against: againstDecision(decision.id),
    decidedAt: decision.createdAt,
    comment: comment.id,
  }
}

const sanctioned = async (req: PayloadRequest, id: string, reader: string): Promise<Subject> => {
  const sanction = await byId<Sanction>(req, 'sanctions', id)
  if (!sanction || idOf(sanction.reader) !== reader) throw nothing('sanction')
  if (sanction.liftedAt)
    throw new Refused('NOT_ALLOWED', 'It was lifted already, and holds no longer.', 'sanction')
  return { against: againstSanction(sanction.id), decidedAt: sanction.createdAt }
}

const wordsOf = (given: string | undefined): string => {
  const words = given?.trim() ?? ''
  if (!words) throw new Refused('REQUIRED', 'Say in your words what is wrong with it.', 'words')
  if (words.length > LONGEST_WORDS)
    throw new Refused(
      'TOO_LONG',
      `That is ${words.length} characters; ${LONGEST_WORDS} are the most.`,
      'words',
    )
  return words
}

/** A reader objects once, in time, and to what was decided about them. */
export const checkAppeal: CollectionBeforeChangeHook<Appeal> = async ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const { user, payload } = req
  if (isStaff(user)) throw new Refused('NOT_ALLOWED', 'Readers appeal; the staff answer them.')

  const words = wordsOf(data.words)
  const reader = isReader(user) ? user.id : idOf(data.reader)!
  const decision = idOf(data.decision)
  const sanction = idOf(data.sanction)
  if (!decision === !sanction) throw nothing('comment')
  const subject = decision
    ? await decided(req, decision, reader)
    : await sanctioned(req, sanction!, reader)

  const { totalDocs } = await payload.count({
    collection: 'appeals',
    where: { against: { equals: subject.against } },
    req,
  })
  const field = decision ? 'comment' : 'sanction'
  if (totalDocs > 0)
    throw new Refused('DUPLICATE', 'You have objected to this already: once is all.', field)
  if (!isAppealable(subject.decidedAt))
    throw new Refused(
      'CLOSED',
      `This was decided more than ${MONTHS} months ago, and is settled.`,
      field,
    )
  const { against, comment } = subject
  const care = needsCare(words) !== null
  return { ...data, words, care, reader, against, comment, state: 'open' }
}
