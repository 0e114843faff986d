import { z } from 'zod'

import { CONTENT_NOTES, type ContentNoteCode } from '@/src/fields/contentNotes'
import { fromMarkdown } from '@/src/richtext/markdown'

/** What an assistant may write of a piece. */
export const draftFields = {
  title: z.string().trim().min(1).max(200).optional().describe('Its title.'),
  subtitle: z.string().max(300).optional().describe('The line below the title.'),
  body: z.string().min(1).max(200_000).optional().describe('The text, as Markdown.'),
  contentNotes: z
    .array(z.enum(CONTENT_NOTES.map(({ value }) => value)))
    .optional()
    .describe('What a reader may want to know before reading.'),
}

type Fields = {
  title?: string
  subtitle?: string
  body?: string
  contentNotes?: ContentNoteCode[]
}

export const draftData = ({ title, subtitle, body, contentNotes }: Fields) => ({
  ...(title !== undefined && { title }),
  ...(subtitle !== undefined && { subtitle }),
  ...(body !== undefined && { body: fromMarkdown(body) }),
  ...(contentNotes !== undefined && { contentNotes }),
  _status: 'draft' as const,
})
