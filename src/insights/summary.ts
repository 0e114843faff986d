import type { Payload } from 'payload'

import { insightDays } from '@/src/database/insightDays'
import { tallyInsights } from '@/src/database/tallies'
import { idOf, idsOf } from '@/src/delivery/relations'
import { INSIGHT_RATINGS, type InsightRating } from '@/src/moderation/insightRatings'

import { type Timeline, timelineOf } from './timeline'

/** A private word to the author. Whose it is nobody is told. */
export type Note = { piece: string; note: string; rating: InsightRating | null; day: string }

export type Summary = {
  total: number
  ratings: { rating: InsightRating; count: number }[]
  /** The most picked first; one that the editors took off the list under its code. */
  labels: { label: string; count: number }[]
  notes: Note[]
  timeline: Timeline
}

const MOST_NOTES = 50

/** Of readers who are leaving nobody is shown what is theirs. */
const leavingOf = async (payload: Payload, readers: string[]): Promise<Set<string>> => {
  const { docs } = await payload.find({
    collection: 'readers',
    where: { and: [{ id: { in: readers } }, { goesAt: { exists: true } }] },
    pagination: false,
    depth: 0,
    select: {},
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const notesOn = async (payload: Payload, pieces: string[]): Promise<Note[]> => {
  const { docs } = await payload.find({
    collection: 'insights',
    where: {
      and: [
        { piece: { in: pieces } },
        { status: { equals: 'approved' } },
        { note: { exists: true } },
        { note: { not_equals: '' } },
      ],
    },
    sort: '-createdAt',
    limit: MOST_NOTES,
    pagination: false,
    depth: 0,
    select: { piece: true, reader: true, note: true, rating: true, createdAt: true },
  })
  const leaving = await leavingOf(payload, idsOf(docs.map(({ reader }) => reader)))
  return docs.flatMap(({ piece, reader, note, rating, createdAt }) =>
    note && !leaving.has(idOf(reader) ?? '')
      ? [{ piece: idOf(piece)!, note, rating: rating ?? null, day: createdAt.slice(0, 10) }]
      : [],
  )
}

/** What the insights on these pieces say together, for their authors. Who may ask is asked before. */
export const summaryOf = async (payload: Payload, pieces: string[]): Promise<Summary> => {
  const [tallies, days, notes, site] = await Promise.all([
    tallyInsights(payload, pieces),
    insightDays(payload, pieces),
    notesOn(payload, pieces),
    payload.findGlobal({ slug: 'site', depth: 0, select: { insightLabels: true } }),
  ])
  const sums = new Map<string, number>()
  for (const { kind, value, count } of tallies) {
    const key = `${kind} ${value ?? ''}`
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  const names = new Map(site.insightLabels?.map(({ code, label }) => [code, label]))
  const codes = new Set(tallies.flatMap(({ kind, value }) => (kind === 'label' ? [value!] : [])))

  return {
    total: sums.get('all ') ?? 0,
    ratings: INSIGHT_RATINGS.map((rating) => ({
      rating,
      count: sums.get(`rating ${rating}`) ?? 0,
    })),
    labels: [...codes]
      .map((code) => ({ label: names.get(code) ?? code, count: sums.get(`label ${code}`) ?? 0 }))
      .sort((a, b) => b.count - a.count || a.label.localeCompare(b.label)),
    notes,
    timeline: timelineOf(days, new Date().toISOString().slice(0, 10)),
  }
}
