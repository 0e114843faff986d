import type { PayloadRequest } from 'payload'

import type { ImportedArticle } from './document'
import { findBySlug, slugOf } from './existing'
import { savePiece, sharedContent, type SavedPiece } from './savePiece'

export const saveArticle = async (
  req: PayloadRequest,
  article: ImportedArticle,
  publish: boolean,
): Promise<SavedPiece> => {
  const slug = slugOf(article.title)

  return savePiece(req, {
    collection: 'articles',
    piece: article,
    slug,
    existing: await findBySlug(req, 'articles', slug),
    publish,
    content: (ids) => sharedContent(article, ids),
    create: (content, when) =>
      req.payload.create({
        collection: 'articles',
        data: { ...content, ...when, slug, _status: publish ? 'published' : 'draft' },
        ...(publish ? {} : { draft: true }),
        locale: 'en',
        req,
      }),
  })
}
