import type { Payload, TypedUser } from 'payload'

import { LOCALES } from '@/src/delivery/locales'

/** Who looks: nothing is counted or named that their own rights would not show them. */
export type Viewer = { payload: Payload; user: TypedUser }

export const asViewer = ({ user }: Viewer) => ({ overrideAccess: false, user, depth: 0 }) as const

/** A document that waits, as a line of a list in the admin. */
export type Line = {
  id: string
  collection: string
  title: string
  note?: string
  /** When it is to be, or was. */
  at?: string | null
}

/** The first ones, and how many there are. */
export type Lines = { lines: Line[]; total: number }

export const FEW = 6

export const hrefOf = ({ collection, id }: Pick<Line, 'collection' | 'id'>): string =>
  `/admin/collections/${collection}/${id}`

/** In the first language that has one: what is written in Spanish alone is named too. */
export const titleIn = (title: unknown): string => {
  const texts = (typeof title === 'object' ? title : { en: title }) as Record<
    string,
    unknown
  > | null
  const text = LOCALES.map((locale) => texts?.[locale]).find(Boolean)
  return typeof text === 'string' ? text : 'Untitled'
}
