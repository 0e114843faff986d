import type { Payload } from 'payload'

import type { Article } from '@/payload-types'
import { type Bulk, bulkInto, type StoredDocument } from '@/src/database/bulk'
import { beginLogAnew } from '@/src/delivery/changeLog'
import { pieceRowOf } from '@/src/delivery/pieceRows'
import type { Raw } from '@/src/delivery/asVisitor'
import { publishedRow } from '@/src/delivery/publishedDocuments'
import { imageIdsWithin } from '@/src/delivery/shownImages'
import { INSIGHTS_MINIMUM, shownCount } from '@/src/insights/minimum'

import { isEmpty, NotEmpty } from '../emptiness'
import { idAt } from '../ids'
import { makeArticle, publishedAt } from './article'
import { makeComments, makeInsights, makeMarks, makeReader } from './conversation'
import { type Library, makeLibrary, seedLibrary } from './library'
import { type LargeOptions, WAITING } from './options'
import { makeTemplates, type Templates } from './templates'

/** As much as another process may wait for the writer. */
const ARTICLES_AT_ONCE = 250
const READERS_AT_ONCE = 2000

export type Report = (what: string, total: number) => (done: number) => void

/** `pieces`, `published-documents`, `shown-images` and the versions are what the hooks of an article would write beside it. */
const addArticle = async (
  payload: Payload,
  bulk: Bulk,
  document: StoredDocument,
  piece: StoredDocument,
) => {
  const { id, updatedAt, title } = document as { id: string; updatedAt: string; title: object }
  // First, since the adapter may write into what it is given. A list that nobody filled is read as an empty one.
  await bulk.add(
    'published-documents',
    // What the staff alone may read is not delivered.
    publishedRow(payload, 'articles', { claims: [], ...(document as Raw), workflow: undefined }),
  )
  await bulk.add('articles', document)
  await bulk.addVersion('articles', { parent: id, at: updatedAt, document })
  await bulk.add('pieces', {
    ...piece,
    id,
    ...pieceRowOf('articles', {
      ...(document as unknown as Article),
      title: (title as { en: string }).en,
    }),
    createdAt: updatedAt,
    updatedAt,
  })
  for (const image of new Set(imageIdsWithin(document)))
    await bulk.add('shown-images', {
      id: idAt(Date.parse(updatedAt), 'shown-images', id, image),
      document: `articles:${id}`,
      image,
      createdAt: updatedAt,
      updatedAt,
    })
}

const addPiece = async (
  payload: Payload,
  bulk: Bulk,
  number: number,
  { articles, comments, waiting = WAITING, insights, readers }: LargeOptions,
  library: Library,
  templates: Templates,
): Promise<void> => {
  const article = makeArticle(number, articles, library, templates)
  const about = {
    piece: article.id as string,
    number,
    publishedAt: publishedAt(number, articles),
  }
  const thread = makeComments(about, { comments, waiting, readers }, templates.comment)
  const marks = makeMarks(about, thread.comments, readers, templates.mark)
  const left = makeInsights(about, insights, readers, templates.insight)

  await addArticle(payload, bulk, article, {
    ...templates.piece,
    commentCount: thread.commentCount,
    insightCount: left.insightCount,
    insightsShown: shownCount(left.insightCount, INSIGHTS_MINIMUM),
  })
  for (const comment of thread.comments) await bulk.add('comments', comment)
  for (const mark of marks) await bulk.add('helpful-marks', mark)
  for (const insight of left.insights) await bulk.add('insights', insight)
}

/** Adds so many, written by the part, and reports after each. */
const inParts = async (
  bulk: Bulk,
  total: number,
  atOnce: number,
  done: (count: number) => void,
  add: (number: number) => Promise<void>,
): Promise<void> => {
  for (let number = 1; number <= total; number++) {
    await add(number)
    if (number % atOnce !== 0 && number !== total) continue
    await bulk.write()
    done(number)
  }
}

/**
 * Fills an empty database with a publication of so many articles, the same one for the same numbers. What it
 * writes past the hooks is in the log of changes as one break: every server over the database begins anew.
 */
export const seedLarge = async (
  payload: Payload,
  options: LargeOptions,
  report: Report,
): Promise<void> => {
  if (!(await isEmpty(payload))) throw new NotEmpty()

  const { articles, readers } = options
  await seedLibrary(payload, articles)
  const library = makeLibrary(articles)
  const templates = await makeTemplates(payload)
  let at = 0
  let given = 0
  const bulk = bulkInto(payload, () => idAt(at, 'row', ++given))
  try {
    await inParts(bulk, readers, READERS_AT_ONCE, report('readers', readers), (number) =>
      bulk.add('readers', makeReader(number, templates.reader)),
    )
    await inParts(bulk, articles, ARTICLES_AT_ONCE, report('articles', articles), (number) => {
      at = publishedAt(number, articles)
      return addPiece(payload, bulk, number, options, library, templates)
    })
  } finally {
    await beginLogAnew(payload)
  }
}
