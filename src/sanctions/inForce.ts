import type { Payload, PayloadRequest } from 'payload'

import type { Reader, Sanction } from '@/payload-types'
import { Refused } from '@/src/errors'
import { momentIn } from '@/src/momentIn'

/** By the clock of whoever asks: an end that has passed needs nobody to write it down. */
export const isInForce = ({
  kind,
  acknowledgedAt,
  endsAt,
  liftedAt,
}: Pick<Sanction, 'kind'> & Partial<Sanction>): boolean =>
  !liftedAt && !(kind === 'warn' && acknowledgedAt) && (!endsAt || Date.parse(endsAt) > Date.now())

/** Everything that was ever done about a reader, the newest first. */
export const sanctionsOf = async (
  { db }: Payload,
  reader: string,
  req?: PayloadRequest,
): Promise<Sanction[]> => {
  const { docs } = await db.find<Sanction>({
    collection: 'sanctions',
    where: { reader: { equals: reader } },
    sort: '-createdAt',
    pagination: false,
    ...(req && { req }),
  })
  return docs
}

const ofKind = (sanctions: Sanction[], kind: Sanction['kind']) =>
  sanctions.filter((sanction) => sanction.kind === kind)

type Standing = Pick<Reader, 'banned' | 'suspendedUntil' | 'premoderated'>

/** What follows from all of them for the account. Who was banned before there were sanctions stays so until one is lifted. */
export const standingBy = (
  sanctions: Sanction[],
  { banned }: Pick<Reader, 'banned'>,
): Required<Standing> => {
  const inForce = sanctions.filter(isInForce)
  const ends = ofKind(inForce, 'suspend').map(({ endsAt }) => endsAt!)
  const isBannedOtherwise = banned === true && ofKind(sanctions, 'ban').length === 0
  return {
    banned: isBannedOtherwise || ofKind(inForce, 'ban').length > 0,
    suspendedUntil: ends.sort().at(-1) ?? null,
    premoderated: ofKind(inForce, 'pre-moderate').length > 0,
  }
}

const until = (sanction: Sanction | undefined): string =>
  sanction?.endsAt ? `until ${momentIn(sanction.endsAt, 'en')}` : 'any more'
const why = (sanction: Sanction | undefined): string =>
  sanction ? ` The moderators say: “${sanction.message}”` : ''

/** What keeps a reader from writing, in words for them; null where nothing does. What is theirs they may take back all the same. */
export const refusalOf = async (
  payload: Payload,
  reader: Reader,
  req?: PayloadRequest,
): Promise<Refused | null> => {
  const sanctions = await sanctionsOf(payload, reader.id, req)
  const inForce = sanctions.filter(isInForce)
  if (standingBy(sanctions, reader).banned) {
    const ban = ofKind(inForce, 'ban')[0]
    return new Refused('BANNED', `This account may not write ${until(ban)}.${why(ban)}`)
  }

  const [longest] = ofKind(inForce, 'suspend').sort((a, b) => (a.endsAt! < b.endsAt! ? 1 : -1))
  if (longest)
    return new Refused('BANNED', `This account may not write ${until(longest)}.${why(longest)}`)

  const [warning] = ofKind(inForce, 'warn')
  if (!warning) return null
  return new Refused(
    'WARNED',
    `The moderators have warned you. Confirm that you have read it, and you can write again.${why(warning)}`,
  )
}

export const mayWrite = async (
  payload: Payload,
  reader: Reader,
  req?: PayloadRequest,
): Promise<boolean> => (await refusalOf(payload, reader, req)) === null

/** Whether what a reader writes waits for a decision. Only who is said to be looked at is looked up. */
export const isPremoderated = async (
  payload: Payload,
  reader: Pick<Reader, 'id' | 'premoderated' | 'banned'>,
  req?: PayloadRequest,
): Promise<boolean> =>
  reader.premoderated === true &&
  standingBy(await sanctionsOf(payload, reader.id, req), reader).premoderated === true
