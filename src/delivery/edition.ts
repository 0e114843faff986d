import type { Payload, TypedUser } from 'payload'

import { createAuthorPages } from './authorPages'
import { createComments } from './comments'
import { createConnections } from './connections'
import { createHelpfulMarks } from './helpfulMarks'
import { createInsights } from './insights'
import { Keeper, Visit } from './keeper'
import { Loaders } from './loaders'
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
import type { Store } from './store'
import { createTerms } from './terms'
import { createTranslations } from './translations'

const createParts = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const reading = createReading(payload, loaders, keeper)
  const { documents } = reading
  const connections = createConnections(loaders)
  const pieceRows = createPieceLookup(loaders, documents, keeper)
  const conditionsOf = createPieceConditions(documents)

  return {
    ...reading,
    route: createRoutes(loaders, documents, keeper),
    piece: pieceRows.piece,
    pieces: createPieces(documents, connections, conditionsOf, keeper),
    ...createSearch({ payload, reading, conditionsOf, keeper }),
    related: createRelated(loaders, documents, keeper),
    preview: createPreviews(payload, keeper),
    terms: createTerms(documents, connections, keeper),
    translations: createTranslations(documents),
    readerProfile: createReaders(loaders, keeper),
    authorPages: createAuthorPages(loaders, keeper),
    isHelpful: createHelpfulMarks(loaders, keeper),
    comments: createComments({ loaders, connections, pieceRows, keeper }),
    insights: createInsights({ loaders, connections, pieceRows, keeper }),
    ...createSeriesStories(loaders, documents, keeper),
  }
}

type Parts = ReturnType<typeof createParts>

const PARTS = {
  authorPages: true,
  comments: true,
  documents: true,
  highlights: true,
  images: true,
  insights: true,
  isHelpful: true,
  piece: true,
  pieces: true,
  preview: true,
  projection: true,
  readerProfile: true,
  related: true,
  richText: true,
  route: true,
  search: true,
  seriesOf: true,
  site: true,
  storiesOf: true,
  terms: true,
  translations: true,
} satisfies Record<keyof Parts, true>

/** What is published, as one request sees it. Its parts are made when something has to be read. */
class LazyEdition {
  #parts: Parts | undefined

  constructor(
    readonly payload: Payload,
    readonly loaders: Loaders,
    readonly keeper: Keeper,
  ) {}

  get parts(): Parts {
    return (this.#parts ??= createParts(this.payload, this.loaders, this.keeper))
  }

  /** The same, noting what is read for something of its own. */
  within(keeper: Keeper): Edition {
    return new LazyEdition(this.payload, this.loaders, keeper) as unknown as Edition
  }
}
for (const name of Object.keys(PARTS) as (keyof Parts)[])
  Object.defineProperty(LazyEdition.prototype, name, {
    get(this: LazyEdition) {
      return (this.parts as Record<string, unknown>)[name]
    },
  })

export type Edition = Parts & Pick<LazyEdition, 'keeper' | 'within'>

export const createEdition = (
  payload: Payload,
  viewer: TypedUser | null,
  store: Store | null,
): Edition =>
  new LazyEdition(
    payload,
    new Loaders(payload, viewer),
    new Keeper(new Visit(store, viewer)),
  ) as unknown as Edition
