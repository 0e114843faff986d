import DataLoader from 'dataloader'
import type { DataFromCollectionSlug, Payload } from 'payload'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { DEFAULT_LOCALE, deliveredLocale, inLocale, type Locale, localesOf } from './locales'
import { PIECE_COLLECTIONS } from './pieceKinds'

export const PUBLISHED_COLLECTIONS = [
  ...PIECE_COLLECTIONS,
  'pages',
  'authors',
  'topics',
  'conditions',
  'communities',
] as const
export type PublishedCollection = (typeof PUBLISHED_COLLECTIONS)[number]

/** A published document as one locale's readers see it. */
export type Entry<Collection extends PublishedCollection = PublishedCollection> = {
  collection: Collection
  id: string
  /** The locale that was asked for: what the document refers to is shown in it too. */
  asked: Locale
  /** The locale of the text that is delivered: the default one where there is no translation. */
  locale: Locale
  locales: Locale[]
  data: DataFromCollectionSlug<Collection>
  /** The same document as another locale's readers see it. */
  translated: (locale: Locale) => Entry<Collection>
  /** The newest draft, shown to who may see it: nothing of it is kept or shared. */
  isPreview?: true
}

export type AnyEntry = {
  [Collection in PublishedCollection]: Entry<Collection>
}[PublishedCollection]

export type Raw = { id: string; [field: string]: unknown }
type SlugKey = { slug: string; locale: Locale }

/** A story's series are looked up for many stories at once, elsewhere. */
const withoutJoins = { joins: false } as object

const isPublished = { _status: { equals: 'published' } } as const

/** One locale's view of a document that was read with `locale: 'all'`. */
export const entryOf = <Collection extends PublishedCollection>(
  payload: Payload,
  collection: Collection,
  raw: Raw,
  asked: Locale,
): Entry<Collection> => {
  const { flattenedFields } = payload.collections[collection].config
  const locales = localesOf(raw.title ?? raw.name)
  return {
    collection,
    id: String(raw.id),
    asked,
    locale: deliveredLocale(locales, asked),
    locales,
    data: inLocale(flattenedFields, raw, asked) as unknown as DataFromCollectionSlug<Collection>,
    translated: (locale) => entryOf(payload, collection, raw, locale),
  }
}

/** By id and by slug, in batches. Reads as a visitor, so that nothing else than what is published can get in. */
export const documentLoaders = (payload: Payload) => {
  const find = async (collection: PublishedCollection, ids: readonly string[]) => {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ id: { in: [...ids] } }, isPublished] },
      locale: 'all',
      depth: 0,
      limit: ids.length,
      pagination: false,
      overrideAccess: false,
      ...(collection === 'stories' && withoutJoins),
    })
    const byId = new Map(docs.map((doc) => [String(doc.id), doc as unknown as Raw]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  const findIds = async (collection: PublishedCollection, keys: readonly SlugKey[]) => {
    const ids = new Map<string, string>()
    for (const locale of new Set(keys.map((key) => key.locale))) {
      const slugs = keys.filter((key) => key.locale === locale).map((key) => key.slug)
      const { docs } = await payload.find({
        collection,
        where: { and: [{ slug: { in: slugs } }, isPublished] },
        locale,
        fallbackLocale: false,
        depth: 0,
        limit: slugs.length,
        pagination: false,
        overrideAccess: false,
        select: { slug: true },
        ...(collection === 'stories' && withoutJoins),
      })
      for (const { id, slug } of docs) ids.set(`${locale}:${slug}`, String(id))
    }
    return keys.map(({ slug, locale }) => ids.get(`${locale}:${slug}`) ?? null)
  }

  const loadersOf = (collection: PublishedCollection) => ({
    byId: new DataLoader<string, Raw | null>((ids) => find(collection, ids)),
    bySlug: new DataLoader<SlugKey, string | null, string>((keys) => findIds(collection, keys), {
      cacheKeyFn: ({ slug, locale }) => `${locale}:${slug}`,
    }),
  })
  return Object.fromEntries(
    PUBLISHED_COLLECTIONS.map((collection) => [collection, loadersOf(collection)]),
  ) as Record<PublishedCollection, ReturnType<typeof loadersOf>>
}

export const createDocuments = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const one = async <Collection extends PublishedCollection>(
    collection: Collection,
    id: string,
    locale: Locale,
  ): Promise<Entry<Collection> | null> =>
    keeper.keep(null, `${collection} ${id} ${locale}`, async (own) => {
      own.touch(TAGS.document(collection, id))
      const raw = await loaders.documents[collection].byId.load(id)
      return raw && entryOf(payload, collection, raw, locale)
    })

  const idInLocale = async (collection: PublishedCollection, slug: string, locale: Locale) =>
    keeper.keep(null, `${collection} /${slug} ${locale}`, async (own) => {
      const id = await loaders.documents[collection].bySlug.load({ slug, locale })
      own.touch(id ? TAGS.document(collection, id) : TAGS.list(collection))
      return id
    })

  const idBySlug = async (collection: PublishedCollection, slug: string, locale: Locale) => {
    const own = await idInLocale(collection, slug, locale)
    return own || locale === DEFAULT_LOCALE ? own : idInLocale(collection, slug, DEFAULT_LOCALE)
  }

  return {
    one,
    /** By the slug of this locale alone. */
    idInLocale,
    /** By the slug of this locale, else of the default one. */
    idBySlug,

    /** In the order of `ids`, without those that are not published. */
    async many<Collection extends PublishedCollection>(
      collection: Collection,
      ids: string[],
      locale: Locale,
    ): Promise<Entry<Collection>[]> {
      const entries = await Promise.all(ids.map((id) => one(collection, id, locale)))
      return entries.filter((entry) => entry !== null)
    },

    async bySlug<Collection extends PublishedCollection>(
      collection: Collection,
      slug: string,
      locale: Locale,
    ): Promise<Entry<Collection> | null> {
      const id = await idBySlug(collection, slug, locale)
      return id ? one(collection, id, locale) : null
    },
  }
}

export type Documents = ReturnType<typeof createDocuments>
