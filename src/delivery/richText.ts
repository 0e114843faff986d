import { collectReferences, publicDocument, type References } from '@/src/richtext/references'
import type { RichTextDocument } from '@/src/richtext/nodes'

import { PUBLISHED_COLLECTIONS, type Documents, type PublishedCollection } from './documents'
import { imageUrl, type Images, srcSetOf } from './images'
import type { Locale } from './locales'
import { pathOf } from './paths'
import type { ReadSite } from './site'

/** A rich text with everything it refers to, as far as the public may see it. */
export type PreparedText = { document: RichTextDocument; references: References }

/** Prepared when the first field of it is asked for, and then once. */
export type RichTextEntry = { locale: Locale; prepared: () => Promise<PreparedText> }

type Sources = { documents: Documents; images: Images; site: ReadSite }

const isPublished = (collection: string): collection is PublishedCollection =>
  PUBLISHED_COLLECTIONS.includes(collection as PublishedCollection)

export const createRichText =
  (sources: Sources) =>
  (value: unknown, locale: Locale): RichTextEntry | null => {
    if (!value) return null

    const document = value as RichTextDocument
    let prepared: Promise<PreparedText> | undefined
    return { locale, prepared: () => (prepared ??= prepare(sources, document, locale)) }
  }

const prepare = async (
  { documents, images, site }: Sources,
  document: RichTextDocument,
  locale: Locale,
): Promise<PreparedText> => {
  const wanted = collectReferences(document)
  const links = wanted.links.flatMap(({ collection, id }) =>
    isPublished(collection) ? [{ collection, id }] : [],
  )
  const [pictures, stories, targets, { crisisResources }] = await Promise.all([
    Promise.all(wanted.images.map((id) => images(id, locale))),
    documents.many('stories', wanted.stories, locale),
    Promise.all(links.map(({ collection, id }) => documents.one(collection, id, locale))),
    needsSite(document) ? site(locale) : { crisisResources: [] },
  ])

  const references: References = {
    images: new Map(
      pictures.flatMap((picture) =>
        picture
          ? [[picture.id, { ...picture, url: imageUrl(picture), srcSet: srcSetOf(picture) }]]
          : [],
      ),
    ),
    stories: new Map(
      stories.map((story) => [
        story.id,
        { id: story.id, title: story.data.title, path: pathOf(story) },
      ]),
    ),
    links: new Map(
      targets.flatMap((target) =>
        target ? [[`${target.collection}:${target.id}`, { path: pathOf(target) }]] : [],
      ),
    ),
    crisisResources: crisisResources ?? [],
  }
  return { document: publicDocument(document, references), references }
}

const needsSite = (document: RichTextDocument): boolean =>
  document.root.children.some(
    (node) =>
      node.type === 'block' &&
      (node as { fields?: { blockType?: string } }).fields?.blockType === 'crisisResources',
  )
