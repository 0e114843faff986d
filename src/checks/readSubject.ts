import { isolateObjectProperty, type Payload, type PayloadRequest } from 'payload'

import { hasRole } from '@/src/access/roles'
import { lacksCrisisResources } from '@/src/delivery/crisisResources'
import { inLocaleAlone, type Locale, LOCALES } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { offLabelMentions } from '@/src/delivery/offLabelMentions'
import { idOf, idsOf } from '@/src/delivery/relations'
import { bodyParts } from '@/src/editorial/bodyParts'
import { type Picture, type Subject, textsOf, type View } from '@/src/editorial/checks/subject'

type Values = Record<string, unknown>

export type Asked = {
  collection: PieceCollection
  /** Null for what is not saved yet. */
  id: string | null
  /** What the piece is to become in the language of the request, over what is stored. */
  data?: Values
  /** Whether its language is published alone: Payload then leaves the others as they were last public, also long ago. */
  isAlone?: boolean
  /** Of the version that is written over: a bulk edit may begin from what is published, and not from its newest draft. */
  updatedAt?: string
  /** Read under the rights of whoever asks. */
  asCaller?: boolean
}

/** The language that a request writes in. */
export const localeOf = ({ locale }: PayloadRequest): Locale => (locale === 'es' ? 'es' : 'en')

/** What is read here must not change the language that the request goes on to write in. */
const aside = (req: PayloadRequest) => isolateObjectProperty(req, ['locale', 'fallbackLocale'])

const stored = async (
  req: PayloadRequest,
  { collection, id, updatedAt, asCaller }: Asked,
): Promise<Values | null> => {
  if (!id) return null
  const access = asCaller ? { overrideAccess: false, user: req.user } : {}
  const read = async (draft: boolean) =>
    (await req.payload.findByID({
      ...{ collection, id, draft, locale: 'all', depth: 0, disableErrors: !asCaller },
      ...{ req: aside(req), ...access, joins: false as never },
    })) as unknown as Values | null

  const kept = updatedAt ? await read(false) : null
  return kept?.updatedAt === updatedAt && kept ? kept : read(true)
}

const lastPublished = async (
  req: PayloadRequest,
  { collection, id }: Asked,
): Promise<Values | null> => {
  const { docs } = await req.payload.findVersions({
    ...{ collection, sort: '-updatedAt', limit: 1, pagination: false, locale: 'all', depth: 0 },
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req: aside(req),
  })
  return (docs[0]?.version as unknown as Values | undefined) ?? null
}

const consentOf = async (req: PayloadRequest, view: View) => {
  const id = idOf(view.consent)
  if (!id) return null
  return req.payload.findByID({
    ...{ collection: 'consents', id, depth: 0, disableErrors: true, req: aside(req) },
    joins: false,
  })
}

const picturesOf = async (req: PayloadRequest, views: readonly View[]) => {
  const ids = views.flatMap(({ cover, body, closing, meta }) => [
    idOf(cover),
    idOf(meta?.image),
    ...[body, closing].flatMap((each) =>
      bodyParts(each).map((part) => (part.kind === 'image' ? part.image : null)),
    ),
  ])
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map<string, Picture>()

  const { docs } = await req.payload.find({
    ...{ collection: 'media', where: { id: { in: wanted } }, locale: 'all', depth: 0 },
    ...{ pagination: false, req: aside(req) },
  })
  return new Map(docs.map((picture) => [String(picture.id), picture as unknown as Picture]))
}

const hasContent = ({ title, body }: View): boolean => Boolean(title) || bodyParts(body).length > 0

const fieldsOf = (payload: Payload, collection: PieceCollection) =>
  payload.collections[collection].config.flattenedFields

/** A piece as its checks see it: its newest draft, with what is about to be saved over it. */
export const readSubject = async (req: PayloadRequest, asked: Asked): Promise<Subject> => {
  const { collection, data = {} } = asked
  const raw = (await stored(req, asked)) ?? {}
  const fields = fieldsOf(req.payload, collection)
  const own = localeOf(req)
  const others = asked.isAlone ? ((await lastPublished(req, asked)) ?? {}) : raw
  const viewIn = (locale: Locale): View =>
    locale === own
      ? { ...inLocaleAlone(fields, raw, locale), ...data }
      : inLocaleAlone(fields, others, locale)
  const piece = viewIn(own)
  const views = LOCALES.map((locale) => ({ locale, view: viewIn(locale) })).filter(({ view }) =>
    hasContent(view),
  )

  // What a consent came to is for those to know who may read it.
  const mayAsk = !asked.asCaller || hasRole(req.user, 'admin', 'editor')
  const shownConsent = mayAsk ? piece : (raw as View)
  const texts = textsOf({ views })
  const filedUnder = [...idsOf(piece.topics), ...idsOf(piece.conditions)]
  return {
    collection,
    piece,
    views,
    offLabelMentions: await offLabelMentions(aside(req), { texts, filedUnder }),
    lacksCrisisResources: await lacksCrisisResources(aside(req), piece.contentNotes ?? [], texts),
    consent: collection === 'stories' ? await consentOf(req, shownConsent) : null,
    pictures: await picturesOf(
      req,
      views.map(({ view }) => view),
    ),
  }
}
