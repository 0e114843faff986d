import { createTerm } from './factories'
import { SLUGS } from './richQueries'
import { type Options, PIECES, TERMS, type World } from './world'

/** A write is chosen by name, and what it is about by two numbers. */
export type Write = (world: World, a: number, b: number, options: Options) => Promise<unknown>

export const one = <Item>(items: readonly Item[], choice: number): Item =>
  items[choice % items.length]!
const NOTES = ['abuse', 'death']
export const published = { _status: 'published' }
export const draft = { _status: 'draft' }

type Collection = Parameters<World['pick']>[0]

/** Of a document that was never made nothing can be changed. */
const change = async (
  world: World,
  collection: Collection,
  id: string | null,
  data: object,
  options: object = {},
) => id && world.payload.update({ collection, id, data, ...options } as never)

const gone = async (world: World, collection: Collection, id: string | null, options: object) =>
  id && world.payload.delete({ collection, id, ...options } as never)

/** What an editor does to what a piece says of itself. */
const EDITS: ((world: World, b: number) => [data: object, options?: object])[] = [
  (_, b) => [{ title: `Title ${b}` }],
  (_, b) => [{ subtitle: `Subtitle ${b}` }],
  (_, b) => [{ slug: one(SLUGS, b) }],
  (_, b) => [{ slug: one(SLUGS, b) }, { locale: 'es' }],
  (world, b) => [
    { title: `Título ${b}`, body: world.body(b), slug: one(SLUGS, b) },
    { locale: 'es' },
  ],
  (world, b) => [
    { title: `Sólo ${b}`, body: world.body(b), ...published },
    { locale: 'es', publishSpecificLocale: 'es' },
  ],
  (world, b) => [{ body: world.body(b) }],
  (world, b) => [{ authors: b % 3 ? [world.pick('authors', b)] : [] }],
  (world, b) => [{ topics: b % 3 ? [world.pick('topics', b)] : [] }],
  (world, b) => [{ conditions: b % 3 ? [world.pick('conditions', b)] : [] }],
  (world, b) => [{ community: b % 3 ? world.pick('communities', b) : null }],
  (world, b) => [{ cover: b % 3 ? world.pick('media', b) : null }],
  (world, b) => [{ meta: { image: b % 3 ? world.pick('media', b) : null, title: `Meta ${b}` } }],
  (world, b) => [
    { review: { reviewer: b % 3 ? world.pick('authors', b) : null, reviewedAt: '2026-01-01' } },
  ],
  (_, b) => [{ contentNotes: b % 2 ? [one(NOTES, b)] : [] }],
  (_, b) => [{ publishedAt: new Date(Date.UTC(2020, b % 12)).toISOString() }],
  (_, b) => [{ commenting: b % 2 ? 'site' : 'closed' }],
]

export const pieceOf = (world: World, a: number) => {
  const collection = one(PIECES, a)
  return { collection, id: world.pick(collection, Math.floor(a / PIECES.length)) }
}
const termOf = (world: World, a: number) => {
  const collection = one(TERMS, a)
  return { collection, id: world.pick(collection, Math.floor(a / TERMS.length)) }
}

