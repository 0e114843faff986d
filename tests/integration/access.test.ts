import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  CollectionConfig,
  CollectionSlug,
  Payload,
  RequiredDataFromCollectionSlug,
  TypedUser,
} from 'payload'
import sharp from 'sharp'

import { paragraph, richText } from '@/src/richtext/nodes'
import { type App, startApp } from '@/tests/helpers/app'
import {
  createArticle,
  createComment,
  createConsent,
  createForm,
  createImage,
  createInsight,
  createPage,
  createReader,
  createRedirect,
  createSeries,
  createStory,
  readyFields,
  createTerm,
  createUser,
  PASSWORD,
} from '@/tests/helpers/factories'

const ROLES = [
  'visitor',
  'reader',
  'contributor',
  'reviewer',
  'moderator',
  'editor',
  'admin',
] as const
type Role = (typeof ROLES)[number]
type Actor = { role: Role; user: TypedUser | undefined; id: string | undefined }

/**
 * Read, create, update and delete, each tried on one's own document and on another's at once: a(llowed) for both, o(wn) alone,
 * the other (x) alone, none (n) of both, or d(enied) as a whole.
 */
type Verdicts = [Role, string][]

const WRITTEN: Verdicts = [
  ['visitor', 'x d d d'],
  ['reader', 'x d d d'],
  ['contributor', 'a a o d'],
  ['reviewer', 'a d d d'],
  ['moderator', 'a d d d'],
  ['editor', 'a a a a'],
  ['admin', 'a a a a'],
]
const EDITED: Verdicts = [
  ['visitor', 'x d d d'],
  ['reader', 'x d d d'],
  ['contributor', 'a d d d'],
  ['reviewer', 'a d d d'],
  ['moderator', 'a d d d'],
  ['editor', 'a a a a'],
  ['admin', 'a a a a'],
]

/** Doors of their own write them; here moderators only look. */
const SETTLED_BY_THE_DESK: Verdicts = [
  ['visitor', 'd d d d'],
  ['reader', 'd d d d'],
  ['contributor', 'd d d d'],
  ['reviewer', 'd d d d'],
  ['moderator', 'a d d d'],
  ['editor', 'a d d d'],
  ['admin', 'a d d d'],
]

const TABLE: Record<string, Verdicts> = {
  articles: WRITTEN,
  stories: WRITTEN,
  series: WRITTEN,
  authors: WRITTEN,
  pages: EDITED,
  topics: EDITED,
  conditions: EDITED,
  communities: EDITED,
  redirects: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'a d d d'],
    ['reviewer', 'a d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a a a a'],
    ['admin', 'a a a a'],
  ],
  remarks: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'a a a o'],
    ['reviewer', 'a a o o'],
    ['moderator', 'a a o o'],
    ['editor', 'a a a o'],
    ['admin', 'a a a a'],
  ],
  consents: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a a a d'],
    ['admin', 'a a a d'],
  ],
  signatures: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a a d d'],
    ['admin', 'a a d a'],
  ],
  exceptions: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a a d a'],
    ['admin', 'a a d a'],
  ],
  releases: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a a a a'],
    ['admin', 'a a a a'],
  ],
  withdrawals: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d d d'],
  ],
  comments: [
    ['visitor', 'n d d d'],
    ['reader', 'o a o d'],
    ['contributor', 'a d d d'],
    ['reviewer', 'a d d d'],
    ['moderator', 'a d a a'],
    ['editor', 'a d a a'],
    ['admin', 'a d a a'],
  ],
  reports: [
    ['visitor', 'd d d d'],
    ['reader', 'd a d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'a d d a'],
    ['editor', 'a d d a'],
    ['admin', 'a d d a'],
  ],
  insights: [
    ['visitor', 'd d d d'],
    ['reader', 'o a o d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'a d a a'],
    ['editor', 'a d a a'],
    ['admin', 'a d a a'],
  ],
  'helpful-marks': [
    ['visitor', 'd d d d'],
    ['reader', 'o a d o'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d d d'],
  ],
  follows: [
    ['visitor', 'd d d d'],
    ['reader', 'o a d o'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'd d d d'],
    ['admin', 'd d d d'],
  ],
  'comment-visits': [
    ['visitor', 'd d d d'],
    ['reader', 'o a o o'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'd d d d'],
    ['admin', 'd d d d'],
  ],
  decisions: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d d d'],
  ],
  sanctions: SETTLED_BY_THE_DESK,
  appeals: SETTLED_BY_THE_DESK,
  claims: SETTLED_BY_THE_DESK,
  'kept-sanctions': ROLES.map((role) => [role, 'd d d d']),
  'audit-log': [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'd d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d d d'],
  ],
  pieces: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'a d d d'],
    ['reviewer', 'a d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d d d'],
  ],
  media: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'a a d d'],
    ['reviewer', 'a d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a a a a'],
    ['admin', 'a a a a'],
  ],
  'shown-images': ROLES.map((role) => [role, 'd d d d']),
  'drafted-images': ROLES.map((role) => [role, 'd d d d']),
  'published-documents': ROLES.map((role) => [role, 'd d d d']),
  readers: [
    ['visitor', 'd d d d'],
    ['reader', 'o d o o'],
    ['contributor', 'd d d d'],
    ['reviewer', 'd d d d'],
    ['moderator', 'a d d d'],
    ['editor', 'a d d d'],
    ['admin', 'a d a a'],
  ],
  users: [
    ['visitor', 'd d d d'],
    ['reader', 'd d d d'],
    ['contributor', 'a d o d'],
    ['reviewer', 'a d o d'],
    ['moderator', 'a d o d'],
    ['editor', 'a d o d'],
    ['admin', 'a a a a'],
  ],
  changes: ROLES.map((role) => [role, 'd d d d']),
  'log-places': ROLES.map((role) => [role, 'd d d d']),
}

