import type { Where } from 'payload'

import { CONTENT_NOTES, noteField } from '@/src/fields/contentNotes'
import { STALE_IN } from '@/src/fields/staleIn'

import { BadFilter } from './badInput'
import type { Documents } from './documents'
import type { Locale } from './locales'
import type { PieceKind } from './pieceKinds'

/** Slugs where the API takes slugs; several values of one field mean any of them. */
export type PieceFilter = {
  kind?: PieceKind[] | null
  topic?: string[] | null
  condition?: string[] | null
  community?: string[] | null
  author?: string[] | null
  publishedAfter?: Date | null
  publishedBefore?: Date | null
  excludeContentNotes?: string[] | null
  reviewed?: boolean | null
}

const SLUGGED = {
  topic: ['topics', 'topics'],
  condition: ['conditions', 'conditions'],
  community: ['communities', 'community'],
  author: ['authors', 'authors'],
} as const

const MOST_VALUES = 100
const CODES = CONTENT_NOTES.map(({ value }) => value as string)

const IS_LIVE: Where = { live: { equals: true } }
const NOTHING: Where = { kind: { equals: 'none' } }

/** `filters` and `time` may let few pieces through or nearly all. */
type Conditions = { where: Where; time: Where | null; filters: Where[] }

const check = (filter: PieceFilter): void => {
  for (const [name, values] of Object.entries(filter))
    if (Array.isArray(values) && values.length > MOST_VALUES)
      throw new BadFilter(
        `\`filter.${name}\` has ${values.length} values; ${MOST_VALUES} are the most.`,
      )
  const unknown = filter.excludeContentNotes?.find((code) => !CODES.includes(code))
  if (unknown !== undefined)
    throw new BadFilter(`“${unknown}” is no content note. There are: ${CODES.join(', ')}.`)
}

const timeOf = ({ publishedAfter, publishedBefore }: PieceFilter): Where | null => {
  const bounds: Where[] = []
  if (publishedAfter) bounds.push({ publishedAt: { greater_than: publishedAfter.toISOString() } })
  if (publishedBefore) bounds.push({ publishedAt: { less_than: publishedBefore.toISOString() } })
  return bounds.length > 0 ? { and: [IS_LIVE, ...bounds] } : null
}

/** What rows of `pieces` a filter lets through, live ones alone. Throws BadFilter for what no list can be asked for. */
export const createPieceConditions =
  (documents: Documents) =>
  async (filter: PieceFilter | null | undefined, locale: Locale): Promise<Conditions> => {
    if (!filter) return { where: IS_LIVE, time: null, filters: [] }

    check(filter)
    const stale = `reviewStale.${STALE_IN[locale]}`
    const filters: Where[] = []
    for (const name of Object.keys(SLUGGED) as (keyof typeof SLUGGED)[]) {
      const slugs = filter[name]
      if (!slugs) continue

      const [collection, field] = SLUGGED[name]
      const ids = await Promise.all(
        slugs.map((slug) => documents.idBySlug(collection, slug, locale)),
      )
      const known = ids.filter((id) => id !== null)
      if (known.length === 0) return { where: IS_LIVE, time: null, filters: [NOTHING] }
      filters.push({ [field]: { in: known } })
    }

    if (filter.kind) filters.push({ kind: { in: filter.kind } })
    if (filter.reviewed === true)
      filters.push({ and: [{ reviewed: { equals: true } }, { [stale]: { not_equals: true } }] })
    if (filter.reviewed === false)
      filters.push({ or: [{ reviewed: { equals: false } }, { [stale]: { equals: true } }] })
    const notes = CONTENT_NOTES.filter(({ value }) => filter.excludeContentNotes?.includes(value))
    const without = notes.map(({ value }) => ({ [`notes.${noteField(value)}`]: { equals: false } }))
    return { where: { and: [IS_LIVE, ...without] }, time: timeOf(filter), filters }
  }

export type PieceConditions = ReturnType<typeof createPieceConditions>
