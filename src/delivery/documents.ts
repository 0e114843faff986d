import DataLoader from 'dataloader'
import type { DataFromCollectionSlug, Payload } from 'payload'

import { findRows } from '@/src/database/rows'

import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import {
  DEFAULT_LOCALE,
  deliveredLocale,
  inLocale,
  type Locale,
  LOCALES,
  localesOf,
} from './locales'
import type { Measures } from './measures'
import { PIECE_COLLECTIONS } from './pieceKinds'
import type { Raw } from './asVisitor'
import type { PassFor } from './previewImages'
import { findPublished, type PublishedKey, rowIdOf } from './publishedDocuments'

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
  /** Of the text of its body, where they were kept beside it. */
  measures?: Measures
  /** The same document as another locale's readers see it. */
  translated: (locale: Locale) => Entry<Collection>
  /** The newest draft, shown to who may see it: nothing of it is kept or shared. */
  isPreview?: true
  /** Its pictures carry a pass each, without which they are not served. */
  passFor?: PassFor
}

export type AnyEntry = {
  [Collection in PublishedCollection]: Entry<Collection>
}[PublishedCollection]

type SlugKey = { slug: string; locale: Locale }

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
    measures: raw.measures?.[deliveredLocale(localesOf(raw.measures), asked)],
    translated: (locale) => entryOf(payload, collection, raw, locale),
  }
}

/** By id and by slug, in batches. */
export const documentLoaders = (payload: Payload) => {
  const findIds = async (collection: PublishedCollection, keys: readonly SlugKey[]) => {
    const ids = new Map<SlugKey, string>()
    for (const locale of LOCALES) {
      const asked = keys.filter((key) => key.locale === locale)
      const found = await findRows(
        { payload, collection, fields: [], locale },
        asked.map(({ slug }) => ({
          where: { and: [{ slug: { equals: slug } }, isPublished] },
          sort: ['id'],
          limit: 1,
        })),
      )
      found.forEach(([row], at) => row && ids.set(asked[at]!, row.id))
    }
    return keys.map((key) => ids.get(key) ?? null)
  }

  const slugLoader = (collection: PublishedCollection) =>
    new DataLoader<SlugKey, string | null, string>((keys) => findIds(collection, keys), {
      cacheKeyFn: ({ slug, locale }) => `${locale}:${slug}`,
    })
  return {
    byId: new DataLoader<PublishedKey, Raw | null, string>((keys) => findPublished(payload, keys), {
      cacheKeyFn: rowIdOf,
    }),
    bySlug: Object.fromEntries(
      PUBLISHED_COLLECTIONS.map((collection) => [collection, slugLoader(collection)]),
    ) as Record<PublishedCollection, ReturnType<typeof slugLoader>>,
  }
}

export const createDocuments = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const one = async <Collection extends PublishedCollection>(
    collection: Collection,
    id: string,
    locale: Locale,
  ): Promise<Entry<Collection> | null> =>
    keeper.keep(null, `${collection} ${id} ${locale}`, async (own) => {
      own.touch(TAGS.document(collection, id))
      const raw = await loaders.documents.byId.load({ collection, id })
      return raw && entryOf(payload, collection, raw, locale)
    })

  const idInLocale = async (collection: PublishedCollection, slug: string, locale: Locale) =>
    keeper.keep(null, `${collection} /${slug} ${locale}`, async (own) => {
      const id = await loaders.documents.bySlug[collection].load({ slug, locale })
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
