import type { StoredDocument } from '@/src/database/bulk'
import { INSIGHT_RATINGS } from '@/src/moderation/insightRatings'
import { submissionKey } from '@/src/moderation/submissionKey'
import type { Status } from '@/src/moderation/statuses'
import { seenFrom } from '@/src/moderation/threadCount'

import { comments as demoComments } from '../content/comments'
import { site } from '../content/site'
import { type Random, randomFor } from '../drawing/random'
import { idAt } from '../ids'
import { chance, whole } from './article'
import { atLeastOne } from './words'

const HOUR = 60 * 60 * 1000
const DEEPEST = 2

const words = atLeastOne(demoComments.map(({ body }) => body))
const labels = site.insightLabels.map(({ code }) => code)

const FIRST_READER = Date.parse('2011-01-01')

/** They signed up within the year before the first article, as many as they are. */
const signedUpAt = (number: number): number => FIRST_READER + (number % 8760) * HOUR

export const readerId = (number: number): string => idAt(signedUpAt(number), 'readers', number)

export type About = { piece: string; number: number; publishedAt: number }

/** Some wait for a decision, so many of a hundred, or had one; what nobody sees is part of every publication. */
const statusOf = (random: Random, waiting: number): Status => {
  const share = random.between(0, 1)
  if (share < 0.97 - waiting / 100) return 'approved'
  if (share < 0.97) return 'pending'
  return share < 0.99 ? 'rejected' : 'spam'
}

type Comment = StoredDocument & {
  id: string
  status: Status
  depth: number
  parent: string | null
  answers: number
}

/** As the hooks count them: from the answers up. */
const countAnswers = (comments: Comment[]): number => {
  const byId = new Map(comments.map((comment) => [comment.id, comment]))
  let onPiece = 0
  for (const { parent, status, answers } of comments.toReversed()) {
    const seen = seenFrom(status, answers)
    const above = parent === null ? null : byId.get(parent)
    if (above) above.answers += seen
    else onPiece += seen
  }
  return onPiece
}

/** Of `readers`, in a turn of its own for each piece: nobody twice, as long as there are enough. */
const readerOf = (about: About, turn: number, readers: number): string =>
  readerId(1 + ((about.number * 31 + turn) % readers))

export const makeComments = (
  about: About,
  { comments: count, readers, waiting }: { comments: number; readers: number; waiting: number },
  template: StoredDocument,
) => {
  const random = randomFor(`comments ${about.number}`)
  const comments: Comment[] = []
  for (let turn = 0; turn < count; turn++) {
    const answered = comments[Math.floor(random.between(0, comments.length))]
    const isAnswer = answered && answered.depth < DEEPEST && chance(random, 0.4)
    const status = statusOf(random, waiting)
    const time = about.publishedAt + (turn + random.between(1, 2)) * HOUR
    const at = new Date(time).toISOString()
    comments.push({
      ...template,
      id: idAt(time, 'comments', about.number, turn),
      piece: about.piece,
      reader: readerOf(about, turn, readers),
      parent: isAnswer ? answered.id : null,
      depth: isAnswer ? answered.depth + 1 : 0,
      body: random.pick(words),
      status,
      counted: status,
      waitsSince: status === 'pending' ? at : null,
      // Nobody has looked at some of what was shown at once.
      moderated: status !== 'pending' && turn % 5 > 0,
      answers: 0,
      helpful: status === 'approved' && chance(random, 0.2) ? whole(random, 1, 3) : 0,
      submission: idAt(time, 'submissions', about.number, turn),
      createdAt: at,
      updatedAt: at,
    })
  }
  return { comments, commentCount: countAnswers(comments) }
}

/** Who found it helpful, for the number beside it. */
export const makeMarks = (
  about: About,
  comments: Comment[],
  readers: number,
  template: StoredDocument,
): StoredDocument[] =>
  comments.flatMap(({ id, helpful, createdAt }, turn) =>
    Array.from({ length: helpful as number }, (_, at) => ({
      ...template,
      id: idAt(Date.parse(createdAt as string), 'helpful-marks', id, at),
      comment: id,
      reader: readerOf(about, turn + 1 + at, readers),
      createdAt,
      updatedAt: createdAt,
    })),
  )

export const makeInsights = (
  about: About,
  count: number,
  readers: number,
  template: StoredDocument,
) => {
  const random = randomFor(`insights ${about.number}`)
  const insights = Array.from({ length: Math.min(count, readers) }, (_, turn): StoredDocument => {
    const time = about.publishedAt + (turn + random.between(1, 2)) * HOUR
    const at = new Date(time).toISOString()
    const reader = readerOf(about, turn, readers)
    return {
      ...template,
      id: idAt(time, 'insights', about.number, turn),
      piece: about.piece,
      reader,
      submission: submissionKey(`reader ${String(reader)}`, String(about.piece)),
      rating: chance(random, 0.9) ? random.pick(INSIGHT_RATINGS) : null,
      labels: labels.filter(() => chance(random, 0.3)),
      createdAt: at,
      updatedAt: at,
    }
  })
  return { insights, insightCount: insights.length }
}

export const makeReader = (number: number, template: StoredDocument): StoredDocument => {
  const at = new Date(signedUpAt(number)).toISOString()
  return {
    ...template,
    id: readerId(number),
    displayName: `Reader ${number}`,
    email: `${number}@readers.example.org`,
    createdAt: at,
    updatedAt: at,
  }
}