let app: App
let pixels: Buffer
let strangers: [string, string]
let collections: CollectionConfig[]
beforeAll(async () => {
  app = await startApp()
  const { reader: first } = await createReader(app.payload)
  const { reader: second } = await createReader(app.payload)
  strangers = [String(first.id), String(second.id)]
  const own = (await import('@/collections')).collections
  // What a plugin adds stands in the built configuration alone; Payload's own collections are not ours to decide.
  const added = app.payload.config.collections.filter(
    ({ slug }) => !slug.startsWith('payload-') && !own.some((each) => each.slug === slug),
  )
  collections = [...own, ...(added as CollectionConfig[])]
  pixels = await sharp({ create: { width: 16, height: 16, channels: 3, background: '#334455' } })
    .jpeg()
    .toBuffer()
})
afterAll(() => app.close())

const createActor = async (role: Role): Promise<Actor> => {
  if (role === 'visitor') return { role, user: undefined, id: undefined }
  if (role === 'reader') {
    const { reader } = await createReader(app.payload)
    return { role, user: { ...reader, collection: 'readers' }, id: String(reader.id) }
  }
  const user = await createUser(app.payload, [role])
  return { role, user: { ...user, collection: 'users' }, id: String(user.id) }
}

type Pair = [own: unknown, foreign: unknown]
const idsOf = (...docs: { id: unknown }[]): Pair => [docs[0]!.id, docs[1]!.id]

/** A document of the actor's own, as far as the collection knows such a thing, and one of someone else. */
const exceptionData = () => ({
  documentKind: 'stories' as const,
  ...{ documentId: 'none', check: 'anonymity', key: 'k', text: 'Boise', reason: 'Changed before.' },
})
/** What the check of anonymity finds in this story. */
const foundIn = async ({ id }: { id: string }) => {
  const { createLocalReq } = await import('payload')
  const { runChecks } = await import('@/src/checks/runChecks')
  const req = await createLocalReq({}, app.payload)
  const checks = await runChecks(req, { collection: 'stories', id })
  const { key } = checks.find(({ code }) => code === 'anonymity')!.findings[0]!
  return { ...exceptionData(), documentId: id, key }
}
const createException = (payload: Payload) =>
  payload.create({ collection: 'exceptions', data: exceptionData() })

