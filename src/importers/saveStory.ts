import type { PayloadRequest } from 'payload'

import type { ImportedStory } from './document'
import { findBySlug, slugOf, type Existing } from './existing'
import { savePiece, sharedContent, type SavedPiece } from './savePiece'

const MOST_NAMESAKES = 20

const aliasOf = (existing: Existing) =>
  'narrator' in existing ? (existing.narrator?.alias ?? '') : ''

/** Two people may have told “A New Morning”: the narrator says whose it is, and a number keeps them apart. */
export const findStory = async (req: PayloadRequest, { title, narrator }: ImportedStory) => {
  const base = slugOf(title)

  for (let number = 1; number <= MOST_NAMESAKES; number += 1) {
    const slug = number === 1 ? base : `${base}-${number}`
    const existing = await findBySlug(req, 'stories', slug)
    if (!existing || aliasOf(existing) === (narrator.alias ?? '')) return { slug, existing }
  }

  throw new Error(
    `There are ${MOST_NAMESAKES} stories “${title}” already. Give this one another title.`,
  )
}

const obstacleTo = ({ anonymized, narrator }: ImportedStory): string | undefined => {
  if (!anonymized) return 'stays a draft: the file does not say that names and details are changed'

  return narrator.alias ? undefined : 'stays a draft: its narrator has no alias yet'
}

export const saveStory = async (
  req: PayloadRequest,
  story: ImportedStory,
  publish: boolean,
): Promise<SavedPiece> => {
  const { slug, existing } = await findStory(req, story)
  const obstacle = obstacleTo(story)
  const isLive = publish && obstacle === undefined

  return savePiece(req, {
    collection: 'stories',
    piece: story,
    slug,
    existing,
    publish,
    ...(obstacle ? { obstacle } : {}),
    content: (ids) => ({
      ...sharedContent(story, ids),
      narrator: { ...story.narrator, alias: story.narrator.alias ?? '' },
      anonymized: story.anonymized,
    }),
    create: (content, when) =>
      req.payload.create({
        collection: 'stories',
        data: { ...content, ...when, slug, _status: isLive ? 'published' : 'draft' },
        ...(isLive ? {} : { draft: true }),
        locale: 'en',
        req,
      }),
  })
}
