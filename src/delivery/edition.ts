import type { Payload } from 'payload'

import { createAuthorPages } from './authorPages'
import { createComments } from './comments'
import { createConnections } from './connections'
import { createFollows } from './follows'
import { createHelpfulMarks } from './helpfulMarks'
import { createInsights } from './insights'
import { createCrisisResources } from './crisisResources'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import { createOwnModeration } from './ownModeration'
import { createPieceConditions } from './pieceFilter'
import { createPieceLookup } from './pieceLookup'
import { createPieces } from './pieces'
import { createPreviews } from './previews'
import { createReading } from './reading'
import { createReaders } from './readers'
import { createRelated } from './related'
import { createRoutes } from './routes'
import { createSearch } from './search'
import { createSeriesStories } from './seriesStories'
import { createTerms } from './terms'
import { createTranslations } from './translations'
import { createVisits } from './visits'

/** What is published, as one request sees it; the keeper notes what is read. */
export const createEdition = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const reading = createReading(payload, loaders, keeper)
  const { documents } = reading
  const connections = createConnections(loaders)
  const pieceRows = createPieceLookup(loaders, documents, keeper)
  const conditionsOf = createPieceConditions(documents)
  const search = createSearch({ payload, reading, conditionsOf, keeper })
  const comments = createComments({ loaders, connections, pieceRows, keeper })
  const series = createSeriesStories(loaders, documents, keeper)

  // One for each part that is made anew: named one by one, since spreading them takes a hundred times as long.
  return {
    documents,
    images: reading.images,
    offLabelNotices: reading.offLabelNotices,
    projection: reading.projection,
    richText: reading.richText,
    crisisResources: createCrisisResources(keeper, reading),
    site: reading.site,
    route: createRoutes(loaders, documents, keeper),
    piece: pieceRows.piece,
    pieces: createPieces(documents, connections, conditionsOf, keeper),
    search: search.search,
    highlights: search.highlights,
    related: createRelated(loaders, documents, keeper),
    preview: createPreviews(payload, keeper),
    terms: createTerms(documents, connections, keeper),
    translations: createTranslations(documents),
    readerProfile: createReaders(loaders, keeper),
    authorPages: createAuthorPages(loaders, keeper),
    isHelpful: createHelpfulMarks(loaders, keeper),
    comments,
    follows: createFollows(loaders, keeper, comments),
    visits: createVisits(loaders, keeper, comments),
    moderation: createOwnModeration(payload, loaders, keeper),
    insights: createInsights({ loaders, connections, pieceRows, site: reading.site, keeper }),
    seriesOf: series.seriesOf,
    storiesOf: series.storiesOf,
  }
}

export type Edition = ReturnType<typeof createEdition>