const createPair = async (collection: string, { role, id }: Actor): Promise<Pair> => {
  const { payload } = app
  const isStaff = role !== 'visitor' && role !== 'reader'
  const own = { _status: 'draft' as const, ...(isStaff && { createdBy: id }) }
  switch (collection) {
    case 'articles':
      return idsOf(
        await createArticle(payload, own),
        await createArticle(payload, await readyFields(payload, collection)),
      )
    case 'stories':
      return idsOf(
        await createStory(payload, own),
        await createStory(payload, await readyFields(payload, collection)),
      )
    case 'exceptions':
      return idsOf(await createException(payload), await createException(payload))
    case 'remarks': {
      const other = await createUser(payload, ['contributor'])
      const say = async (author: unknown) =>
        payload.create({
          collection,
          data: {
            document: { relationTo: 'articles', value: (await createArticle(payload)).id },
            ...{ text: 'Is this so?', author: String(author) },
          },
        })
      return idsOf(await say(isStaff ? id : other.id), await say(other.id))
    }
    case 'consents':
      return idsOf(await createConsent(payload), await createConsent(payload))
    case 'signatures':
      return idsOf(await createForm(payload), await createForm(payload))
    case 'releases': {
      const plan = async () => {
        const documents = [{ relationTo: 'pages' as const, value: (await createPage(payload)).id }]
        const data = { title: 'Planned', state: 'open' as const, documents }
        return payload.create({ collection, data })
      }
      return idsOf(await plan(), await plan())
    }
    case 'withdrawals': {
      for (const { id: page } of [await createPage(payload), await createPage(payload)])
        await payload.delete({ collection: 'pages', id: page })
      const { docs } = await payload.find({ collection, limit: 2 })
      return idsOf(docs[0]!, docs[1]!)
    }
    case 'series':
      return idsOf(
        await createSeries(payload, own),
        await createSeries(payload, await readyFields(payload, collection)),
      )
    case 'pages':
      return idsOf(await createPage(payload, { _status: 'draft' }), await createPage(payload))
    case 'authors':
      return idsOf(
        await createTerm(payload, collection, own),
        await createTerm(payload, collection),
      )
    case 'topics':
    case 'conditions':
    case 'communities':
      return idsOf(
        await createTerm(payload, collection, { _status: 'draft' }),
        await createTerm(payload, collection),
      )
    case 'pieces':
      return idsOf(await createArticle(payload), await createArticle(payload))
    case 'media':
      return idsOf(
        await createImage(payload, { data: pixels }),
        await createImage(payload, { data: pixels }),
      )
    case 'drafted-images':
    case 'shown-images': {
      const _status = collection === 'shown-images' ? 'published' : 'draft'
      const image = (await createImage(payload, { data: pixels })).id
      await createArticle(payload, { cover: image, _status })
      await createArticle(payload, { cover: image, _status })
      const { docs } = await payload.find({ collection, where: { image: { equals: image } } })
      return idsOf(docs[0]!, docs[1]!)
    }
    case 'comments':
    case 'insights': {
      const piece = (await createArticle(payload)).id
      const [stranger, other] = strangers
      const mine = role === 'reader' ? id! : stranger
      const create = collection === 'comments' ? createComment : createInsight
      return idsOf(
        await create(payload, { piece, reader: mine, status: 'pending' }),
        await create(payload, { piece, reader: other, status: 'pending' }),
      )
    }
    case 'reports':
    case 'helpful-marks': {
      const [stranger, other] = strangers
      const mine = role === 'reader' ? id! : stranger
      const judge = async (reader: string) =>
        payload.create({
          collection,
          data: { comment: await createForeignComment(), reader, reason: 'other' } as never,
        })
      return idsOf(await judge(mine), await judge(other))
    }
    case 'follows':
    case 'comment-visits': {
      const [stranger, other] = strangers
      const mine = role === 'reader' ? id! : stranger
      const piece = (await createArticle(payload)).id
      const note = async (reader: string) =>
        payload.create({
          collection,
          data: { piece, reader, thread: `piece:${piece}`, seenAt: '2026-01-01' } as never,
        })
      return idsOf(await note(mine), await note(other))
    }
    case 'decisions': {
      const decide = () =>
        payload.create({ collection, data: { decision: 'approve', before: 'pending' } })
      return idsOf(await decide(), await decide())
    }
    case 'sanctions':
    case 'appeals':
    case 'claims': {
      const [stranger] = strangers
      const moderator = (await createUser(payload, ['moderator'])).id
      const more = collection === 'claims' ? { moderator } : {}
      const make = () =>
        payload.db.create({ collection, data: { ...deskData(collection, stranger), ...more } })
      return idsOf(await make(), await make())
    }
    case 'kept-sanctions': {
      const make = async () =>
        payload.db.create({ collection, data: { ...(await newData(collection)) } })
      return idsOf(await make(), await make())
    }
    case 'audit-log': {
      await createArticle(payload)
      await createArticle(payload)
      const { docs } = await payload.find({ collection, limit: 2 })
      return idsOf(docs[0]!, docs[1]!)
    }
    case 'redirects':
      return idsOf(
        await createRedirect(payload, `/own-${++serial}`, '/articles'),
        await createRedirect(payload, `/foreign-${++serial}`, '/articles'),
      )
    case 'readers': {
      const other = (await createReader(payload)).reader
      return idsOf(role === 'reader' ? { id } : (await createReader(payload)).reader, other)
    }
    case 'users': {
      const other = await createUser(payload, ['contributor'])
      return idsOf(isStaff ? { id } : await createUser(payload, ['contributor']), other)
    }
    case 'changes': {
      await createArticle(payload)
      await createArticle(payload)
      const { docs } = await payload.find({ collection, limit: 2, sort: '-position' })
      return idsOf(docs[0]!, docs[1]!)
    }
    case 'published-documents': {
      const one = await createArticle(payload)
      const other = await createArticle(payload)
      return [`articles:${one.id}`, `articles:${other.id}`]
    }
    case 'log-places': {
      const stand = () =>
        payload.create({
          collection,
          data: { follower: `test-${++serial}`, beat: 1, isHeld: false, place: {} },
        })
      return idsOf(await stand(), await stand())
    }
    default:
      throw new Error(`Say how ${collection} are made.`)
  }
}

