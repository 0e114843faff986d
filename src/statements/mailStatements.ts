import type { Payload } from 'payload'

import type { Comment, Decision } from '@/payload-types'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'
import { pathOf, urlOf } from '@/src/delivery/paths'
import { publicEdition } from '@/src/delivery/publicEdition'
import { idOf } from '@/src/delivery/relations'
import { env } from '@/src/env'
import { statementOf } from '@/src/moderation/statements'
import { mailReader } from '@/src/notifications/mailReader'
import { remember, remembered } from '@/src/notifications/remembered'
import { resourceLines, resourcesOf, resourceTitle } from '@/src/richtext/crisisResources'
import type { CrisisResource } from '@/src/richtext/references'

import { decisionsInForce } from './inForce'

const NAME = 'statement-mails'
/** Whoever decides by mistake undoes it within this, and nobody was told. */
const WAIT_MS = 60_000
/** Two transactions may end in another order than their clocks say. */
const OVERLAP_MS = 5 * 60_000
/** In one go: the next minute's duties must not wait for a mail server that is slow. */
const MOST_MAILS = 200

/** `told` are those of the overlap, which come again; `waiting` those that did not fit into one go. */
type Place = { until: string; told: string[]; waiting: string[] }

const at = (time: number): string => new Date(time).toISOString()

const decidedBetween = async (payload: Payload, from: string, until: string) => {
  const { docs } = await payload.find({
    collection: 'decisions',
    where: {
      and: [
        { createdAt: { greater_than: from } },
        { createdAt: { less_than_equal: until } },
        { decision: { in: ['reject', 'spam'] } },
      ],
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

const find = <Document extends Comment | Decision>(
  { db }: Payload,
  collection: 'comments' | 'decisions',
  id: string,
): Promise<Document | null> => db.findOne<Document>({ collection, where: { id: { equals: id } } })

const urlOfPiece = async (payload: Payload, comment: Comment): Promise<string> => {
  const id = idOf(comment.piece)
  const piece = id && (await publicEdition(payload).piece(id, DEFAULT_LOCALE))
  return piece ? urlOf(pathOf(piece)) : env.PUBLIC_URL
}

const near = (resources: CrisisResource[], region: string | null | undefined) => {
  const own = region ? resourcesOf({ crisisResources: resources }, region) : []
  const shown = own.length > 0 ? own : resourcesOf({ crisisResources: resources }, undefined)
  return shown.map((resource) => ({
    by: resourceTitle(resource),
    words: resourceLines(resource)
      .map(({ words }) => words)
      .join(' · '),
  }))
}

/** Only of what still holds: a decision that was undone, or followed by another one, is told by nobody. */
const tell = async (payload: Payload, id: string): Promise<void> => {
  const decision = await find<Decision>(payload, 'decisions', id)
  const about = idOf(decision?.comment)
  const comment = about ? await find<Comment>(payload, 'comments', about) : null
  const reader = idOf(comment?.reader)
  if (!decision || !comment || !reader) return
  const inForce = (await decisionsInForce(payload, [comment])).get(comment.id)
  if (inForce?.id !== decision.id) return

  const isCare = comment.care === true || decision.reason === 'self-harm'
  const kind = decision.decision === 'spam' ? 'spam' : 'reject'
  await mailReader(
    payload,
    reader,
    (letters, { locale, site, reader: { region } }) =>
      isCare
        ? letters.care(site.name, near(site.crisisResources ?? [], region))
        : letters.comment(site.name, {
            why: statementOf(kind, decision.reason, locale),
            message: decision.message ?? null,
          }),
    await urlOfPiece(payload, comment),
  )
}

/**
 * Mails readers why a comment of theirs is not shown, once for each decision. What is told is noted before: a process that
 * dies in between leaves a mail out, and sends none twice.
 */
export const mailStatements = async (payload: Payload): Promise<void> => {
  const until = at(Date.now() - WAIT_MS)
  const place = await remembered<Place>(payload, NAME)
  // What was decided before there were these mails is told by none.
  if (!place) return remember(payload, NAME, { until, told: [], waiting: [] })

  const found = await decidedBetween(payload, at(Date.parse(place.until) - OVERLAP_MS), until)
  const told = new Set([...place.told, ...place.waiting])
  const due = [...place.waiting, ...found.filter((id) => !told.has(id))]
  const waiting = due.slice(MOST_MAILS)
  await remember(payload, NAME, { until, told: found, waiting })
  for (const id of due.slice(0, MOST_MAILS))
    try {
      await tell(payload, id)
    } catch (err) {
      payload.logger.error({ msg: 'A reader could not be told of a decision.', decision: id, err })
    }
}
