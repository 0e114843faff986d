import type { Payload, TypedUser, Where } from 'payload'

import { richText } from '@/src/richtext/nodes'
import type { PreviewCollection, Previewed } from '@/src/preview/token'

import { type Entry, entryOf } from './documents'
import type { Raw } from './asVisitor'
import type { Keeper } from './keeper'
import { DOCUMENT_ID } from './keyset'
import { DEFAULT_LOCALE, type Locale } from './locales'
import { type PassFor, passesOf } from './previewImages'
import { isTakenDown } from './takenDown'

/** Who may see a draft: staff, as far as the access rules let them, or whoever has a token for one document. */
export type PreviewRight = { user: TypedUser } | { document: Previewed }

/**
 * The newest draft behind a slug, which is that of the draft, that of what is published, or the document's id.
 * It goes past every loader, so that nothing else in the request can come upon it.
 */
export const createPreviews =
  (payload: Payload, keeper: Keeper) =>
  async <Collection extends PreviewCollection>(
    collection: Collection,
    slug: string,
    locale: Locale,
    right: PreviewRight,
  ): Promise<Entry<Collection> | null> => {
    keeper.showsDrafts()
    const only = 'document' in right ? right.document : null
    if (only && only.collection !== collection) return null

    const id = await idOf(payload, collection, slug, locale, right)
    if (!id || (only && only.id !== id)) return null

    const raw = await payload.findByID({
      collection,
      id,
      draft: true,
      locale: 'all',
      depth: 0,
      disableErrors: true,
      ...accessOf(right),
    })
    if (!raw) return null
    // Staff still see it; a link that somebody was given shows it no more.
    if (only && (await isTakenDown(payload, only))) return null
    return shown(payload, collection, raw as unknown as Raw, locale, passesOf(only))
  }

/** A token is itself the right to read, and names what; staff read under their own name. */
const accessOf = (right: PreviewRight) =>
  'user' in right ? { user: right.user, overrideAccess: false } : { overrideAccess: true }

const idOf = async (
  payload: Payload,
  collection: PreviewCollection,
  slug: string,
  locale: Locale,
  right: PreviewRight,
): Promise<string | null> => {
  if (DOCUMENT_ID.test(slug)) return slug

  const only: Where[] = 'document' in right ? [{ id: { equals: right.document.id } }] : []
  for (const draft of [false, true])
    for (const each of new Set([locale, DEFAULT_LOCALE])) {
      const { docs } = await payload.find({
        collection,
        where: { and: [{ slug: { equals: slug } }, ...only] },
        draft,
        locale: each,
        fallbackLocale: false,
        depth: 0,
        limit: 1,
        pagination: false,
        select: { slug: true },
        ...accessOf(right),
      })
      if (docs[0]) return String(docs[0].id)
    }
  return null
}

const shown = <Collection extends PreviewCollection>(
  payload: Payload,
  collection: Collection,
  raw: Raw,
  asked: Locale,
  passFor: PassFor,
): Entry<Collection> => {
  const entry = entryOf(payload, collection, raw, asked)
  return {
    ...entry,
    data: withoutGaps(entry.data, entry.id),
    translated: (locale) => shown(payload, collection, raw, locale, passFor),
    isPreview: true,
    passFor,
  }
}

type Values = { [field: string]: unknown }

/** A draft may lack what nothing can be published without, and what the API therefore promises. */
const withoutGaps = <Data extends object>(data: Data, id: string): Data => {
  const { title, slug, body, narrator, citations, claims } = data as Values
  return {
    ...data,
    title: title ?? '',
    slug: slug || id,
    body: body ?? richText(),
    narrator: { alias: '', ...withoutNulls(narrator) },
    citations: titled(citations),
    claims: rowsOf(claims).map((claim) => ({ ...claim, citations: titled(claim.citations) })),
  }
}

const withoutNulls = (values: unknown): Values =>
  Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== null))
const rowsOf = (rows: unknown): Values[] => (Array.isArray(rows) ? (rows as Values[]) : [])
const titled = (citations: unknown) => rowsOf(citations).filter(({ title }) => title)
