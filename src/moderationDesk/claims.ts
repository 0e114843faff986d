import { type Payload, ValidationError } from 'payload'
import { z } from 'zod'

import type { Claim as Row } from '@/payload-types'
import { idOf } from '@/src/delivery/relations'

import { Ids, type Moderator } from './asked'
import type { Claim } from './contract'
import { DeskRefused } from './deskRefused'
import { staffNamed } from './names'

export const ClaimInput = z.object({ ids: Ids })

export const CLAIM_MS = 3 * 60 * 1000
/** An ended claim holds nobody up; its row is in the way of nothing for so long. */
const KEPT_MS = 60 * 60 * 1000

type Viewer = { payload: Payload; user: Moderator }

const isRunning = ({ until }: Row): boolean => Date.parse(until) > Date.now()

const rowsOf = async ({ db }: Payload, comments: string[]): Promise<Row[]> => {
  if (comments.length === 0) return []
  const { docs } = await db.find<Row>({
    collection: 'claims',
    where: { comment: { in: comments } },
    pagination: false,
  })
  return docs
}

export const namedClaims = async (payload: Payload, rows: Row[]): Promise<Claim[]> => {
  const names = await staffNamed(
    payload,
    rows.map(({ moderator }) => idOf(moderator)),
  )
  return rows.flatMap(({ comment, moderator, until }) => {
    const person = names.get(idOf(moderator) ?? '')
    return person ? [{ comment, moderator: person, until }] : []
  })
}

/** Who is about to decide which of these comments, by their ids. */
export const claimsOf = async (
  payload: Payload,
  comments: string[],
): Promise<Map<string, Claim>> => {
  const rows = (await rowsOf(payload, comments)).filter(isRunning)
  const claims = await namedClaims(payload, rows)
  return new Map(claims.map((claim) => [claim.comment, claim]))
}

const isSecond = (error: unknown): boolean => error instanceof ValidationError

/** Null where somebody else was faster. */
const take = async (
  { payload: { db }, user }: Viewer,
  comment: string,
  known: Row | undefined,
): Promise<Row | null> => {
  const data = { moderator: user.id, until: new Date(Date.now() + CLAIM_MS).toISOString() }
  if (known && isRunning(known) && idOf(known.moderator) !== user.id) return null
  try {
    const row: unknown = known
      ? await db.updateOne({
          collection: 'claims',
          // As it was read: of two that take over one of them finds it.
          where: { and: [{ id: { equals: known.id } }, { until: { equals: known.until } }] },
          data,
        })
      : await db.create({ collection: 'claims', data: { ...data, comment } })
    return row as Row | null
  } catch (error) {
    if (isSecond(error)) return null
    throw error
  }
}

/** What others are at, by the names of those others. */
export const claimedByOthers = async ({ payload, user }: Viewer, ids: string[]) =>
  [...(await claimsOf(payload, ids)).values()].filter(({ moderator }) => moderator.id !== user.id)

export const refuseClaimed = (claims: Claim[]): void => {
  if (claims.length === 0) return
  throw new DeskRefused(
    ...claims.map(({ comment, moderator }) => ({
      ...{ code: 'CLAIMED' as const, id: comment },
      message: `${moderator.name} is deciding about this one.`,
    })),
  )
}

/** How often a claim is tried that others end or begin in the same moment. */
const TRIES = 5

/** Says of these comments that this moderator decides about them: of all, or of none where another is at one. */
export const claim = async (viewer: Viewer, ids: string[], tries = TRIES): Promise<Claim[]> => {
  const { payload } = viewer
  const known = new Map((await rowsOf(payload, ids)).map((row) => [row.comment, row]))
  const taken: Row[] = []
  for (const id of ids) {
    const row = await take(viewer, id, known.get(id))
    if (row) taken.push(row)
  }
  if (taken.length < ids.length) {
    const fresh = taken.filter(({ comment }) => !known.has(comment))
    await release(
      viewer,
      fresh.map(({ comment }) => comment),
    )
    const others = await claimedByOthers(viewer, ids)
    if (others.length > 0) refuseClaimed(others)
    if (tries > 1) return claim(viewer, ids, tries - 1)
    throw new DeskRefused({
      code: 'CLAIMED',
      message: 'Others are at these comments in the same moment. Try again.',
    })
  }
  return namedClaims(payload, taken)
}

/** Ends what this moderator holds of these. */
export const release = async ({ payload, user }: Viewer, ids: string[]): Promise<void> => {
  if (ids.length === 0) return
  await payload.db.deleteMany({
    collection: 'claims',
    where: { and: [{ comment: { in: ids } }, { moderator: { equals: user.id } }] },
  })
}

export const runningClaims = async ({ db }: Payload): Promise<Row[]> => {
  const { docs } = await db.find<Row>({
    collection: 'claims',
    where: { until: { greater_than: new Date().toISOString() } },
    pagination: false,
  })
  return docs
}

export const forgetEndedClaims = async ({ db }: Payload): Promise<void> => {
  const before = new Date(Date.now() - KEPT_MS).toISOString()
  await db.deleteMany({ collection: 'claims', where: { until: { less_than: before } } })
}
