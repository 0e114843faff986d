import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'

import type { Reader, Sanction } from '@/payload-types'
import { isModerator, isStaff } from '@/src/access/roles'
import { idOf } from '@/src/delivery/relations'
import { HOUR_MS } from '@/src/durations'
import { Refused } from '@/src/errors'
import { momentIn } from '@/src/momentIn'

import { isInForce, sanctionsOf } from './inForce'

const LONGEST = 2000

const isOfStaff = async (
  { payload }: PayloadRequest,
  { id, email, emailVerified }: Reader,
): Promise<boolean> => {
  // Anyone can type an address.
  const users =
    emailVerified &&
    (await payload.count({ collection: 'users', where: { email: { equals: email } } }))
  if (users && users.totalDocs > 0) return true
  const pages = await payload.count({
    collection: 'authors',
    where: { and: [{ readers: { in: [id] } }, { user: { exists: true } }] },
  })
  return pages.totalDocs > 0
}

const readerOf = async (req: PayloadRequest, id: string | null): Promise<Reader> => {
  const reader =
    id &&
    (await req.payload.db.findOne<Reader>({
      collection: 'readers',
      where: { id: { equals: id } },
      req,
    }))
  if (!reader)
    throw new Refused('NOT_FOUND', 'There is no such reader: the account was deleted.', 'reader')
  if (reader.goesAt)
    throw new Refused(
      'NOT_ALLOWED',
      'This reader has left: nobody is shown what they wrote, and the account is deleted in some days.',
      'reader',
    )
  if (await isOfStaff(req, reader))
    throw new Refused(
      'NOT_ALLOWED',
      'This account belongs to somebody of the staff. Speak with them, or have an admin take their roles first.',
      'reader',
    )
  return reader
}

const checkEnd = ({ kind, endsAt }: Partial<Sanction>): void => {
  if (kind === 'warn' && endsAt)
    throw new Refused('INVALID', 'A warning ends once it is acknowledged. Give no end.', 'endsAt')
  if (kind === 'suspend' && !endsAt)
    throw new Refused('REQUIRED', 'Say until when the reader is suspended.', 'endsAt')
  if (endsAt && !(Date.parse(endsAt) > Date.now()))
    throw new Refused('INVALID', 'Give an end that is still to come.', 'endsAt')
}

const checkComment = async (req: PayloadRequest, comment: string, reader: Reader) => {
  const { totalDocs } = await req.payload.count({
    collection: 'comments',
    where: { and: [{ id: { equals: comment } }, { reader: { equals: reader.id } }] },
    req,
  })
  if (totalDocs === 0)
    throw new Refused('NOT_FOUND', 'This reader has no such comment any more.', 'comment')
}

const NAMES: Partial<Record<Sanction['kind'], string>> = {
  ban: 'banned',
  'pre-moderate': 'pre-moderated',
}

const AGAIN = 'Its reader was told; lift it first, or say what is new.'

/** Who asks again asks a little later, for as many days as before. */
const isSameEnd = (one: string | null | undefined, other: string | null | undefined): boolean =>
  Math.abs(Date.parse(one ?? '1970') - Date.parse(other ?? '1970')) < HOUR_MS

/** What stands in these very words already. */
const standsAs = ({ kind, endsAt }: Sanction): string =>
  kind === 'warn'
    ? 'The same warning stands and is not acknowledged yet.'
    : `The same suspension stands until ${momentIn(endsAt!, 'en')}.`

/** What is in force needs no second one: two moderators may be at the same reader. */
const checkIsNew = async (
  req: PayloadRequest,
  { kind, reason, message, comment, endsAt }: Partial<Sanction>,
  reader: Reader,
) => {
  const name = NAMES[kind!]
  const inForce = (await sanctionsOf(req.payload, reader.id, req)).filter(
    (each) => each.kind === kind && isInForce(each),
  )
  if (name && inForce.length > 0)
    throw new Refused('DUPLICATE', `This reader is ${name} already. Lift that first.`, 'kind')
  // Whoever had no answer asks again, and the reader is told once.
  const same = inForce.find(
    (each) =>
      each.reason === reason &&
      each.message === message &&
      idOf(each.comment) === idOf(comment) &&
      isSameEnd(each.endsAt, endsAt),
  )
  if (same) throw new Refused('DUPLICATE', `${standsAs(same)} ${AGAIN}`, 'kind')
}

const wordsOf = (message: string | undefined): string => {
  const words = message?.trim() ?? ''
  if (!words)
    throw new Refused(
      'REQUIRED',
      'Write what the reader is told: nobody is shut out in silence.',
      'message',
    )
  if (words.length > LONGEST)
    throw new Refused(
      'TOO_LONG',
      `The message has ${words.length} characters; ${LONGEST} are the most.`,
      'message',
    )
  return words
}

/** Every sanction has a reader who is told, a reason, and an end where it must have one. */
export const checkSanction: CollectionBeforeChangeHook<Sanction> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  if (req.user && !isModerator(req.user))
    throw new Refused('NOT_ALLOWED', 'Only a moderator does something about a reader.')

  checkEnd(data)
  const message = wordsOf(data.message)
  const reader = await readerOf(req, idOf(data.reader))
  const comment = idOf(data.comment)
  if (comment) await checkComment(req, comment, reader)
  await checkIsNew(req, { ...data, message }, reader)
  return { ...data, message, ...(isStaff(req.user) && { decider: req.user.id }) }
}
