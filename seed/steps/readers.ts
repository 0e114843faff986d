import { randomBytes } from 'node:crypto'

import type { Payload } from 'payload'

import { comments } from '../content/comments'
import { insights } from '../content/insights'
import { readers } from '../content/readers'
import type { Ids } from '../ids'

/** Nobody knows their passwords: a demo on the internet has no accounts that all may use. */
export const seedReaders = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, displayName, locale } of readers) {
    const { id } = await payload.create({
      collection: 'readers',
      data: {
        displayName,
        locale,
        email: `${key}@example.org`,
        emailVerified: true,
        password: randomBytes(48).toString('base64url'),
      },
    })
    ids.add('readers', key, id)
  }

  return readers.length
}

/** Comments and insights hang on the row in `pieces`, which has the id of its document. */
const pieceId = (ids: Ids, key: string): string =>
  ids.find('stories', key) ?? ids.find('series', key) ?? ids.get('articles', key)

export const seedComments = async (payload: Payload, ids: Ids): Promise<number> => {
  const depths = new Map<string, number>()

  for (const { key, piece, reader, parent, body, at, status, featured } of comments) {
    const depth = parent ? (depths.get(parent) ?? 0) + 1 : 0
    const { id } = await payload.create({
      collection: 'comments',
      data: {
        piece: pieceId(ids, piece),
        reader: ids.get('readers', reader),
        parent: parent && ids.get('comments', parent),
        depth,
        body,
        status: status ?? 'approved',
        featured: featured ?? false,
        createdAt: at,
        updatedAt: at,
      },
    })
    depths.set(key, depth)
    ids.add('comments', key, id)
  }

  return comments.length
}

export const seedInsights = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { piece, reader, rating, labels, note, at, status } of insights)
    await payload.create({
      collection: 'insights',
      data: {
        piece: pieceId(ids, piece),
        reader: ids.get('readers', reader),
        rating,
        labels: [...labels],
        note,
        status: status ?? 'approved',
        createdAt: at,
        updatedAt: at,
      },
    })

  return insights.length
}
