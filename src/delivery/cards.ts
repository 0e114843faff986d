import type { Payload } from 'payload'

import type { Site } from '@/payload-types'
import { DOCUMENT_ID } from '@/src/database/documentId'
import { type Card, CARD_SIZE, versionOfCard } from '@/src/images/card'
import type { Picture } from '@/src/images/picture'

import { fieldsOf } from './asVisitor'
import { TAGS } from './changeTags'
import { entryOf } from './documents'
import { excerptOf } from './excerpt'
import type { ImageEntry } from './images'
import { inLocale, type Locale, LOCALES } from './locales'
import { PIECE_COLLECTIONS } from './pieceKinds'
import type { Readable } from './projection'
import { findPublished } from './publishedDocuments'

const CARD_COLLECTIONS = [...PIECE_COLLECTIONS, 'pages'] as const
type Shown = { collection: (typeof CARD_COLLECTIONS)[number]; id: string; locale: Locale }

/** The colours of a site that chose none. */
const COLOURS = { background: '#1f3a3a', text: '#ffffff' }
const LONGEST_NAME = 50

const CARD_NAME = /^card\.([a-z]+)\.([\w-]+)\.([a-z]+)\.png$/

const cardName = ({ collection, id, locale }: Shown): string =>
  `card.${collection}.${id}.${locale}.png`

export const readCardName = (filename: string): Shown | null => {
  const [, named, id, language] = CARD_NAME.exec(filename) ?? []
  const collection = CARD_COLLECTIONS.find((each) => each === named)
  const locale = LOCALES.find((each) => each === language)
  return collection && id && DOCUMENT_ID.test(id) && locale ? { collection, id, locale } : null
}

const contentOf = ({ data }: Pick<Readable, 'data'>, { name, sharing }: Site): Card => ({
  title: data.title,
  name: excerptOf(name, LONGEST_NAME),
  background: sharing?.background || COLOURS.background,
  text: sharing?.text || COLOURS.text,
})

const pictureOf = (shown: Shown, card: Card): Picture => ({
  ...CARD_SIZE,
  ...{ id: cardName(shown), filename: cardName(shown), version: versionOfCard(card), card },
  ...{ opaque: true, animated: false, focalPoint: { x: 0.5, y: 0.5 } },
  tags: [TAGS.document(shown.collection, shown.id), TAGS.site],
})

/** What stands for a page in a shared link where it has no picture of its own. */
export const cardOf = (entry: Readable, site: Site): ImageEntry => {
  const { collection, id, asked } = entry
  const card = contentOf(entry, site)
  const flat = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="21"><rect width="40" height="21" fill="${card.background}"/></svg>`
  return {
    ...pictureOf({ collection, id, locale: asked }, card),
    ...{ alt: card.title, credit: null, source: null, licence: null },
    placeholder: `data:image/svg+xml,${encodeURIComponent(flat)}`,
  }
}

/** The card of what is published now; the same is asked of the database where there is no such document. */
export const publicCard = async (payload: Payload, shown: Shown): Promise<Picture | null> => {
  const { collection, id, locale } = shown
  const [raw, site] = await findPublished(payload, [
    { collection, id },
    { collection: 'site', id: 'site' },
  ])
  if (!raw || !site) return null

  const settings = inLocale(fieldsOf(payload, 'site'), site, locale) as unknown as Site
  return pictureOf(shown, contentOf(entryOf(payload, collection, raw, locale), settings))
}
