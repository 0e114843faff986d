import { toMarkdown } from '@/src/richtext/markdown'
import type { RichTextDocument } from '@/src/richtext/nodes'
import { NO_REFERENCES } from '@/src/richtext/noReferences'

import { draftOf, isPlain } from './draftOf'
import { collection, id, locale, tool } from './tool'

export const readPiece = tool(
  'readPiece',
  'Reads the newest version of a piece in one language, its body as Markdown.',
  { collection, id, locale },
  async (asked, req) => {
    const piece = await draftOf(req, asked)
    const body = piece.body as RichTextDocument | null
    const { id, title, subtitle, slug, contentNotes, updatedAt, _status } = piece
    return {
      ...{ id, title, subtitle, slug, contentNotes, updatedAt, status: _status },
      body: body ? toMarkdown(body, NO_REFERENCES) : null,
      bodyCanBeReplaced: isPlain(body),
    }
  },
)
