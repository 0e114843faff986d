import {
  type FlattenedField,
  isolateObjectProperty,
  type Payload,
  type PayloadRequest,
  type Where,
} from 'payload'

import type { PublishedCollection } from './documents'
import type { Locale } from './locales'
import type { Measures } from './measures'

/** What readers are delivered: published documents, the pictures that they show, and the settings of the site. */
export type Delivered = PublishedCollection | 'media' | 'site'

/** A document as a visitor reads it, with the texts of all languages. */
export type Raw = {
  id: string
  /** Of its body. */
  measures?: Partial<Record<Locale, Measures>>
  [field: string]: unknown
}

export const fieldsOf = ({ collections, globals }: Payload, of: Delivered): FlattenedField[] =>
  of === 'site'
    ? globals.config.find(({ slug }) => slug === of)!.flattenedFields
    : collections[of].config.flattenedFields

/** What is told of a picture; its sizes, which the admin uses, are a great many columns. */
const OF_A_PICTURE = Object.fromEntries(
  [
    ...['filename', 'mimeType', 'width', 'height', 'focalX', 'focalY', 'checksum', 'opaque'],
    ...['animated', 'alt', 'credit', 'source', 'licence', 'licenceText', 'placeholder'],
  ].map((field) => [field, true as const]),
)

const isPublished: Where = { _status: { equals: 'published' } }

/** From their own tables. Nothing else than what is published can get in, and nothing that the staff alone may read. */
export const readAsVisitor = async (
  payload: Payload,
  of: Delivered,
  ids: readonly string[],
  req?: PayloadRequest,
): Promise<Raw[]> => {
  // What is written next with this request must be written in its own language, and by its own user.
  const visitor = req && isolateObjectProperty(req, ['locale', 'fallbackLocale', 'user'])
  if (visitor) visitor.user = null
  const asked = { locale: 'all', depth: 0, ...(visitor && { req: visitor }) } as const
  if (of === 'site') {
    const site = await payload.findGlobal({ ...asked, slug: of, overrideAccess: false })
    return [{ ...site, id: of }]
  }

  const areThese: Where = { id: { in: [...ids] } }
  const { docs } = await payload.find({
    ...asked,
    collection: of,
    draft: false,
    limit: ids.length,
    pagination: false,
    ...(of === 'media'
      ? // A picture is nobody's secret because something published shows it, which is for whoever asks to know.
        { where: areThese, select: OF_A_PICTURE }
      : { where: { and: [areThese, isPublished] }, overrideAccess: false }),
    // A story's series are looked up for many stories at once, elsewhere.
    ...(of === 'stories' && ({ joins: false } as object)),
  })
  return docs as unknown as Raw[]
}
