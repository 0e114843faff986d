import { toText } from '@/src/richtext/plainText'

import { cardOf } from './cards'
import type { Entry } from './documents'
import { type ImageEntry, imageUrl } from './images'
import { jsonLdOf } from './jsonLd'
import type { Keeper } from './keeper'
import type { PieceEntry } from './pieces'
import { idOf, idsOf } from './relations'
import type { Reading } from './reading'
import { type RichTextEntry, richTextEntry } from './richText'
import { hasStaleReview } from './staleReview'
import { descriptionOf } from './summaries'

export type Readable = PieceEntry | Entry<'pages'>
export type Review = {
  reviewer: Entry<'authors'>
  reviewedAt: string
  nextReviewDue: string | null
}

export type Projection = {
  text: () => Promise<string>
  cover: () => Promise<ImageEntry | null>
  /** Its own picture for shared links, else its cover. */
  sharingPicture: () => Promise<ImageEntry | null>
  /** The same, or a card with its title where it has neither. */
  sharingImage: () => Promise<ImageEntry | null>
  review: () => Promise<Review | null>
  jsonLd: () => Promise<object>
}

/** What front ends read of a piece or a page beyond its stored fields. */
export const createProjections = (keeper: Keeper, readingOf: (keeper: Keeper) => Reading) => {
  const project = (entry: Readable): Projection => {
    const { data, asked, isPreview, passFor } = entry
    const body = richTextEntry(data.body, asked, passFor) as RichTextEntry
    const part =
      <Value>(name: string, make: (reading: Reading) => Promise<Value>) =>
      async (): Promise<Value> =>
        keeper.once(entry, name, (own) => make(readingOf(own)))

    const text = part('text', async ({ richText }) => {
      const { document, references } = await richText(body)
      return toText(document, references)
    })

    /** Null without a date, where the text was changed since, or where the reviewer's own page is not published. */
    const review = part('review', async ({ documents }): Promise<Review | null> => {
      if (entry.collection === 'pages') return null
      const { reviewer, reviewedAt, nextReviewDue } = entry.data.review ?? {}
      const id = idOf(reviewer)
      if (!id || !reviewedAt || hasStaleReview(entry)) return null

      const author = await documents.one('authors', id, asked)
      return author && { reviewer: author, reviewedAt, nextReviewDue: nextReviewDue ?? null }
    })
    const cover = entry.collection === 'pages' ? null : idOf(entry.data.cover)
    const sharingPicture = part(
      'sharing picture',
      async ({ images }) =>
        // It may have been deleted since: SQLite then empties the field, and MongoDB does not.
        (await images(idOf(data.meta?.image), asked, passFor)) ?? images(cover, asked, passFor),
    )

    /** A draft has none, since a card is drawn of what is published alone. */
    const sharingImage = part('sharing image', async ({ projection, site }) => {
      const picture = await projection(entry).sharingPicture()
      return picture ?? (isPreview ? null : cardOf(entry, await site(asked)))
    })

    return {
      text,
      cover: part('cover', async ({ images }) => images(cover, asked, passFor)),
      review,
      sharingPicture,
      sharingImage,
      jsonLd: part('json-ld', async ({ documents, projection, site }) => {
        const own = projection(entry)
        const authors =
          entry.collection === 'pages'
            ? []
            : await documents.many('authors', idsOf(entry.data.authors), asked)
        const image = await own.sharingPicture()
        return jsonLdOf({
          entry,
          publisher: (await site(asked)).name,
          description: descriptionOf(entry),
          image: image && imageUrl(image),
          authors,
          review: await own.review(),
        })
      }),
    }
  }
  return project
}
