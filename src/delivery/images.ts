import type { Payload } from 'payload'

import type { Media } from '@/payload-types'
import { pathOfImage } from '@/src/images/address'
import type { AskedFormat } from '@/src/images/formats'
import { type Picture, pictureOf } from '@/src/images/picture'
import { sizeFor, srcSetWidths, type Wish } from '@/src/images/sizes'

import { fieldsOf } from './asVisitor'
import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { inLocale, type Locale } from './locales'
import { urlOf } from './paths'
import type { PassFor } from './previewImages'

export type ImageEntry = Picture & {
  alt: string
  credit: string | null
  source: string | null
  licence: string | null
  placeholder: string
  /** A preview's picture carries one, without which it is not served. */
  pass?: string
}

/** Names exactly what will be served: the size is already one that is made. */
export const imageUrl = (
  image: ImageEntry,
  wish: Wish = {},
  format: AskedFormat | null = 'auto',
): string => {
  const url = urlOf(pathOfImage(image, sizeFor(image, wish), format ?? 'auto'))
  return image.pass ? `${url}?pass=${image.pass}` : url
}

export const srcSetOf = (
  image: ImageEntry,
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
export const createImages =
  (payload: Payload, loaders: Loaders, keeper: Keeper) =>
  async (id: string | null, locale: Locale, passFor?: PassFor): Promise<ImageEntry | null> => {
    if (!id) return null
    const image = await keeper.keep(null, `media ${id} ${locale}`, async (own) => {
      own.touch(TAGS.media(id))
      const values = await loaders.documents.byId.load({ collection: 'media', id })
      if (!values) return null

      return imageEntry(inLocale(fieldsOf(payload, 'media'), values, locale) as unknown as Media)
    })
    return image && passFor ? { ...image, pass: passFor(image.id) } : image
  }

const imageEntry = (media: Media): ImageEntry | null => {
  const picture = pictureOf(media)
  return (
    picture && {
      ...picture,
      alt: media.alt,
      credit: media.credit ?? null,
      source: media.source ?? null,
      licence: media.licenceText || (media.licence ?? null),
      placeholder: media.placeholder ?? '',
    }
  )
}

export type Images = ReturnType<typeof createImages>
