import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import type { Redirect, Withdrawal } from '@/payload-types'
import { openWithdrawals } from '@/src/withdrawals/openWithdrawals'

import { TAGS } from './changeTags'
import type { AnyEntry, Documents, PublishedCollection } from './documents'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { DEFAULT_LOCALE, type Locale } from './locales'
import { parsePath, partsOf, pathOf } from './paths'
import { redirectPathsOf } from './redirectPaths'
import { idOf } from './relations'

export type Moved = { to: string; permanent: boolean }
/** Something lived there and was taken back for good. */
export type Gone = { withdrawnAt: string }

/** Longer chains are refused when they are saved; what became one otherwise leads nowhere. */
export const LONGEST_CHAIN = 10

type Found = { entry: AnyEntry } | { redirect: Redirect; asked: Locale } | { gone: Withdrawal }

/** Redirects are for everyone, but not their list: so they are read past its access rule, by their start. */
export const redirectLoader = (payload: Payload) =>
  new DataLoader<string, Redirect | null>(async (starts) => {
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { in: [...starts] } },
      depth: 0,
      limit: starts.length,
      pagination: false,
    })
    const byStart = new Map(docs.map((redirect) => [redirect.from, redirect]))
    return starts.map((start) => byStart.get(start) ?? null)
  })

/** Withdrawals, by a path or by the id of what was withdrawn. That something is gone is for everyone to know. */
export const withdrawalLoader = (payload: Payload) =>
  new DataLoader<string, Withdrawal | null>(async (keys) => {
    const rows = await openWithdrawals(payload, {
      or: [{ path: { in: [...keys] } }, { documentId: { in: [...keys] } }],
    })
    return keys.map(
      (key) => rows.find(({ path, documentId }) => key === path || key === documentId) ?? null,
    )
  })

/** What lives at a path: the document that is live there, or where a redirect leads in the end. */
export const createRoutes = (loaders: Loaders, documents: Documents, keeper: Keeper) => {
  const entryAt = async (path: string, slugLocale: Locale, asked: Locale) => {
    const place = parsePath(path)
    const id = place && (await documents.idInLocale(place.collection, place.slug, slugLocale))
    return id ? ((await documents.one(place.collection, id, asked)) as AnyEntry | null) : null
  }

  const goneAt = async (keys: string[]): Promise<{ gone: Withdrawal } | null> => {
    const rows = await Promise.all(keys.map((key) => loaders.withdrawals.load(key)))
    const gone = rows.find((row) => row !== null)
    if (!gone) return null
    keeper.touch(TAGS.document(gone.documentKind as PublishedCollection, gone.documentId))
    return { gone }
  }

  /** The language that was asked for comes first as a whole: its documents, then its redirects. */
  const find = async (path: string, locale: Locale): Promise<Found | null> => {
    const asked = partsOf(path)?.locale ?? locale
    const starts = redirectPathsOf(path, asked)
    const locales = [...new Set([asked, DEFAULT_LOCALE])]
    for (const [at, start] of starts.entries()) {
      const entry = await entryAt(path, locales[at]!, asked)
      if (entry) return { entry }
      keeper.touch(TAGS.redirects)
      const redirect = await loaders.redirects.load(start)
      if (redirect) return { redirect, asked }
    }
    return goneAt(starts)
  }

  const follow = async (
    { to, type }: Redirect,
    asked: Locale,
    hops: number,
  ): Promise<Moved | { gone: Withdrawal } | null> => {
    const permanent = type === '301'
    const reference = to?.type === 'reference' ? to.reference : null
    if (reference) {
      const id = idOf(reference.value)
      const entry = id && (await documents.one(reference.relationTo, id, asked))
      if (entry) return { to: pathOf(entry), permanent }
      return id ? goneAt([id]) : null
    }
    if (!to?.url) return null

    const next = await find(to.url, asked)
    if (!next) return namesADocument(to.url) ? null : { to: to.url, permanent }
    if ('gone' in next) return next
    if ('redirect' in next && hops === LONGEST_CHAIN) return null

    const end =
      'entry' in next
        ? { to: pathOf(next.entry), permanent }
        : await follow(next.redirect, next.asked, hops + 1)
    if (!end || 'gone' in end) return end
    return { to: withTail(end.to, to.url), permanent: permanent && end.permanent }
  }

  return async (path: string, locale: Locale): Promise<AnyEntry | Moved | Gone | null> => {
    const found = await find(path, locale)
    if (!found) return null
    const way = 'redirect' in found ? await follow(found.redirect, found.asked, 1) : found
    if (!way || 'to' in way) return way
    if ('gone' in way) return { withdrawnAt: way.gone.withdrawnAt }

    // A text has one path: another language's prefix or slug leads there.
    const { entry } = way
    const place = parsePath(path)!
    const isHome = place.locale === entry.locale && place.slug === entry.data.slug
    return place.locale && !isHome ? { to: pathOf(entry), permanent: false } : entry
  }
}

/** What else stands at the root, such as "/articles", may be a page of the front end itself. */
const namesADocument = (path: string): boolean => {
  const place = parsePath(path)
  return place !== null && place.collection !== 'pages'
}

/** A place within a text, or a choice of the front end, is kept unless the end of the way names its own. */
const withTail = (end: string, url: string): string =>
  /[?#]/.test(end) ? end : `${end}${/[?#].*$/s.exec(url)?.[0] ?? ''}`