const createForeignComment = async (): Promise<string> => {
  const piece = (await createArticle(app.payload)).id
  return (await createComment(app.payload, { piece, reader: strangers[1] })).id
}

/** What only the desk and the API write, as it stands in the database. */
const deskData = (collection: 'sanctions' | 'appeals' | 'claims', reader: string) => {
  const number = `desk ${++serial}`
  switch (collection) {
    case 'sanctions':
      return { reader, kind: 'warn', reason: 'other', message: 'Please do not.' }
    case 'appeals':
      return { reader, against: number, words: 'It was fair.', state: 'open' }
    case 'claims':
      return { comment: number, until: '2030-01-01T00:00:00.000Z' }
  }
}

let serial = 0
const newData = async (collection: string): Promise<object> => {
  const number = ++serial
  const text = { title: `New ${number}`, body: richText(paragraph('New.')), _status: 'draft' }
  const account = { email: `new-${number}@example.org`, password: PASSWORD }
  switch (collection) {
    case 'articles':
    case 'series':
    case 'pages':
      return text
    case 'stories':
      return { ...text, narrator: { alias: 'Sam' }, anonymized: true }
    case 'consents':
      return {
        ...{ alias: 'Sam', what: 'All', purpose: 'To help', recipient: 'Firsthand' },
        ...{ grantedAt: '2026-01-01', signature: (await createForm(app.payload)).id },
      }
    case 'releases':
      return {
        title: `New ${number}`,
        documents: [{ relationTo: 'pages', value: (await createPage(app.payload)).id }],
      }
    case 'withdrawals':
      return {
        ...{ path: '/new', reason: 'None.', actorName: 'Nobody' },
        ...{ documentKind: 'pages', documentId: 'none', withdrawnAt: '2026-01-01T00:00:00.000Z' },
      }
    case 'remarks':
      return {
        document: { relationTo: 'articles', value: (await createArticle(app.payload)).id },
        text: 'New.',
      }
    case 'signatures':
      return {}
    case 'exceptions':
      return foundIn(
        await createStory(app.payload, { title: `In Boise ${++serial}`, _status: 'draft' }),
      )
    case 'comments':
      return { piece: (await createArticle(app.payload)).id, body: 'New.' }
    case 'insights':
      return { piece: (await createArticle(app.payload)).id, note: 'New.' }
    case 'reports':
      return { comment: await createForeignComment(), reason: 'other' }
    case 'helpful-marks':
      return { comment: await createForeignComment() }
    case 'follows':
    case 'comment-visits':
      return { piece: (await createArticle(app.payload)).id, thread: 'new', seenAt: '2026-01-01' }
    case 'decisions':
      return { decision: 'approve', before: 'pending' }
    case 'sanctions':
    case 'appeals':
    case 'claims':
      return deskData(collection, strangers[0])
    case 'kept-sanctions':
      return {
        ...{ address: `hash ${number}`, kind: 'ban', reason: 'other' },
        keptUntil: '2030-01-01T00:00:00.000Z',
      }
    case 'audit-log':
      return {
        ...{ action: 'published', documentKind: 'articles', documentId: 'none' },
        actorName: 'Nobody',
      }
    case 'pieces':
      return {
        ...{ title: 'New', sortTitle: 'new', kind: 'article' },
        publishedAt: '2026-01-01T00:00:00.000Z',
      }
    case 'media':
      return { alt: 'New' }
    case 'changes':
      return {
        ...{ position: 1_000_000, event: 'updated', source: 'site', documentId: 'site', tags: [] },
        at: '2026-01-01T00:00:00.000Z',
      }
    case 'log-places':
      return { follower: `new-${number}`, beat: 1, isHeld: false, place: { top: 0, gaps: [] } }
    case 'published-documents':
      return { id: `articles:${number}`, shape: 'any', content: '{}' }
    case 'shown-images':
    case 'drafted-images':
      return { document: `articles:${number}` }
    case 'redirects':
      return { from: `/new-${number}`, to: { type: 'custom', url: '/articles' }, type: '301' }
    case 'readers':
      return { ...account, displayName: 'New' }
    case 'users':
      return { ...account, name: 'New', roles: ['contributor'] }
    default:
      return { name: `New ${number}`, _status: 'draft' }
  }
}

