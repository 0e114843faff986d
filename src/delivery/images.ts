import DataLoader from 'dataloader'
import type { Payload } from 'payload'

import type { Media } from '@/payload-types'

import { inLocale, type Locale } from './locales'
import { urlOf } from './paths'

/** A preview's picture carries a pass, without which it is not served. */
type Rendition = { width: number; height: number; filename: string; pass?: string }

export type ImageEntry = {
  id: string
  alt: string
  credit: string | null
  placeholder: string
  width: number
  height: number
  focalPoint: { x: number; y: number }
  /** Ascending by width; the last one is the original. */
  renditions: Rendition[]
}

export const imageUrl = ({ filename, pass }: Rendition): string =>
  urlOf(`/media/${encodeURIComponent(filename)}${pass ? `?pass=${pass}` : ''}`)

/** The smallest rendition that is at least this wide, or the largest there is. */
export const renditionFor = ({ renditions }: ImageEntry, width?: number | null): Rendition =>
  (width ? renditions.find((rendition) => rendition.width >= width) : undefined) ??
  renditions[renditions.length - 1]!

export const srcSetOf = (image: ImageEntry, widths?: number[] | null): string => {
  const chosen = widths ? widths.map((width) => renditionFor(image, width)) : image.renditions
  return [...new Set(chosen)].map((each) => `${imageUrl(each)} ${each.width}w`).join(', ')
}

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
  const { width, height, filename } = media
  if (!width || !height || !filename) return null

  const sizes = Object.values(media.sizes ?? {}).flatMap((size) =>
    size?.filename && size.width && size.height && size.width < width
      ? [{ width: size.width, height: size.height, filename: size.filename }]
      : [],
  )
  return {
    id: String(media.id),
    alt: media.alt,
    credit: media.credit ?? null,
    placeholder: media.placeholder ?? '',
    width,
    height,
    focalPoint: { x: (media.focalX ?? 50) / 100, y: (media.focalY ?? 50) / 100 },
    renditions: [...sizes.sort((a, b) => a.width - b.width), { width, height, filename }],
  }
}

export type Images = ReturnType<typeof createImages>
