import type { Payload } from 'payload'

import type { Comment, Follow, Reader } from '@/payload-types'
import type { Edition } from '@/src/delivery/edition'
import { excerptOf } from '@/src/delivery/excerpt'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'
import { pathOf, urlOf } from '@/src/delivery/paths'
import { publicEdition } from '@/src/delivery/publicEdition'
import { idOf, idsOf } from '@/src/delivery/relations'
import { HOUR_MS } from '@/src/durations'

import { FOLLOW_LETTER } from './followLetters'
import { failureOf, isForGood } from './deliver'
import { mailOf } from './mail'
import { concerning } from './outbox'
import { newsOf } from './newsOf'
import { threadOfPiece } from './threads'
import { unsubscribeUrl } from './unsubscribe'

/** In one go: the next minute's duties must not wait for a mail server that is slow, or away. */
const MOST_MAILS = 200
const LONGEST_PASS_MS = 20_000
const MOST_SAID = 10
const LONGEST_EXCERPT = 200

const dueFollows = async ({ db }: Payload): Promise<Follow[]> => {
  const hourAgo = new Date(Date.now() - HOUR_MS).toISOString()
  const { docs } = await db.find<Follow>({
    collection: 'follows',
    where: {
      and: [
        { waiting: { equals: true } },
        { or: [{ mailedAt: { exists: false } }, { mailedAt: { less_than_equal: hourAgo } }] },
      ],
    },
    sort: 'createdAt',
    limit: MOST_MAILS,
    pagination: false,
  })
  return docs
}

const note = async (
  { db }: Payload,
  { id }: Follow,
  data: Pick<Follow, 'waiting' | 'mailedAt' | 'told' | 'toldUntil'>,
): Promise<void> => {
  await db.updateOne({ collection: 'follows', id, data, returning: false })
}

/** Only one process gets it, and what comes into sight from here on waits for the next mail. */
const claim = async ({ db }: Payload, { id }: Follow): Promise<boolean> => {
  const claimed: unknown = await db.updateOne({
    collection: 'follows',
    where: { and: [{ id: { equals: id } }, { waiting: { equals: true } }] },
    data: { waiting: false, mailedAt: new Date().toISOString() },
  })
  return Boolean(claimed)
}

/** Whoever may not write any more, or is leaving, gets no mails either. */
const mayBeMailed = ({ banned, emailVerified, goesAt }: Reader): boolean =>
  emailVerified === true && banned !== true && !goesAt

/** The mails of the whole piece tell of its threads, too. */
const isToldOtherwise = async ({ db }: Payload, { piece, comment, reader }: Follow) =>
  Boolean(comment) &&
  (await db.findOne({
    collection: 'follows',
    where: {
      and: [
        { thread: { equals: threadOfPiece(idOf(piece)!) } },
        { reader: { equals: idOf(reader) } },
      ],
    },
  })) !== null

/** What nobody of the readers wrote, the publication did. */
const nameOf = async (edition: Edition, reader: string | null, site: string): Promise<string> =>
  reader ? ((await edition.readerProfile(reader))?.displayName ?? '') : site

const send = async (
  payload: Payload,
  edition: Edition,
  { email, locale: chosen, id }: Reader,
  follow: Follow,
  comments: Comment[],
): Promise<void> => {
  const locale = chosen ?? DEFAULT_LOCALE
  const piece = (await edition.piece(idOf(follow.piece)!, locale))!
  const { name } = await edition.site(locale)
  const named = comments.slice(0, MOST_SAID)
  const said = await Promise.all(
    named.map(async ({ reader, body }) => ({
      by: await nameOf(edition, idOf(reader), name),
      words: excerptOf(body.replace(/\s+/g, ' '), LONGEST_EXCERPT),
    })),
  )
  const stopUrl = unsubscribeUrl({ reader: id, thread: follow.thread }, locale)
  const { label, stop, ...words } = FOLLOW_LETTER[locale](
    name,
    piece.data.title,
    comments.length - named.length,
  )
  const link = { label, url: urlOf(pathOf(piece)) }

  await payload.sendEmail({
    to: email,
    ...mailOf({ ...words, said, link, last: { label: stop, url: stopUrl } }, locale),
    // RFC 8058: a mail program ends the mails with one click, and without opening a page.
    headers: {
      ...concerning(payload, idsOf(named.map(({ reader }) => reader))),
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': `<${stopUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  })
}

/** What is told is noted before it is sent: a process that dies between the two has sent nothing, and nobody gets a mail twice. */
const tell = async (payload: Payload, follow: Follow): Promise<'told' | 'out of reach'> => {
  if (!(await claim(payload, follow))) return 'told'
  const reader = await payload.db.findOne<Reader>({
    collection: 'readers',
    where: { id: { equals: idOf(follow.reader) } },
  })
  const edition = publicEdition(payload)
  const { comments, told } = await newsOf(payload, edition, follow)
  const isForMail =
    reader &&
    mayBeMailed(reader) &&
    comments.length > 0 &&
    !(await isToldOtherwise(payload, follow))
  if (!isForMail) {
    await note(payload, follow, { ...told, mailedAt: follow.mailedAt ?? null })
    return 'told'
  }

  await note(payload, follow, told)
  try {
    await send(payload, edition, reader, follow, comments)
    return 'told'
  } catch (error) {
    const why = failureOf(error)
    if (isForGood(why)) {
      payload.logger.error({ msg: 'A mail to a follower was refused.', ...why })
      return 'told'
    }
    payload.logger.error({ msg: 'A mail to a follower was not sent; it is tried again.', ...why })
    const { toldUntil = null, told: before = null } = follow
    await note(payload, follow, { waiting: true, toldUntil, told: before })
    return why.responseCode ? 'told' : 'out of reach'
  }
}

/** Mails readers what others said where they follow, in one mail for an hour. */
export const mailFollowers = async (payload: Payload): Promise<void> => {
  const end = performance.now() + LONGEST_PASS_MS
  for (const follow of await dueFollows(payload)) {
    if (performance.now() > end) return
    try {
      if ((await tell(payload, follow)) === 'out of reach') return
    } catch (err) {
      payload.logger.error({ msg: 'A follower could not be told.', follow: follow.id, err })
    }
  }
}