/** One's own is the first of the two; what has no owner is allowed or not as a whole. */
const verdict = async (
  attempt: () => Promise<unknown[]>,
  [own, other]: Pair = ['own', 'other'],
): Promise<string> => {
  try {
    const reached = (await attempt()).map(String)
    const [isOwn, isOther] = [own, other].map((id) => reached.includes(String(id)))
    if (isOwn && isOther) return 'a'
    if (isOwn || isOther) return isOwn ? 'o' : 'x'
    return 'n'
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return 'd'
    throw error
  }
}
const BOTH = ['own', 'other']

const verdictsOf = async (slug: string, role: Role): Promise<string> => {
  const { payload } = app
  const actor = await createActor(role)
  const pair = await createPair(slug, actor)
  const where = { id: { in: pair } }
  const asActor = { overrideAccess: false, user: actor.user, depth: 0 } as const
  const collection = slug as CollectionSlug
  const file = { name: `new-${++serial}.jpg`, mimetype: 'image/jpeg', size: 0, data: pixels }

  const read = await verdict(async () => {
    const { docs } = await payload.find({ collection, where, draft: true, ...asActor })
    return docs.map(({ id }) => id)
  }, pair)
  const data = await newData(slug)
  const create = await verdict(async () => {
    await payload.create({
      collection,
      data: data as never,
      draft: (data as { _status?: string })._status === 'draft',
      ...(['media', 'signatures'].includes(slug) && { file }),
      ...asActor,
    })
    return BOTH
  })
  const update = await verdict(async () => {
    const { docs, errors } = await payload.update({
      collection,
      where,
      data: {},
      ...asActor,
    })
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return docs.map(({ id }) => id)
  }, pair)
  const remove = await verdict(async () => {
    const { docs, errors } = await payload.delete({ collection, where, ...asActor })
    if (errors.length > 0) throw new Error(JSON.stringify(errors))
    return docs.map(({ id }) => id)
  }, pair)
  return [read, create, update, remove].join(' ')
}