/** Through Payload's Local API, as the admin, an importer or a script does; with others in one transaction, too. */
export const DOCUMENT_WRITES = {
  async createPiece(world, a, b, options) {
    const collection = one(PIECES, a)
    const data = {
      ...{ title: one(SLUGS, b), body: world.body(b), _status: b % 4 ? 'published' : 'draft' },
      ...{ narrator: { alias: 'Robin' }, anonymized: true },
      ...EDITS[a % EDITS.length]!(world, b)[0],
    }
    const isDraft = data._status === 'draft'
    const made = await world.payload.create({
      collection,
      data: data as never,
      draft: isDraft,
      ...options,
    })
    world.note(collection, made)
  },
  async editPiece(world, a, b, options) {
    const { collection, id } = pieceOf(world, a)
    const [data, how] = one(EDITS, b)(world, a)
    await change(world, collection, id, data, { ...how, ...options })
  },
  async draftPiece(world, a, b, options) {
    const { collection, id } = pieceOf(world, a)
    const [data, how] = one(EDITS, b)(world, a)
    await change(world, collection, id, data, { ...how, ...options, draft: true })
  },
  async publishPiece(world, a, _, options) {
    const { collection, id } = pieceOf(world, a)
    await change(world, collection, id, published, options)
  },
  async unpublishPiece(world, a, _, options) {
    const { collection, id } = pieceOf(world, a)
    await change(world, collection, id, draft, options)
  },
  async deletePiece(world, a, _, options) {
    const { collection, id } = pieceOf(world, a)
    await gone(world, collection, id, options)
  },
  async arrangeSeries(world, a, b, options) {
    const stories = world.ids.stories.filter((_, at) => (b >> at) % 2 === 1)
    await change(world, 'series', world.pick('series', a), { stories }, options)
  },
  async editTerm(world, a, b, options) {
    const { collection, id } = termOf(world, a)
    const edits = [
      ...[{ name: `Name ${b}` }, { slug: one(SLUGS, b) }, published, draft],
      collection === 'authors'
        ? { portrait: b % 3 ? world.pick('media', b) : null }
        : { description: `About ${b}` },
      collection === 'authors' ? { readers: [world.reader(b).reader.id] } : { name: 'Of readers' },
    ]
    await change(world, collection, id, one(edits, b), options)
  },
  async createTerm(world, a, b) {
    const collection = one(TERMS, a)
    world.note(collection, await createTerm(world.payload, collection, { name: one(SLUGS, b) }))
  },
  async deleteTerm(world, a, _, options) {
    const { collection, id } = termOf(world, a)
    await gone(world, collection, id, options)
  },
  async editPage(world, a, b, options) {
    const edits = [{ title: `Page ${b}` }, { slug: one(SLUGS, b) }, published, draft]
    await change(
      world,
      'pages',
      world.pick('pages', a),
      one([...edits, { body: world.body(b) }], b),
      options,
    )
  },
  async saveSite(world, a, b, options) {
    const edits = [
      ...[{ name: `Site ${b}` }, { logo: b % 3 ? world.pick('media', b) : null }],
      ...[{ disclaimer: world.body(4 * b + 1) }, { commentEditMinutes: b % 2 ? 0 : 60 }],
      { insightLabels: b % 2 ? [] : [{ code: 'moving', label: `Moving ${b}` }] },
      { crisisResources: b % 2 ? [] : [{ name: `Line ${b}`, region: 'US' }] },
    ]
    await world.payload.updateGlobal({ slug: 'site', data: one(edits, a), ...options })
  },
  async editPicture(world, a, b, options) {
    const edits = [{ alt: `Alt ${b}` }, { credit: `Credit ${b}` }, { focalX: b % 100, focalY: 20 }]
    await change(world, 'media', world.pick('media', a), one(edits, b), options)
  },
  async deletePicture(world, a, _, options) {
    await gone(world, 'media', world.pick('media', a), options)
  },
  async decideComment(world, a, b, options) {
    const decisions = [
      ...[{ status: 'approved' }, { status: 'rejected' }, { status: 'pending' }],
      ...[{ status: 'spam' }, { featured: true }, { staffNote: `Note ${b}` }],
    ]
    await change(world, 'comments', world.pick('comments', a), one(decisions, b), options)
  },
  async deleteComment(world, a, _, options) {
    await gone(world, 'comments', world.pick('comments', a), options)
  },
  async decideInsight(world, a, b, options) {
    const decisions = [{ status: 'rejected' }, { status: 'approved' }, { rating: 'good-effort' }]
    await change(world, 'insights', world.pick('insights', a), one(decisions, b), options)
  },
  async editRedirect(world, a, b, options) {
    const to = one(
      ['/articles/alpha', '/stories/beta', '/somewhere', '/old', 'https://example.org/'],
      b,
    )
    const data = { type: b % 2 ? '302' : '301', to: { type: 'custom', url: to } }
    await change(world, 'redirects', world.pick('redirects', a), data, options)
  },
  async deleteRedirect(world, a, _, options) {
    await gone(world, 'redirects', world.pick('redirects', a), options)
  },
} satisfies Record<string, Write>
