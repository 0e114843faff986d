import type { Status } from '@/src/moderation/statuses'

import type { App } from './app'
import { createArticle, createComment, createReader } from './factories'
import type { Caller } from './rest'

type Fields = Omit<Parameters<typeof createComment>[1], 'piece' | 'reader'>

/** A reader's comments on a piece of their own. */
export const commentsOn = async (app: App, ...each: (Fields & { status: Status })[]) => {
  const piece = await createArticle(app.payload)
  const { reader, token } = await createReader(app.payload)
  const comments = []
  for (const fields of each)
    comments.push(
      await createComment(app.payload, { piece: piece.id, reader: reader.id, ...fields }),
    )
  const ids = comments.map(({ id }) => String(id))
  return { piece, reader, token, comments, ids }
}

/** The desk as somebody of the staff asks it. */
export const deskOf = ({ rest }: Pick<Caller, 'rest'>) => {
  const post = (path: string) => (body: object) =>
    rest(`/moderation/${path}`, { method: 'POST', body })
  return {
    get: (path: string) => rest(`/moderation/${path}`),
    decide: post('decide'),
    undo: post('undo'),
    update: post('update'),
    reply: post('reply'),
    claim: post('claim'),
    release: post('release'),
  }
}

export const reportBy = async (app: App, comment: string, reason = 'offensive' as const) => {
  const { reader } = await createReader(app.payload)
  return app.payload.create({
    collection: 'reports',
    data: { comment, reason, reader: reader.id },
    user: { ...reader, collection: 'readers' },
    overrideAccess: false,
  })
}

export const stored = (app: App, id: string) =>
  app.payload.findByID({ collection: 'comments', id, depth: 0 })

export const recordOf = async (app: App, comment: string) => {
  const { docs } = await app.payload.find({
    collection: 'decisions',
    where: { comment: { equals: comment } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return docs
}
