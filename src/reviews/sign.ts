import { isolateObjectProperty, NotFound, type Payload, type TypedUser } from 'payload'

import { recordAudit } from '@/src/audit/record'
import type { Raw } from '@/src/delivery/asVisitor'
import { DEFAULT_LOCALE, deliveredLocale, LOCALES, localesOf } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { fingerprintOf, reviewProblem, type StoredReview } from '@/src/editorial/review'
import { CannotSign, SavedMeanwhile } from '@/src/errors'
import { inTransaction } from '@/src/operations/inTransaction'

import { signing } from './signing'
import { signingPage } from './signingPage'

const aYearOn = (): Date => {
  const date = new Date()
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date
}

const dueOf = (asked: unknown): string => {
  const isLeftOut = asked === undefined || asked === null || asked === ''
  const due = isLeftOut ? aYearOn() : new Date(typeof asked === 'string' ? asked : NaN)
  if (Number.isNaN(due.getTime()))
    throw new CannotSign('`nextReviewDue` is no date. Write it as 2027-05-31, or leave it out.')
  if (due.getTime() <= Date.now())
    throw new CannotSign('The next review would be due already. Choose a day in the future.')
  return due.toISOString()
}

const before = (review: StoredReview | undefined, bodies: unknown[]): string =>
  bodies.map((body) => reviewProblem(review, body)).find(Boolean) ?? 'in force'

type Signature = {
  collection: PieceCollection
  id: string
  nextReviewDue?: unknown
  /** When the version was saved that the reviewer has read: what was saved since is not theirs to sign. */
  updatedAt?: unknown
}

/** Signs the newest version under the name of who asks. A draft stays a draft, and what is published stays so. */
export const sign = (
  payload: Payload,
  user: TypedUser | null,
  { collection, id, nextReviewDue, updatedAt }: Signature,
): Promise<{ reviewedAt: string; nextReviewDue: string }> =>
  inTransaction(
    payload,
    async (req) => {
      const reviewer = await signingPage(req)
      const due = dueOf(nextReviewDue)
      const latest = (await payload.findByID({
        ...{ collection, id, draft: true, locale: 'all', depth: 0, disableErrors: true },
        ...{ overrideAccess: false, user, req },
      })) as (Raw & { _status: 'draft' | 'published'; updatedAt: string }) | null
      if (!latest) throw new NotFound(req.t)
      if (updatedAt && updatedAt !== latest.updatedAt) throw new SavedMeanwhile()

      const bodies = (latest.body ?? {}) as Record<string, unknown>
      const written = LOCALES.filter((locale) => bodies[locale])
      if (written.length === 0) throw new CannotSign('There is no text to sign yet.')
      const signed = Object.fromEntries(
        LOCALES.map((locale) => [
          locale,
          written.includes(locale) ? fingerprintOf(bodies[locale]) : null,
        ]),
      )

      // What a form must fulfil is not asked again: who signs changes nothing of the piece, and publishes nothing.
      const asSystem = isolateObjectProperty(req, ['user', 'locale', 'fallbackLocale'])
      asSystem.user = null
      signing(req).add(`${collection}:${id}`)
      const reviewedAt = new Date().toISOString()
      const { _status } = latest
      await payload.update({
        collection,
        id,
        data: {
          review: { reviewer: reviewer.id, reviewedAt, nextReviewDue: due, signed },
          _status,
        },
        draft: _status === 'draft',
        // A field without a text in this language would be taken for one that was emptied.
        locale: deliveredLocale(localesOf(latest.title), DEFAULT_LOCALE),
        fallbackLocale: false,
        depth: 0,
        req: asSystem,
      })
      await recordAudit(req, {
        action: 'signed',
        collection,
        document: latest,
        from: before(
          latest.review as StoredReview | undefined,
          written.map((locale) => bodies[locale]),
        ),
        to: 'in force',
      })
      return { reviewedAt, nextReviewDue: due }
    },
    user,
  )
