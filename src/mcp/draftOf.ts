import { APIError, type PayloadRequest } from 'payload'

import { DOCUMENT_ID } from '@/src/database/documentId'
import type { Locale } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import type { RichTextDocument } from '@/src/richtext/nodes'
import { collectReferences } from '@/src/richtext/references'

import { asCaller } from './tool'

type Asked = { collection: PieceCollection; id: string; locale: Locale }

/** Its newest version in one language, without what is shown from another in its place. */
export const draftOf = async (req: PayloadRequest, { collection, id, locale }: Asked) => {
  const found =
    DOCUMENT_ID.test(id) &&
    (await req.payload.findByID({
      ...{ collection, id, locale, draft: true, fallbackLocale: false },
      disableErrors: true,
      ...asCaller(req),
    }))
  if (!found) throw new APIError(`There is no piece with the id ${id} that you may read.`, 404)
  return found
}

/** Whether Markdown says all of it: a block or a link to another piece would be lost on the way. */
export const isPlain = (body: RichTextDocument | null | undefined): boolean =>
  !body ||
  (collectReferences(body).links.length === 0 &&
    body.root.children.every(({ type }) => type !== 'block'))
