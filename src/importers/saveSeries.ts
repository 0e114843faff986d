import type { PayloadRequest } from 'payload'

import type { ImportedSeries } from './document'
import { findBySlug, slugOf } from './existing'
import { savePiece, sharedContent, type SavedPiece } from './savePiece'
import { findStory, saveStory } from './saveStory'
import type { Saved } from './saved'

/** The stories first, since the series holds them in their order. */
export const saveSeries = async (
  req: PayloadRequest,
  series: ImportedSeries,
  publish: boolean,
): Promise<SavedPiece> => {
  const slug = slugOf(series.title)
  const existing = await findBySlug(req, 'series', slug)
  const stories: SavedPiece[] = []
  const removed: Saved[] = []

  for (const story of series.stories) {
    const known = await findStory(req, story)

    // A story that is gone from a series that is there was taken out by someone.
    if (existing && !known.existing)
      removed.push({
        kind: 'story',
        title: story.title,
        path: `/stories/${known.slug}`,
        outcome: 'removed since',
        note: 'it is not brought back',
      })
    else stories.push(await saveStory(req, story, publish))
  }

  const saved = await savePiece(req, {
    collection: 'series',
    piece: series,
    slug,
    existing,
    publish,
    content: (ids) => ({
      ...sharedContent(series, ids),
      stories: stories.map(({ id }) => id),
      ...(series.closing ? { closing: series.closing } : {}),
    }),
    create: (content, when) =>
      req.payload.create({
        collection: 'series',
        data: { ...content, ...when, slug, _status: publish ? 'published' : 'draft' },
        ...(publish ? {} : { draft: true }),
        locale: 'en',
        req,
      }),
  })
  const [own, ...related] = saved.saved

  return {
    id: saved.id,
    saved: [
      ...(own ? [own] : []),
      ...stories.flatMap((story) => story.saved),
      ...removed,
      ...related,
    ],
  }
}
