import {
  type CollectionSlug,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { StoredDocument } from '@/src/database/bulk'
import { paragraph, richText } from '@/src/richtext/nodes'

export type Templates = Record<
  'article' | 'translated' | 'piece' | 'reader' | 'comment' | 'insight' | 'mark',
  StoredDocument
>

const body = richText(paragraph('Template'))
const text = { title: 'Template', body, _status: 'published' as const }

const make = async (payload: Payload, req: PayloadRequest) => {
  const stored = async (collection: CollectionSlug, id: string) => {
    const found = await payload.db.findOne<StoredDocument & { id: string }>({
      collection,
      where: { id: { equals: id } },
      req,
    })
    if (!found) throw new Error(`The template of ${collection} was not stored.`)
    return found
  }
  const reader = await payload.create({
    collection: 'readers',
    data: {
      ...{ displayName: 'Template', email: 'template@example.org', emailVerified: true },
      password: crypto.randomUUID() + crypto.randomUUID(),
    },
    req,
  })
  const citations = [{ title: 'Template' }]
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...text, slug: 'template', citations },
    req,
  })
  const article = await stored('articles', id)
  await payload.update({
    collection: 'articles',
    id,
    locale: 'es',
    data: { ...text, slug: 'plantilla' },
    req,
  })
  const on = { piece: id, reader: reader.id }
  const comment = await payload.create({
    collection: 'comments',
    data: { ...on, body: 'Template', status: 'approved', depth: 0 },
    req,
  })
  const insight = await payload.create({
    collection: 'insights',
    data: { ...on, status: 'approved' },
    req,
  })
  const mark = await payload.create({
    collection: 'helpful-marks',
    data: { comment: comment.id, reader: reader.id },
    req,
  })
  const templates = {
    article,
    translated: await stored('articles', id),
    piece: await stored('pieces', id),
    // Nobody signs in as one of them, and so they have no password.
    reader: { ...(await stored('readers', reader.id)), hash: null, salt: null },
    comment: await stored('comments', comment.id),
    insight: await stored('insights', insight.id),
    mark: await stored('helpful-marks', mark.id),
  }
  await payload.delete({ collection: 'articles', id, req })
  await payload.delete({ collection: 'readers', id: reader.id, req })
  return templates
}

/**
 * One document of each kind as Payload itself stores it, with every default and all that hooks add: what is
 * written past them starts from it. Nothing of it stays in the database.
 */
export const makeTemplates = async (payload: Payload): Promise<Templates> => {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    return await make(payload, req)
  } finally {
    await killTransaction(req)
  }
}
