import type { Payload, TypedUser } from 'payload'

import { createAuthorPages } from './authorPages'
import { createComments } from './comments'
import { createConnections } from './connections'
import { createHelpfulMarks } from './helpfulMarks'
import { createInsights } from './insights'
import { createPieceConditions } from './pieceFilter'
import { createPieceLookup } from './pieceLookup'
import { createPieces } from './pieces'
import { createReading } from './reading'
import { createReaders } from './readers'
import { createRelated } from './related'
import { createSearch } from './search'
import { createSeriesStories } from './seriesStories'
import { createTerms } from './terms'

/**
 * What is published, as one request sees it. Every read goes through batching loaders that live as long
 * as the request, so the number of database queries follows the depth of a query, not its number of rows.
 */
export const createEdition = (payload: Payload, viewer: TypedUser | null) => {
  const reading = createReading(payload)
  const { documents } = reading
  const connections = createConnections(payload)
  const pieceRows = createPieceLookup(payload, documents)
  const conditionsOf = createPieceConditions(documents)

  return {
    ...reading,
    piece: pieceRows.piece,
    pieces: createPieces(documents, connections, conditionsOf),
    ...createSearch({ payload, reading, conditionsOf }),
    related: createRelated(payload, documents),
    terms: createTerms(documents, connections),
    readerProfile: createReaders(payload),
    authorPages: createAuthorPages(payload),
    isHelpful: createHelpfulMarks(payload, viewer),
    comments: createComments({ payload, connections, pieceRows, viewer }),
    insights: createInsights({ payload, connections, pieceRows, viewer }),
    ...createSeriesStories(payload, documents),
  }
}

export type Edition = ReturnType<typeof createEdition>
