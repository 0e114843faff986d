import type { Payload, TypedUser } from 'payload'

import { authorPageLoader } from './authorPages'
import { commentLoader } from './comments'
import { listLoaders } from './connections'
import { documentLoaders } from './documents'
import { followLoader } from './follows'
import { helpfulMarkLoader } from './helpfulMarks'
import { insightLoaders } from './insights'
import { pieceKindLoader } from './pieceLookup'
import { statementLoader } from './ownModeration'
import { readerLoader } from './readers'
import { candidateLoader } from './related'
import { redirectLoader, withdrawalLoader } from './routes'
import { seriesLoader } from './seriesStories'
import { visitLoader } from './visits'

const MAKERS = {
  authorPages: authorPageLoader,
  candidates: candidateLoader,
  comments: commentLoader,
  documents: documentLoaders,
  follows: followLoader,
  helpfulMarks: helpfulMarkLoader,
  insights: insightLoaders,
  lists: listLoaders,
  pieceKinds: pieceKindLoader,
  readers: readerLoader,
  redirects: redirectLoader,
  series: seriesLoader,
  statements: statementLoader,
  visits: visitLoader,
  withdrawals: withdrawalLoader,
} satisfies Record<
  string,
  (payload: Payload, viewer: TypedUser | null, visitor: string | null) => unknown
>

type Makers = typeof MAKERS
type Made = { [Name in keyof Makers]: ReturnType<Makers[Name]> }

/**
 * What a request asks of the database, in batches: the number of statements follows the depth of a query, not its
 * number of rows. Each is made when it is first needed; most requests need few.
 */
export class Loaders {
  readonly #made: Partial<Made> = {}

  constructor(
    readonly payload: Payload,
    readonly viewer: TypedUser | null,
    readonly visitor: string | null = null,
  ) {}

  get authorPages(): Made['authorPages'] {
    return (this.#made.authorPages ??= MAKERS.authorPages(this.payload))
  }

  get candidates(): Made['candidates'] {
    return (this.#made.candidates ??= MAKERS.candidates(this.payload))
  }

  get comments(): Made['comments'] {
    return (this.#made.comments ??= MAKERS.comments(this.payload, this.viewer))
  }

  get documents(): Made['documents'] {
    return (this.#made.documents ??= MAKERS.documents(this.payload))
  }

  get follows(): Made['follows'] {
    return (this.#made.follows ??= MAKERS.follows(this.payload, this.viewer))
  }

  get helpfulMarks(): Made['helpfulMarks'] {
    return (this.#made.helpfulMarks ??= MAKERS.helpfulMarks(this.payload, this.viewer))
  }

  get insights(): Made['insights'] {
    return (this.#made.insights ??= MAKERS.insights(this.payload, this.viewer, this.visitor))
  }

  get lists(): Made['lists'] {
    return (this.#made.lists ??= MAKERS.lists(this.payload))
  }

  get pieceKinds(): Made['pieceKinds'] {
    return (this.#made.pieceKinds ??= MAKERS.pieceKinds(this.payload))
  }

  get readers(): Made['readers'] {
    return (this.#made.readers ??= MAKERS.readers(this.payload))
  }

  get redirects(): Made['redirects'] {
    return (this.#made.redirects ??= MAKERS.redirects(this.payload))
  }

  get series(): Made['series'] {
    return (this.#made.series ??= MAKERS.series(this.payload))
  }

  get statements(): Made['statements'] {
    return (this.#made.statements ??= MAKERS.statements(this.payload, this.viewer))
  }

  get visits(): Made['visits'] {
    return (this.#made.visits ??= MAKERS.visits(this.payload, this.viewer))
  }

  get withdrawals(): Made['withdrawals'] {
    return (this.#made.withdrawals ??= MAKERS.withdrawals(this.payload))
  }
}
