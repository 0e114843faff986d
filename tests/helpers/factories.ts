import type { Payload, RequiredDataFromCollectionSlug, TypedUser } from 'payload'
import sharp from 'sharp'

import type { Consent, Redirect, User } from '@/payload-types'
import type { Role } from '@/src/access/roles'
import { paragraph, richText } from '@/src/richtext/nodes'

let serial = 0
const next = () => ++serial

type Data<Slug extends 'articles' | 'stories' | 'series' | 'pages'> = Partial<
  RequiredDataFromCollectionSlug<Slug>
>

const piece = () => {
  const number = next()
  return {
    title: `Piece ${number}`,
    body: richText(paragraph(`The body of piece ${number}.`)),
    _status: 'published' as const,
  }
}

export const createArticle = (payload: Payload, data: Data<'articles'> = {}) =>
  payload.create({
    collection: 'articles',
    data: { ...piece(), ...data } as RequiredDataFromCollectionSlug<'articles'>,
    draft: data._status === 'draft',
  })

export const createStory = (payload: Payload, data: Data<'stories'> = {}) =>
  payload.create({
    collection: 'stories',
    data: {
      ...piece(),
      narrator: { alias: 'Robin' },
      anonymized: true,
      ...data,
    } as RequiredDataFromCollectionSlug<'stories'>,
    draft: data._status === 'draft',
  })

export const createSeries = (payload: Payload, data: Data<'series'> = {}) =>
  payload.create({
    collection: 'series',
    data: { ...piece(), ...data } as RequiredDataFromCollectionSlug<'series'>,
    draft: data._status === 'draft',
  })

export const createPage = (payload: Payload, data: Data<'pages'> = {}) =>
  payload.create({
    collection: 'pages',
    data: { ...piece(), ...data } as RequiredDataFromCollectionSlug<'pages'>,
    draft: data._status === 'draft',
  })

export const createTerm = (
  payload: Payload,
  collection: 'topics' | 'conditions' | 'communities' | 'authors',
  data: {
    name?: string
    slug?: string
    _status?: 'draft' | 'published'
    [field: string]: unknown
  } = {},
) =>
  payload.create({
    collection,
    data: { name: `${collection} ${next()}`, _status: 'published', ...data } as never,
    draft: data._status === 'draft',
  })

type Target = NonNullable<NonNullable<Redirect['to']>['reference']>

/** To a path or an address, or to a document whatever its path. */
export const createRedirect = (
  payload: Payload,
  from: string,
  to: string | [Target['relationTo'], unknown],
  options: Partial<Pick<Redirect, 'type'>> & { user?: TypedUser; overrideAccess?: boolean } = {},
) => {
  const { type = '301', ...asCaller } = options
  const target =
    typeof to === 'string'
      ? { type: 'custom' as const, url: to }
      : {
          type: 'reference' as const,
          reference: { relationTo: to[0], value: String(to[1]) } as Target,
        }
  return payload.create({
    collection: 'redirects',
    data: { from, to: target, type },
    ...asCaller,
  })
}

export const createImage = async (
  payload: Payload,
  options: { alt?: string; data?: Buffer } = {},
) =>
  payload.create({
    collection: 'media',
    data: { alt: options.alt ?? 'A grey field' },
    file: {
      name: `picture-${next()}.jpg`,
      mimetype: 'image/jpeg',
      size: 0,
      data:
        options.data ??
        (await sharp({ create: { width: 800, height: 600, channels: 3, background: '#88aabb' } })
          .jpeg()
          .toBuffer()),
    },
  })

export const PASSWORD = 'correct horse battery'

export const createUser = (payload: Payload, roles: Role[]) =>
  payload.create({
    collection: 'users',
    data: { email: `staff-${next()}@example.org`, password: PASSWORD, name: 'Staff', roles },
  })

/** A reader who has confirmed the address, with a session of their own. */
export const createReader = async (payload: Payload, displayName = `Reader ${next()}`) => {
  const email = `reader-${next()}@example.org`
  const reader = await payload.create({
    collection: 'readers',
    data: { email, password: PASSWORD, displayName, emailVerified: true },
  })
  // Signing in hashes the password once more, which takes longer than most tests.
  const { startSession } = await import('@/src/readers/session')
  const token = await startSession(payload, reader.id, undefined)
  return { reader, email, token }
}

export const createComment = (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'comments'>> &
    Pick<RequiredDataFromCollectionSlug<'comments'>, 'piece' | 'reader'>,
) =>
  payload.create({
    collection: 'comments',
    data: { body: `Comment ${next()}`, status: 'approved', depth: 0, ...data },
  })

export const createInsight = (
  payload: Payload,
  data: Partial<RequiredDataFromCollectionSlug<'insights'>> &
    Pick<RequiredDataFromCollectionSlug<'insights'>, 'piece' | 'reader'>,
) => payload.create({ collection: 'insights', data: { status: 'approved', ...data } })

/** Of whatever number, as a test that is about something else needs it. */
export const showEveryInsight = (payload: Payload) =>
  payload.updateGlobal({ slug: 'site', data: { insightsMinimum: 1 } })

/** The global id of a document, as the API gives it. */
export const globalId = (type: string, id: unknown): string =>
  Buffer.from(`${type}:${String(id)}`).toString('base64')

/** An id in the form of this database, and nobody's. */
export const NOBODYS_ID = process.env.TEST_MONGODB_URI
  ? '0'.repeat(24)
  : '00000000-0000-4000-8000-000000000000'

/** A signed form, as short as a PDF can be. */
export const createForm = (payload: Payload) => {
  const data = Buffer.from('%PDF-1.4\nxref\n0 0\ntrailer<<>>\nstartxref\n9\n%%EOF\n')
  const file = { name: `form-${next()}.pdf`, mimetype: 'application/pdf', size: data.length, data }
  return payload.create({ collection: 'signatures', data: {}, file })
}

/** Of a form that someone signed a week ago. */
export const createConsent = async (
  payload: Payload,
  data: Partial<Omit<Consent, 'signature'>> & { signature?: null } = {},
) =>
  payload.create({
    collection: 'consents',
    data: {
      ...{ alias: 'Robin', what: 'The story', purpose: 'To help others', recipient: 'Firsthand' },
      grantedAt: new Date(Date.now() - 7 * 24 * 60 * 60 * 1000).toISOString(),
      signature: (await createForm(payload)).id,
      ...data,
    } as RequiredDataFromCollectionSlug<'consents'>,
  })

/** An account of the staff, as the Local API takes who asks. */
export const staffUser = async (payload: Payload, ...roles: Role[]) =>
  ({ ...(await createUser(payload, roles)), collection: 'users' }) as User & { collection: 'users' }

type Checked = 'articles' | 'stories' | 'series'

/** Whatever an editor, a reviewer and a narrator have to give before a piece is published. */
export const readyFields = async (payload: Payload, collection: Checked) => {
  const reviewer = await createTerm(payload, 'authors', { credentials: 'MD' })
  const year = 365 * 24 * 60 * 60 * 1000
  const review = {
    reviewer: reviewer.id,
    reviewedAt: new Date().toISOString(),
    nextReviewDue: new Date(Date.now() + year).toISOString(),
  }
  const consent = collection === 'stories' ? (await createConsent(payload)).id : undefined
  return { workflow: { stage: 'approved' as const }, review, consent }
}

/** Gives it to the newest draft of a piece. */
export const makeReady = async (payload: Payload, collection: Checked, id: unknown) =>
  payload.update({
    collection,
    id: String(id),
    data: await readyFields(payload, collection),
    draft: true,
  })
