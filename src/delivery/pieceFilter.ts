import type { Where } from 'payload'

import { CONTENT_NOTES, noteField } from '@/src/fields/contentNotes'

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

/** What rows of `pieces` a filter lets through, live ones alone. Throws BadFilter for what no list can be asked for. */
export const createPieceConditions =
  (documents: Documents) =>
  async (filter: PieceFilter | null | undefined, locale: Locale): Promise<Where[]> => {
    if (!filter) return [IS_LIVE]

    check(filter)
    const conditions: Where[] = [IS_LIVE]
    for (const name of Object.keys(SLUGGED) as (keyof typeof SLUGGED)[]) {
      const slugs = filter[name]
      if (!slugs) continue

      const [collection, field] = SLUGGED[name]
      const ids = await Promise.all(
        slugs.map((slug) => documents.idBySlug(collection, slug, locale)),
      )
      const known = ids.filter((id) => id !== null)
      if (known.length === 0) return [NOTHING]
      conditions.push({ [field]: { in: known } })
    }

    if (filter.kind) conditions.push({ kind: { in: filter.kind } })
    if (filter.publishedAfter)
      conditions.push({ publishedAt: { greater_than: filter.publishedAfter.toISOString() } })
    if (filter.publishedBefore)
      conditions.push({ publishedAt: { less_than: filter.publishedBefore.toISOString() } })
    if (typeof filter.reviewed === 'boolean')
      conditions.push({ reviewed: { equals: filter.reviewed } })
    for (const { value } of CONTENT_NOTES)
      if (filter.excludeContentNotes?.includes(value))
        conditions.push({ [`notes.${noteField(value)}`]: { equals: false } })
    return conditions
  }

export type PieceConditions = ReturnType<typeof createPieceConditions>