describe('who may do what', () => {
  it('is decided for every collection, and for each of the four operations', () => {
    const silent = collections.filter(
      ({ access }) =>
        !['read', 'create', 'update', 'delete'].every((key) => access && key in access),
    )

    expect(Object.keys(TABLE).sort()).toEqual(collections.map(({ slug }) => slug).sort())
    for (const verdicts of Object.values(TABLE))
      expect(verdicts.map(([role]) => role)).toEqual([...ROLES])
    expect(silent.map(({ slug }) => slug)).toEqual([])
  })

  it.each(Object.keys(TABLE))('holds for %s', async (slug) => {
    const found: Verdicts = []
    for (const role of ROLES) found.push([role, await verdictsOf(slug, role)])

    expect(found).toEqual(TABLE[slug])
  })

  it('lets moderators read the settings of moderation, and editors change them', async () => {
    const found: [Role, string][] = []
    for (const role of ROLES) {
      const { user } = await createActor(role)
      const as = { slug: 'moderation', overrideAccess: false, user, depth: 0 } as const
      const read = await verdict(async () => {
        await app.payload.findGlobal(as)
        return BOTH
      })
      const update = await verdict(async () => {
        await app.payload.updateGlobal({ ...as, data: { careMinutes: 20 } })
        return BOTH
      })
      found.push([role, `${read} ${update}`])
    }

    expect(found).toEqual([
      ['visitor', 'd d'],
      ['reader', 'd d'],
      ['contributor', 'd d'],
      ['reviewer', 'd d'],
      ['moderator', 'a d'],
      ['editor', 'a a'],
      ['admin', 'a a'],
    ])
  })

  it('lets everyone read the site, and editors change it', async () => {
    const found: [Role, string][] = []
    for (const role of ROLES) {
      const { user } = await createActor(role)
      const as = { slug: 'site', overrideAccess: false, user, depth: 0 } as const
      const read = await verdict(async () => {
        await app.payload.findGlobal(as)
        return BOTH
      })
      const update = await verdict(async () => {
        await app.payload.updateGlobal({ ...as, data: { tagline: role } })
        return BOTH
      })
      found.push([role, `${read} ${update}`])
    }

    expect(found).toEqual([
      ['visitor', 'a d'],
      ['reader', 'a d'],
      ['contributor', 'a d'],
      ['reviewer', 'a d'],
      ['moderator', 'a d'],
      ['editor', 'a a'],
      ['admin', 'a a'],
    ])
  })

  it('keeps the versions of everything from readers and visitors', async () => {
    const versioned = collections.filter(({ versions }) => versions).map(({ slug }) => slug)
    const found: string[] = []
    for (const role of ['visitor', 'reader'] as const) {
      const { user } = await createActor(role)
      for (const slug of versioned) {
        const answer = await verdict(async () => {
          await app.payload.findVersions({
            collection: slug as 'articles',
            overrideAccess: false,
            user,
          })
          return BOTH
        })
        if (answer !== 'd') found.push(`${role} reads versions of ${slug}`)
      }
      const site = await verdict(async () => {
        await app.payload.findGlobalVersions({ slug: 'site', overrideAccess: false, user })
        return BOTH
      })
      if (site !== 'd') found.push(`${role} reads versions of the site`)
    }

    expect(versioned.length).toBeGreaterThan(7)
    expect(found).toEqual([])
  })
})

