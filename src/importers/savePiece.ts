import type { PayloadRequest } from 'payload'

import type { PieceCollection } from '@/src/delivery/pieceKinds'

import type { ImportedDocument, ImportedPiece } from './document'
import type { Existing } from './existing'
import { findRelated, provideRelated, type RelatedIds } from './related'
import { sameContent } from './sameContent'
import type { Saved } from './saved'

export type SavedPiece = { id: string; saved: Saved[] }

type Order = {
  collection: PieceCollection
  piece: ImportedDocument
  slug: string
  publish: boolean
  /** Why it stays a draft although it was to be published. */
  obstacle?: string
}

/** How one kind of piece is written; `content` is both what is stored and what is compared with it. */
export type Job<Content extends object> = Order & {
  existing: Existing | undefined
  content: (ids: RelatedIds) => Content
  create: (content: Content, when: { publishedAt?: string }) => Promise<{ id: string }>
}

export const sharedContent = (piece: ImportedPiece, ids: RelatedIds) => ({
  title: piece.title,
  ...(piece.subtitle ? { subtitle: piece.subtitle } : {}),
  body: piece.body,
  ...ids,
})

/** Writes the piece once. What is there already is never written over, only published when it is asked for. */
export const savePiece = async <Content extends object>(
  req: PayloadRequest,
  job: Job<Content>,
): Promise<SavedPiece> => (job.existing ? keepPiece(req, job, job.existing) : createPiece(req, job))

const saved = (
  { collection, piece, slug, obstacle, publish }: Order,
  outcome: Saved['outcome'],
  reason?: string,
): Saved => {
  const note = reason ?? (publish ? obstacle : undefined)

  return {
    kind: piece.kind,
    title: piece.title,
    path: `/${collection}/${slug}`,
    outcome,
    ...(note ? { note } : {}),
  }
}

/** What is public already has nothing in its way. */
const live = ({ collection, piece, slug, publish }: Order): Order => ({
  collection,
  piece,
  slug,
  publish,
})

const isPublishing = ({ publish, obstacle }: Order) => publish && obstacle === undefined

const createPiece = async <Content extends object>(
  req: PayloadRequest,
  job: Job<Content>,
): Promise<SavedPiece> => {
  const related = await provideRelated(req, job.piece, isPublishing(job))
  const publishedAt = job.piece.publishedAt?.iso
  const { id } = await job.create(job.content(related.ids), publishedAt ? { publishedAt } : {})
  const outcome = isPublishing(job) ? 'new, published' : 'new draft'

  return { id, saved: [saved(job, outcome), ...related.saved] }
}

const DIFFERENT =
  'it differs from the file: it was edited since, or the file was. It is left as it is; delete it to import anew'

const keepPiece = async <Content extends object>(
  req: PayloadRequest,
  job: Job<Content>,
  existing: Existing,
): Promise<SavedPiece> => {
  const { id } = existing
  const here = { ...job, slug: existing.slug ?? job.slug }
  const content = job.content(await findRelated(req, job.piece))
  const date = job.piece.publishedAt
  // A date that was counted back moves with the day of the import, so it is written but never compared.
  const isSame = sameContent(
    date && !date.isApproximate ? { ...content, publishedAt: date.iso } : content,
    existing,
  )

  if (!isSame) return { id, saved: [saved(here, 'edited since', DIFFERENT)] }
  if (!isPublishing(job) || existing._status === 'published')
    return { id, saved: [saved(existing._status === 'published' ? live(here) : here, 'unchanged')] }

  const related = await provideRelated(req, job.piece, true)
  await req.payload.update({
    collection: job.collection,
    id,
    data: { _status: 'published' },
    locale: 'en',
    req,
  })
  return { id, saved: [saved(here, 'published'), ...related.saved] }
}
