import { documentOf } from './documentNodes'
import { linkKey } from './linkTarget'
import type { MaybeRichText, RichTextDocument } from './nodeTypes'
import { readDocument } from './readDocument'
import type { References } from './referenceTypes'
import { visibleNodes } from './visibleNodes'
import { walkNodes } from './walkNodes'

export type { CrisisResource, References, RichTextImage } from './referenceTypes'

export type CollectedReferences = {
  images: string[]
  stories: string[]
  links: { collection: string; id: string }[]
}

/** What a document points at, each once, for the caller to look up on its reader's behalf. */
export const collectReferences = (document: MaybeRichText): CollectedReferences => {
  const images = new Set<string>()
  const stories = new Set<string>()
  const links = new Map<string, { collection: string; id: string }>()

  for (const node of walkNodes(readDocument(document))) {
    if (node.type === 'link' && node.fields.doc) {
      const { relationTo, value } = node.fields.doc
      links.set(linkKey(node.fields.doc), { collection: relationTo, id: value })
    }
    if (node.type === 'block' && node.fields.blockType === 'image') images.add(node.fields.image)
    if (node.type === 'block' && node.fields.blockType === 'storyEmbed') {
      stories.add(node.fields.story)
    }
  }

  return { images: [...images], stories: [...stories], links: [...links.values()] }
}

export const publicDocument = (document: MaybeRichText, references: References): RichTextDocument =>
  documentOf(visibleNodes(document, references))
