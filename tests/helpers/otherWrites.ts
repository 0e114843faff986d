import sharp from 'sharp'

import { draft, one, pieceOf, published, type Write } from './documentWrites'
import { createComment, createImage, createReader, createRedirect, globalId } from './factories'
import { PIECES, type World } from './world'

const mutate = async (world: World, token: string, call: string, selection = '') => {
  const { data, errors } = await world.app.query(
    `mutation { did: ${call} { userErrors { code } ${selection} } }`,
    {},
    { token },
  )
  if (errors) throw new Error(JSON.stringify(errors))
  return data!.did as Record<string, { id: string } | null>
}
const localId = (id: string) => Buffer.from(id, 'base64').toString().split(':')[1]!
const globalPiece = (world: World, a: number): string => {
  const { collection, id } = pieceOf(world, a)
  return globalId({ articles: 'Article', stories: 'Story', series: 'Series' }[collection], id)
}

type Placed = { id: string; piece: unknown; depth: number }
const commentOf = (world: World, id: string) =>
  world.payload.db.findOne<Placed>({ collection: 'comments', where: { id: { equals: id } } })

/** By other doors, each a request or a process of its own. */
export const OTHER_WRITES = {
  async replacePicture(world, a, b) {
    const id = world.pick('media', a)
    const background = { r: b % 256, g: a % 256, b: 90 }
    const data = await sharp({
      create: { width: 300 + (b % 9), height: 200, channels: 3, background },
    })
      .jpeg()
      .toBuffer()
    const file = { name: `replaced-${b}.jpg`, mimetype: 'image/jpeg', size: data.length, data }
    if (id) await world.payload.update({ collection: 'media', id, data: {}, file })
  },
  async addPicture(world, _, b) {
    world.note('media', await createImage(world.payload, { alt: `Picture ${b}` }))
  },
  async restoreVersion(world, a, b) {
    const { collection, id } = pieceOf(world, a)
    const { docs } = await world.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'createdAt',
      limit: 20,
    })
    const version = docs.length > 0 ? one(docs, b) : null
    if (version) await world.payload.restoreVersion({ collection, id: String(version.id) })
  },
  async editInBulk(world, a, b) {
    const edits = [
      { commenting: b % 2 ? 'site' : 'closed' },
      { subtitle: `Bulk ${b}` },
      published,
      draft,
      { topics: [] },
    ]
    await world.payload.update({
      collection: one(PIECES, a),
      where: { title: { like: b % 2 ? 'a' : 'Title' } },
      data: one(edits, b) as never,
    })
  },
  async deleteInBulk(world, _, b) {
    await world.payload.delete({
      collection: 'comments',
      where: { status: { equals: b % 2 ? 'rejected' : 'withdrawn' } },
    })
  },
  async makeRedirect(world, a, b) {
    const to = one(['/articles/alpha', '/stories/beta', '/somewhere'], b)
    world.note(
      'redirects',
      await createRedirect(world.payload, one(['/old', '/es/older', '/old/2'], a), to),
    )
  },
  async schedule(world, a, b) {
    const { collection, id } = pieceOf(world, a)
    if (!id) return
    await world.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: b % 2 ? 'publish' : 'unpublish',
        doc: { relationTo: collection, value: id },
      },
    })
    for (const cron of world.payload.crons) await cron.trigger()
  },
  async say(world, a, b) {
    const { token } = world.reader(b)
    const parent = b % 3 ? null : world.pick('comments', a)
    const answers = parent ? `, parentId: "${globalId('Comment', parent)}"` : ''
    const input = `{ pieceId: "${globalPiece(world, a)}", body: "Said ${b}"${answers} }`
    const { comment } = await mutate(world, token, `addComment(input: ${input})`, 'comment { id }')
    if (comment) world.note('comments', { id: localId(comment.id) })
  },
  async sayApproved(world, a, b) {
    const parent = b % 2 ? world.pick('comments', b) : null
    const above = parent && (await commentOf(world, parent))
    const on = above
      ? { piece: String(above.piece), parent, depth: above.depth + 1 }
      : { piece: pieceOf(world, a).id! }
    const reader = world.reader(b).reader.id
    world.note('comments', await createComment(world.payload, { ...on, reader }))
  },
  async takeBack(world, a, b) {
    const id = globalId('Comment', world.pick('comments', a))
    await mutate(world, world.reader(b).token, `deleteComment(input: { commentId: "${id}" })`)
  },
  async sayOtherwise(world, a, b) {
    const id = globalId('Comment', world.pick('comments', a))
    const input = `{ commentId: "${id}", body: "Said otherwise ${b}" }`
    await mutate(world, world.reader(b).token, `editComment(input: ${input})`)
  },
  async markHelpful(world, a, b) {
    const id = globalId('Comment', world.pick('comments', a))
    const input = `{ commentId: "${id}", helpful: ${b % 4 !== 0} }`
    await mutate(world, world.reader(b).token, `markHelpful(input: ${input})`)
  },
  async leaveInsight(world, a, b) {
    const rating = one(['GOOD_EFFORT', 'NICE_WORK', 'OUTSTANDING'], b)
    const input = `{ pieceId: "${globalPiece(world, a)}", rating: ${rating}, labels: [] }`
    const call = `submitInsight(input: ${input})`
    const { insight } = await mutate(world, world.reader(b).token, call, 'insight { id }')
    if (insight) world.note('insights', { id: localId(insight.id) })
  },
  async takeInsightBack(world, a, b) {
    const call = `withdrawInsight(input: { pieceId: "${globalPiece(world, a)}" })`
    await mutate(world, world.reader(b).token, call)
  },
  async renameReader(world, a, b) {
    const call = `updateProfile(input: { displayName: "Reader ${a}" })`
    await mutate(world, world.reader(b).token, call)
  },
  async banReader(world, a, b) {
    const { id } = world.reader(a).reader
    await world.payload.update({ collection: 'readers', id, data: { banned: b % 2 === 0 } })
  },
  async readerLeaves(world, _, b) {
    const at = b % world.readers.length
    const [leaving] = world.readers.splice(at, 1, await createReader(world.payload, `New ${b}`))
    await world.payload.delete({ collection: 'readers', id: leaving!.reader.id })
  },
} satisfies Record<string, Write>
