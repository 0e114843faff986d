import type { CollectionAdminOptions, PayloadRequest } from 'payload'

import { isStaff } from '@/src/access/roles'
import { DEFAULT_LOCALE, LOCALES } from '@/src/delivery/locales'

import { previewAddress } from './address'
import type { PreviewCollection } from './token'

type Data = { id?: unknown; slug?: unknown }

const addressOf = (
  collection: PreviewCollection,
  { id, slug }: Data,
  locale: string | undefined,
  { user }: PayloadRequest,
): string | null =>
  isStaff(user) && typeof id === 'string'
    ? previewAddress({
        collection,
        id,
        slug: typeof slug === 'string' ? slug : null,
        locale: LOCALES.find((each) => each === locale) ?? DEFAULT_LOCALE,
      })
    : null

/** The admin's two ways to look at a draft: beside the form, and on a page of its own. */
export const previewable = (
  collection: PreviewCollection,
): Pick<CollectionAdminOptions, 'livePreview' | 'preview'> => ({
  preview: (doc, { locale, req }) => addressOf(collection, doc, locale, req),
  livePreview: {
    url: ({ data, locale, req }) => addressOf(collection, data, locale.code, req),
    breakpoints: [
      { name: 'phone', label: 'Phone', width: 360, height: 780 },
      { name: 'tablet', label: 'Tablet', width: 768, height: 1024 },
      { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
    ],
  },
})
