import type { Payload, PayloadRequest } from 'payload'

import type { RichTextDocument } from '@/src/richtext/nodes'
import type { OffLabelTerm } from '@/src/editorial/offLabel'

import { type Raw, readAsVisitor } from './asVisitor'
import { TAGS } from './changeTags'
import type { Keeper } from './keeper'
import type { Locale } from './locales'

export const OFF_LABEL_COLLECTIONS = ['topics', 'conditions'] as const
export type OffLabelCollection = (typeof OFF_LABEL_COLLECTIONS)[number]
export type OffLabelEntry = OffLabelTerm & { collection: OffLabelCollection }

type ByLocale<Value> = Partial<Record<Locale, Value>> | null
/** A term with the texts of all languages. */
export type OffLabelRaw = Raw & {
  name?: ByLocale<string>
  offLabel?: {
    applies?: boolean | null
    otherNames?: ByLocale<string[] | null>
    notice?: ByLocale<RichTextDocument | null>
  } | null
}

export const namesOf = ({ name, offLabel }: OffLabelRaw): string[] =>
  [
    ...Object.values(name ?? {}),
    ...Object.values(offLabel?.otherNames ?? {}).flatMap((names) => names ?? []),
  ].filter((text) => text.trim() !== '')

/** The published terms that carry a notice. */
export const readOffLabelTerms = async (
  payload: Payload,
  req?: PayloadRequest,
): Promise<{ collection: OffLabelCollection; raw: OffLabelRaw }[]> => {
  const read = async (collection: OffLabelCollection) => {
    const { docs } = await payload.find({
      collection,
      where: {
        and: [{ 'offLabel.applies': { equals: true } }, { _status: { equals: 'published' } }],
      },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
      select: { slug: true },
      req,
    })
    const ids = docs.map(({ id }) => String(id))
    const raws = ids.length > 0 ? await readAsVisitor(payload, collection, ids, req) : []
    return ids.flatMap((id) =>
      raws.filter((raw) => String(raw.id) === id).map((raw) => ({ collection, raw })),
    )
  }
  return (await Promise.all(OFF_LABEL_COLLECTIONS.map(read))).flat()
}

/** Read once, and kept until one of them comes, goes or gets another name. */
export const createOffLabelTerms =
  (payload: Payload, keeper: Keeper) => async (): Promise<OffLabelEntry[]> =>
    keeper.keep(null, 'off-label terms', async (own) => {
      own.touch(TAGS.offLabel)
      const terms = await readOffLabelTerms(payload)
      return terms.map(({ collection, raw }) => ({
        ...{ collection, id: String(raw.id) },
        names: namesOf(raw),
      }))
    })
