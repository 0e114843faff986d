import { GraphQLError } from 'graphql'
import type { TypedUser } from 'payload'

import { isStaff } from '@/src/access/roles'
import type { Entry } from '@/src/delivery/documents'
import type { Locale } from '@/src/delivery/locales'
import type { PreviewRight } from '@/src/delivery/previews'
import { env } from '@/src/env'
import { type PreviewCollection, readPreviewToken } from '@/src/preview/token'

import type { Context } from './context'
import { readCookie } from './cookies'
import type { RequestHeaders } from './requestHeaders'

export const PREVIEW_TOKEN_HEADER = 'x-preview-token'

export const PREVIEW_ARG = {
  type: 'Boolean',
  defaultValue: false,
  description: `The newest draft instead, for staff who are signed in and for whoever sends a token of the admin's preview as \`${PREVIEW_TOKEN_HEADER}\`; to everyone else it is null. Its slug may then also be the id that the preview's address names.`,
} as const

type Args = { slug: string; locale?: Locale | null; preview?: boolean | null }

/** Resolves a document of this collection by its slug: what is published, or its newest draft. */
export const bySlug =
  <Collection extends PreviewCollection>(collection: Collection) =>
  async (
    _: unknown,
    { slug, locale, preview }: Args,
    context: Context,
  ): Promise<Entry<Collection> | null> => {
    const asked = locale ?? 'en'
    if (!preview) return context.edition.documents.bySlug(collection, slug, asked)

    context.keeper.showsDrafts()
    const right = await rightOf(context)
    return right && context.edition.preview(collection, slug, asked, right)
  }

/** That a token cannot be used says nothing of any document, so it may be said. */
const rightOf = async (context: Context): Promise<PreviewRight | null> => {
  const user = await staffOf(context)
  if (user) return { user }

  const token = context.headers.get(PREVIEW_TOKEN_HEADER)
  if (!token) return null
  const document = readPreviewToken(token)
  if (document) return { document }
  throw new GraphQLError('The preview has expired, or its token is none of ours. Open it again.', {
    extensions: { code: 'UNAUTHENTICATED' },
  })
}

/**
 * The admin's cookie counts for previews alone, and only where this site's own pages send it: elsewhere a
 * request never reads as the editor who happens to be signed in in the same browser.
 */
const staffOf = async ({ payload, viewer, headers }: Context): Promise<TypedUser | null> => {
  if (isStaff(viewer)) return viewer
  const token = isFromHere(headers) && readCookie(headers, `${payload.config.cookiePrefix}-token`)
  if (!token) return null

  const { user } = await payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
  return isStaff(user) ? user : null
}

/** A browser lets no page write these two headers. */
const isFromHere = (headers: RequestHeaders): boolean =>
  headers.get('sec-fetch-site') === 'same-origin' ||
  headers.get('origin') === new URL(env.PUBLIC_URL).origin
