import type { Payload } from 'payload'

import type { Comment, Follow } from '@/payload-types'
import type { Edition } from '@/src/delivery/edition'
import { idOf } from '@/src/delivery/relations'

/** What comes into sight at the same time need not be written at the same time, nor by one clock. */
const OVERLAP_MS = 5 * 60 * 1000
/** Of more than this at once nobody is told one by one. */
const MOST = 500

export type News = {
  comments: Comment[]
  /** What the follow notes once they are told. */
  told: Required<Pick<Follow, 'toldUntil' | 'told'>>
}

const before = (time: string): string => new Date(Date.parse(time) - OVERLAP_MS).toISOString()
const later = (a: string, b: string): string => (a > b ? a : b)

/** What others said there since the last mail, as everyone sees it now, the earliest first. */
export const newsOf = async ({ db }: Payload, edition: Edition, follow: Follow): Promise<News> => {
  const since = follow.toldUntil ?? follow.createdAt
  const { docs } = await db.find<Comment>({
    collection: 'comments',
    where: {
      and: [
        { piece: { equals: idOf(follow.piece) } },
        { status: { equals: 'approved' } },
        { shownAt: { greater_than: later(before(since), follow.createdAt) } },
        { reader: { not_equals: idOf(follow.reader) } },
      ],
    },
    sort: 'shownAt',
    limit: MOST,
    pagination: false,
  })
  const known = new Set(Array.isArray(follow.told) ? follow.told.map(String) : [])
  const thread = idOf(follow.comment)
  const isNews = async ({ id }: Comment): Promise<boolean> => {
    const comment = known.has(id) ? null : await edition.comments.one(id)
    if (comment?.status !== 'approved') return false
    return !thread || (await edition.follows.firstOf(comment)) === thread
  }

  const isEach = await Promise.all(docs.map(isNews))
  const toldUntil = docs.reduce((time, { shownAt }) => later(time, shownAt!), since)
  const told = docs.filter(({ shownAt }) => shownAt! > before(toldUntil)).map(({ id }) => id)
  return { comments: docs.filter((_, at) => isEach[at]), told: { toldUntil, told } }
}