describe('a contributor', () => {
  const contribute = async () => {
    const { user, id } = await createActor('contributor')
    return { id: id!, as: { overrideAccess: false, user, depth: 0 } as const }
  }

  it('cannot publish, neither at once nor later', async () => {
    const { id, as } = await contribute()
    const draft = await createArticle(app.payload, { _status: 'draft', createdBy: id })
    const data = { title: 'Straight out', body: richText(paragraph('Out.')) }

    const atOnce = app.payload.create({
      collection: 'articles',
      data: { ...data, _status: 'published' } as RequiredDataFromCollectionSlug<'articles'>,
      ...as,
    })
    await expect(atOnce).rejects.toMatchObject({ name: 'NotYoursToPublish', status: 403 })
    const later = app.payload.update({
      collection: 'articles',
      id: draft.id,
      data: { _status: 'published' },
      ...as,
    })
    await expect(later).rejects.toMatchObject({ name: 'NotYoursToPublish', status: 403 })

    const row = await app.payload.count({
      collection: 'pieces',
      where: { id: { equals: draft.id } },
    })
    expect(row.totalDocs).toBe(0)
  })

  it('works on drafts of their own, and on nobody else’s', async () => {
    const { id, as } = await contribute()
    const own = await createStory(app.payload, { _status: 'draft', createdBy: id })
    const foreign = await createStory(app.payload, { _status: 'draft' })
    const data = { title: 'Better words' }

    const changed = await app.payload.update({
      collection: 'stories',
      id: own.id,
      data,
      draft: true,
      ...as,
    })
    const refused = app.payload.update({
      collection: 'stories',
      id: foreign.id,
      data,
      draft: true,
      ...as,
    })

    expect(changed.title).toBe('Better words')
    await expect(refused).rejects.toMatchObject({ status: expect.any(Number) })
  })

  it.each([
    ['their own published piece', false],
    ['one over which a newer draft lies', true],
  ])('cannot touch %s', async (_, hasNewerDraft) => {
    const { id, as } = await contribute()
    const { id: piece, title } = await createArticle(app.payload, { createdBy: id })
    const newer = { title: 'Not yet' }
    await Promise.all(
      [newer]
        .filter(() => hasNewerDraft)
        .map((data) =>
          app.payload.update({ collection: 'articles', id: piece, data, draft: true }),
        ),
    )

    const attempts = await Promise.allSettled([
      app.payload.update({
        collection: 'articles',
        id: piece,
        data: { _status: 'draft' },
        ...as,
      }),
      app.payload.update({
        collection: 'articles',
        id: piece,
        data: { title: 'Mine now' },
        ...as,
      }),
      app.payload.delete({ collection: 'articles', id: piece, ...as }),
    ])
    const published = await app.payload.find({
      collection: 'articles',
      where: { id: { equals: piece }, _status: { equals: 'published' } },
    })

    expect(attempts.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    expect(published.docs).toMatchObject([{ title }])
  })

  it('cannot pass a draft on under another name', async () => {
    const { id, as } = await contribute()
    const other = await createUser(app.payload, ['editor'])

    const created = await app.payload.create({
      collection: 'articles',
      data: {
        title: 'Whose is it',
        body: richText(paragraph('Whose.')),
        createdBy: other.id,
        _status: 'draft',
      },
      draft: true,
      ...as,
    })

    expect(created.createdBy).toBe(id)
  })
})

describe('a reader', () => {
  it('cannot decide about a comment, nor write it as someone else or deeper than it is', async () => {
    const { user, id } = await createActor('reader')
    const { reader: other } = await createReader(app.payload)
    const piece = (await createArticle(app.payload)).id

    const comment = await app.payload.create({
      collection: 'comments',
      data: {
        body: 'Let me in',
        piece,
        reader: other.id,
        status: 'approved',
        featured: true,
        depth: 3,
      },
      overrideAccess: false,
      user,
      depth: 0,
    })

    expect(comment).toMatchObject({ reader: id, status: 'pending', featured: false, depth: 0 })
  })

  it('cannot move an insight to another piece or reader, nor decide about it', async () => {
    const { user, id } = await createActor('reader')
    const { reader: other } = await createReader(app.payload)
    const piece = (await createArticle(app.payload)).id
    const elsewhere = (await createArticle(app.payload)).id
    const insight = await createInsight(app.payload, { piece, reader: id!, status: 'rejected' })

    const changed = await app.payload.update({
      collection: 'insights',
      id: insight.id,
      data: { piece: elsewhere, reader: other.id, status: 'approved', note: 'Mine' },
      overrideAccess: false,
      user,
      depth: 0,
    })

    expect(changed).toMatchObject({ piece, reader: id, status: 'rejected', note: 'Mine' })
  })

  it('cannot confirm their own address, nor choose what proves it', async () => {
    const { user, id } = await createActor('reader')
    const proof = 'f'.repeat(64)
    const unproved = { emailVerified: false }
    await app.payload.update({ collection: 'readers', id: id!, data: unproved })

    await app.payload.update({
      collection: 'readers',
      id: id!,
      data: {
        ...{ emailVerified: true, verificationToken: proof, resetPasswordToken: proof },
        ...{ newEmail: 'a@example.org', formerEmail: 'b@example.org', formerEmailToken: proof },
        ...{ termsVersion: '1', termsAcceptedAt: new Date().toISOString() },
      },
      overrideAccess: false,
      user,
    })
    const kept = await app.payload.findByID({
      collection: 'readers',
      id: id!,
      showHiddenFields: true,
    })

    expect(kept.emailVerified).toBe(false)
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${proof}|[ab]@example.org`))
    expect(kept.termsVersion).toBeFalsy()
  })

  it('is no member of the staff, and members of the staff cannot raise themselves', async () => {
    const { user } = await createActor('reader')
    const contributor = await createActor('contributor')

    const raised = await app.payload.update({
      collection: 'users',
      id: contributor.id!,
      data: { roles: ['admin'], name: 'Still here' },
      overrideAccess: false,
      user: contributor.user,
    })

    expect(raised).toMatchObject({ roles: ['contributor'], name: 'Still here' })
    expect(app.payload.collections.readers.config.access.admin?.({ req: { user } as never })).toBe(
      false,
    )
  })
})
