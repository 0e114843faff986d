import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import type { Media } from '@/payload-types'
import { pathOfImage } from '@/src/images/address'
import type { AskedFormat } from '@/src/images/formats'
import { type Picture, pictureOf } from '@/src/images/picture'
import { sizeFor, srcSetWidths, type Wish } from '@/src/images/sizes'

import { inLocale, type Locale } from './locales'
import { urlOf } from './paths'

export type ImageEntry = Picture & { alt: string; credit: string | null; placeholder: string }

/** Names exactly what will be served: the size is already one that is made. */
export const imageUrl = (
  image: Picture,
  wish: Wish = {},
  format: AskedFormat | null = 'auto',
): string => urlOf(pathOfImage(image, sizeFor(image, wish), format ?? 'auto'))

export const srcSetOf = (
  image: Picture,
  widths?: number[] | null,
  format?: AskedFormat | null,
): string =>
  srcSetWidths(image, widths)
    .map((width) => `${imageUrl(image, { width }, format)} ${width}w`)
    .join(', ')

/**
 * Pictures have no state of their own: one is shown because something published shows it. So they are
 * read past the access rules, and only by the id that a published document gave.
 */
export const createImages = (payload: Payload) => {
  const raw = new DataLoader<string, { [field: string]: unknown } | null>(async (ids) => {
    const { docs } = await payload.find({
      collection: 'media',
      where: { id: { in: [...ids] } },
      locale: 'all',
      depth: 0,
      limit: ids.length,
      pagination: false,
    })
    const byId = new Map(
      docs.map((doc) => [String(doc.id), doc as unknown as Record<string, unknown>]),
    )
    return ids.map((id) => byId.get(id) ?? null)
  })

  return async (id: string | null, locale: Locale): Promise<ImageEntry | null> => {
    const values = id ? await raw.load(id) : null
    if (!values) return null

    const { flattenedFields } = payload.collections.media.config
    return imageEntry(inLocale(flattenedFields, values, locale) as unknown as Media)
  }
}

const imageEntry = (media: Media): ImageEntry | null => {
  const picture = pictureOf(media)
  return (
    picture && {
      ...picture,
      alt: media.alt,
      credit: media.credit ?? null,
      placeholder: media.placeholder ?? '',
    }
  )
}

export type Images = ReturnType<typeof createImages>
