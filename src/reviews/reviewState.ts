import { APIError, NotFound, type PayloadRequest } from 'payload'

import type { Raw } from '@/src/delivery/asVisitor'
import { LOCALES, type Locale } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { idOf } from '@/src/delivery/relations'
import { type ReviewProblem, reviewProblem, type StoredReview } from '@/src/editorial/review'

import { signingPage } from './signingPage'

type Version = Raw & {
  _status: 'draft' | 'published'
  updatedAt: string
  review?: StoredReview | null
  body?: Partial<Record<Locale, unknown>> | null
}

export type SignedVersion = {
  status: 'draft' | 'published'
  updatedAt: string
  reviewer: string | null
  reviewedAt: string | null
  nextReviewDue: string | null
  /** In each language that has a text. */
  problems: Partial<Record<Locale, ReviewProblem | null>>
}

/** The newest version first, and what is published below it where that is another one. */
export type ReviewState = { versions: SignedVersion[]; refusal: string | null }

const nameOf = async (req: PayloadRequest, id: string | null): Promise<string | null> => {
  if (!id) return null
  const author = await req.payload.findByID({
    ...{ collection: 'authors', id, depth: 0, disableErrors: true },
    ...{ overrideAccess: false, user: req.user, req },
  })
  return author && [author.name, author.credentials].filter(Boolean).join(', ')
}

const signedVersion = async (req: PayloadRequest, version: Version): Promise<SignedVersion> => {
  const { _status, body, review, updatedAt } = version
  const written = LOCALES.filter((locale) => body?.[locale])
  return {
    status: _status,
    updatedAt,
    reviewer: await nameOf(req, idOf(review?.reviewer)),
    reviewedAt: review?.reviewedAt ?? null,
    nextReviewDue: review?.nextReviewDue ?? null,
    problems: Object.fromEntries(
      written.map((locale) => [locale, reviewProblem(review, body?.[locale])]),
    ),
  }
}

/** Null for whoever may sign. */
const refusalFor = async (req: PayloadRequest): Promise<string | null> => {
  try {
    await signingPage(req)
    return null
  } catch (error) {
    if (error instanceof APIError) return error.message
    throw error
  }
}

/** Who signed what of a piece and when, for the panel beside its form. */
export const reviewState = async (
  req: PayloadRequest,
  collection: PieceCollection,
  id: string,
): Promise<ReviewState> => {
  const read = async (draft: boolean): Promise<Version | null> =>
    (await req.payload.findByID({
      ...{ collection, id, draft, locale: 'all', depth: 0, disableErrors: true },
      ...{ overrideAccess: false, user: req.user, req },
    })) as Version | null
  const latest = await read(true)
  if (!latest) throw new NotFound(req.t)

  const below = latest._status === 'draft' ? await read(false) : null
  const versions = [latest, ...(below?._status === 'published' ? [below] : [])]
  return {
    versions: await Promise.all(versions.map((version) => signedVersion(req, version))),
    refusal: await refusalFor(req),
  }
}
