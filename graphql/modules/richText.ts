import type { RichTextEntry } from '@/src/delivery/richText'
import { blocksOf } from '@/src/richtext/blocks'
import { headingsOf } from '@/src/richtext/headings'
import { toHtml } from '@/src/richtext/html'
import { toMarkdown } from '@/src/richtext/markdown'
import { toText } from '@/src/richtext/plainText'

import { builder } from '../builder'
import { Block } from './block'

const Heading = builder
  .objectRef<{ id: string; level: number; text: string }>('Heading')
  .implement({
    description: 'A heading of a text, for a table of contents.',
    fields: (t) => ({
      id: t.exposeString('id', { description: 'The `id` that the heading has in the HTML.' }),
      level: t.exposeInt('level', { description: 'Its level, 2 to 4.' }),
      text: t.exposeString('text', { description: 'Its words.' }),
    }),
  })

export const RichText = builder.objectRef<RichTextEntry>('RichText').implement({
  description:
    'A formatted text, in the form that a front end likes best: each has the same words.',
  fields: (t) => ({
    html: t.string({
      description: 'Semantic, sanitised HTML; headings have ids.',
      resolve: async (entry, _, { edition }) => {
        const { document, references } = await edition.richText(entry)
        return toHtml(document, references)
      },
    }),
    markdown: t.string({
      description: 'Markdown.',
      resolve: async (entry, _, { edition }) => {
        const { document, references } = await edition.richText(entry)
        return toMarkdown(document, references)
      },
    }),
    text: t.string({
      description: 'Plain text, paragraphs parted by an empty line.',
      resolve: async (entry, _, { edition }) => {
        const { document, references } = await edition.richText(entry)
        return toText(document, references)
      },
    }),
    document: t.field({
      type: 'JSON',
      description: "The editor's own tree (Lexical), without what the public may not see.",
      resolve: async (entry, _, { edition }) => (await edition.richText(entry)).document,
    }),
    headings: t.field({
      type: [Heading],
      description: 'The headings in their order.',
      resolve: async (entry, _, { edition }) =>
        headingsOf((await edition.richText(entry)).document),
    }),
    blocks: t.field({
      type: [Block],
      description: 'The same text as a typed list, for native front ends.',
      resolve: async (entry, _, { edition }) => {
        const { locale, passFor } = entry
        const { document, references } = await edition.richText(entry)
        return blocksOf(document, references).map((block) => ({ ...block, locale, passFor }))
      },
    }),
  }),
})
