import type { Payload, TypedUser } from 'payload'

import { createComments } from './comments'
import { createConnections } from './connections'
import { createDocuments } from './documents'
import { createImages } from './images'
import { createInsights } from './insights'
import { createPieceLookup } from './pieceLookup'
import { createPieces } from './pieces'
import { withPasses } from './previewImages'
import { createPreviews } from './previews'
import { createProjections } from './projection'
import { createReaders } from './readers'
import { createRelated } from './related'
import { createRichText } from './richText'
import { createRoutes } from './routes'
import { createSeriesStories } from './seriesStories'
import { createSite } from './site'
import { createTerms } from './terms'

/**
 * What is published, as one request sees it. Every read goes through batching loaders that live as long
 * as the request, so the number of database queries follows the depth of a query, not its number of rows.
 */
export const createEdition = (payload: Payload, viewer: TypedUser | null) => {
  const documents = createDocuments(payload)
  const connections = createConnections(payload)
  const images = createImages(payload)
  const site = createSite(payload)
  const pieceRows = createPieceLookup(payload, documents)
  const richText = createRichText({ documents, images, site })
  const sources = { documents, images, richText, site }
  const passing = withPasses(images)
  const forPreviews = {
    ...sources,
    images: passing,
    richText: createRichText({ documents, images: passing, site }),
  }

  return {
    documents,
    images,
    site,
    route: createRoutes(payload, documents),
    piece: pieceRows.piece,
    pieces: createPieces(documents, connections),
    related: createRelated(payload, documents),
    richText,
    projection: createProjections(sources, forPreviews),
    preview: createPreviews(payload),
    terms: createTerms(documents, connections),
    readerProfile: createReaders(payload),
    comments: createComments({ payload, connections, pieceRows, viewer }),
    insights: createInsights({ payload, connections, pieceRows, viewer }),
    ...createSeriesStories(payload, documents),
  }
}

export type Edition = ReturnType<typeof createEdition>
