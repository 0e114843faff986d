import { toText } from '@/src/richtext/plainText'
import { readingMinutes, wordCount } from '@/src/richtext/readingTime'

import type { Documents, Entry } from './documents'
import { excerptOf } from './excerpt'
import { type ImageEntry, type Images, imageUrl } from './images'
import { jsonLdOf } from './jsonLd'
import type { PieceEntry } from './pieces'
import { idOf, idsOf } from './relations'
import type { createRichText, RichTextEntry } from './richText'
import type { ReadSite } from './site'

export type Readable = PieceEntry | Entry<'pages'>
export type Review = {
  reviewer: Entry<'authors'>
  reviewedAt: string
  nextReviewDue: string | null
}

type Sources = {
  documents: Documents
  images: Images
  richText: ReturnType<typeof createRichText>
  site: ReadSite
}

const once = <Value>(make: () => Promise<Value>): (() => Promise<Value>) => {
  let made: Promise<Value> | undefined
  return () => (made ??= make())
}

const project = (entry: Readable, { documents, images, richText, site }: Sources) => {
  const { data, asked } = entry
  const body = richText(data.body, asked) as RichTextEntry

  const text = once(async () => {
    const { document, references } = await body.prepared()
    return toText(document, references)
  })
  const words = once(async () => wordCount(await text()))

  /** Null without a date, or where the reviewer's own page is not published. */
  const review = once(async (): Promise<Review | null> => {
    if (entry.collection === 'pages') return null
    const { reviewer, reviewedAt, nextReviewDue } = entry.data.review ?? {}
    const id = idOf(reviewer)
    if (!id || !reviewedAt) return null

    const author = await documents.one('authors', id, asked)
    return author && { reviewer: author, reviewedAt, nextReviewDue: nextReviewDue ?? null }
  })
  const description = once(async () => data.meta?.description || excerptOf(await text(), 160))
  const sharingImage = once((): Promise<ImageEntry | null> => {
    const cover = entry.collection === 'pages' ? null : idOf(entry.data.cover)
    return images(idOf(data.meta?.image) ?? cover, asked)
  })

  return {
    body,
    text,
    words,
    review,
    description,
    sharingImage,
    excerpt: async (maxLength: number) => excerptOf(await text(), maxLength),
    minutes: async () => readingMinutes(await words()),
    jsonLd: async () => {
      const authors =
        entry.collection === 'pages'
          ? []
          : await documents.many('authors', idsOf(entry.data.authors), asked)
      const image = await sharingImage()
      return jsonLdOf({
        entry,
        publisher: (await site(asked)).name,
        description: await description(),
        image: image && imageUrl(image),
        authors,
        review: await review(),
      })
    },
  }
}

export type Projection = ReturnType<typeof project>

/**
 * What front ends read of a piece or a page beyond its stored fields. Each part is made when a query first
 * asks for it, and then once for the document in this edition.
 */
export const createProjections = (sources: Sources) => {
  const made = new WeakMap<Readable, Projection>()

  return (entry: Readable): Projection => {
    const known = made.get(entry)
    if (known) return known

    const projection = project(entry, sources)
    made.set(entry, projection)
    return projection
  }
}
