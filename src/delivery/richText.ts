import { collectReferences, publicDocument, type References } from '@/src/richtext/references'
import type { RichTextDocument } from '@/src/richtext/nodes'

import { PUBLISHED_COLLECTIONS, type Documents, type PublishedCollection } from './documents'
import { imageUrl, type Images, srcSetOf } from './images'
import type { Keeper } from './keeper'
import type { Locale } from './locales'
import { pathOf } from './paths'
import type { PassFor } from './previewImages'
import type { ReadSite } from './site'
import { mayOwn } from './store'

/** A rich text with everything it refers to, as far as the public may see it. */
export type PreparedText = { document: RichTextDocument; references: References }

export type RichTextEntry = {
  document: RichTextDocument
  locale: Locale
  /** In a preview: makes the passes of its pictures. */
  passFor?: PassFor
}

type Sources = { documents: Documents; images: Images; site: ReadSite }

/** What is made of a text is found again by its entry, so there is one for each. */
const entries = new WeakMap<object, Map<Locale, RichTextEntry>>()

export const richTextEntry = (
  value: unknown,
  locale: Locale,
  passFor?: PassFor,
): RichTextEntry | null => {
  if (!value) return null

  const document = value as RichTextDocument
  const byLocale = entries.get(document) ?? new Map<Locale, RichTextEntry>()
  entries.set(document, byLocale)
  const entry = byLocale.get(locale) ?? mayOwn({ document, locale, passFor })
  byLocale.set(locale, entry)
  return entry
}

const isPublished = (collection: string): collection is PublishedCollection =>
  PUBLISHED_COLLECTIONS.includes(collection as PublishedCollection)

export const createRichText =
  (keeper: Keeper, sourcesOf: (keeper: Keeper) => Sources) =>
  async (entry: RichTextEntry): Promise<PreparedText> =>
    keeper.once(entry, 'prepared', (own) => prepare(sourcesOf(own), entry))

const prepare = async (
  { documents, images, site }: Sources,
  { document, locale, passFor }: RichTextEntry,
): Promise<PreparedText> => {
  const wanted = collectReferences(document)
  const links = wanted.links.flatMap(({ collection, id }) =>
    isPublished(collection) ? [{ collection, id }] : [],
  )
  const [pictures, stories, targets, { crisisResources }] = await Promise.all([
    Promise.all(wanted.images.map((id) => images(id, locale, passFor))),
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
