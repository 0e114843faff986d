import DataLoader from 'dataloader'
import type { Payload, TypedUser } from 'payload'

import type { Insight } from '@/payload-types'
import { type Tally, tallyInsights } from '@/src/database/tallies'
import { isReader } from '@/src/access/roles'
import { INSIGHTS_MINIMUM } from '@/src/insights/minimum'
import { byVisitor } from '@/src/visitors/visitorOf'

import { TAGS } from './changeTags'
import type { Connections, Page } from './connections'
import type { Keeper } from './keeper'
import type { Loaders } from './loaders'
import type { Order } from './keyset'
import { DEFAULT_LOCALE } from './locales'
import type { PieceRows } from './pieceLookup'
import { idOf } from './relations'
import type { ReadSite } from './site'

/** What readers left on one piece, counted; null in `value` counts all of them. */
export type InsightTally = Omit<Tally, 'piece'>[]

type Sources = {
  loaders: Loaders
  connections: Connections
  pieceRows: PieceRows
  site: ReadSite
  keeper: Keeper
}

const NEWEST: Order = {
  name: 'own insights',
  key: { field: 'createdAt', descending: true, type: 'date' },
}

export const insightLoaders = (
  payload: Payload,
  viewer: TypedUser | null,
  visitor: string | null,
) => {
  const asWriter = () => {
    if (isReader(viewer)) return { user: viewer }
    return !viewer && visitor ? byVisitor({ hash: visitor }) : null
  }

  const tallies = new DataLoader<string, InsightTally>(async (pieces) => {
    const rows = await tallyInsights(payload, [...pieces])
    return pieces.map((piece) => rows.filter((row) => row.piece === piece))
  })

  const find = async (field: 'id' | 'piece', values: readonly string[]) => {
    const writer = asWriter()
    if (!writer) return values.map(() => null)

    const { docs } = await payload.find({
      collection: 'insights',
      // The rule of the collection leaves nothing but what is theirs.
      where: { [field]: { in: [...values] } },
      depth: 0,
      limit: values.length,
      pagination: false,
      overrideAccess: false,
      ...writer,
    })
    const found = new Map(docs.map((insight) => [idOf(insight[field]), insight]))
    return values.map((value) => found.get(value) ?? null)
  }
  return {
    tallies,
    byId: new DataLoader<string, Insight | null>((ids) => find('id', ids)),
    byPiece: new DataLoader<string, Insight | null>((pieces) => find('piece', pieces)),
  }
}

export const createInsights = ({ loaders, connections, pieceRows, site, keeper }: Sources) => {
  /** Of whom asks, who alone sees it. */
  const own = <Value>(read: () => Promise<Value>): Promise<Value | null> => {
    const { viewer, visitor } = keeper
    return isReader(viewer) || (!viewer && visitor) ? read() : Promise.resolve(null)
  }

  const tallyOf = (piece: string) =>
    keeper.keep(null, `insights ${piece}`, (own) => {
      // While few are shown as none, nothing tells of one more: a lower minimum, which the site sets, has to.
      own.touch(TAGS.insights(piece), TAGS.site)
      return loaders.insights.tallies.load(piece)
    })

  const onLivePiece = async (id: string): Promise<Insight | null> => {
    const insight = await own(() => loaders.insights.byId.load(id))
    const piece = insight && idOf(insight.piece)
    return piece && (await pieceRows.piece(piece, DEFAULT_LOCALE)) ? insight : null
  }

  return {
    /** What the public is shown of it: nothing where too few left one. */
    async shown(piece: string): Promise<InsightTally> {
      const [tally, { insightsMinimum }] = await Promise.all([tallyOf(piece), site(DEFAULT_LOCALE)])
      const total = tally.find(({ kind }) => kind === 'all')?.count ?? 0
      return total >= (insightsMinimum ?? INSIGHTS_MINIMUM) ? tally : []
    },
    /** The viewer's own; no one sees another reader's. */
    one: onLivePiece,
    async mine(piece: string) {
      const insight = await own(() => loaders.insights.byPiece.load(piece))
      return insight?.status === 'withdrawn' ? null : insight
    },
    ofReader: (reader: string, page: Page) =>
      connections({
        collection: 'insights',
        where: {
          and: [
            { reader: { equals: reader } },
            { status: { not_equals: 'withdrawn' } },
            { 'piece.live': { equals: true } },
          ],
        },
        order: NEWEST,
        page,
        load: (rows) => Promise.all(rows.map(({ id }) => onLivePiece(id))),
      }),
  }
}

export type Insights = ReturnType<typeof createInsights>
