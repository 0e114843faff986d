import type { PublicationDate } from './document'
import { creditedNames, type CreditedName } from './names'
import { publicationDate } from './publicationDate'

export type Byline = {
  people: CreditedName[]
  published?: PublicationDate
  community?: string
  minutes?: number
}

const READING_TIME =
  /[\s·|•,–—-]*\b(\d{1,3})[\s-]*min(?:ute)?s?\.?[\s-]+read(?:ing(?: time)?)?\.?\s*$/i
/** Pages drop the space where two elements meet: “By Ana RuizPublished 2 days ago”. */
const PUBLISHED = /[\s·|•,–—-]*(?:(?:First |Last )?(?:Published|Posted|Updated))(?: on)?:?\s+(.+)$/
const BY = /^(?:(?:written|story|words|text|posted)\s+by|by|author)(?:\s*:\s*|\s+)(.+)$/i
const SEPARATOR = /\s*(?:[·|•]|\s[–—-]\s)\s*/

/** Who wrote it, when, and how long it takes, on one line in any of the ways that pages glue them. */
export const bylineOf = (line: string, today: Date): Byline | undefined => {
  const minutes = READING_TIME.exec(line)
  const withoutMinutes = minutes ? line.slice(0, minutes.index) : line
  const published = PUBLISHED.exec(withoutMinutes)
  const rest = published ? withoutMinutes.slice(0, published.index) : withoutMinutes
  const by = BY.exec(rest.trim())
  const parts = (by?.[1] ?? rest).split(SEPARATOR).filter((part) => part.trim() !== '')
  const dated = parts.filter((part) => isDate(part, today))
  const names = parts.filter((part) => !isDate(part, today))
  const people = names.length > 0 ? creditedNames(names.join(', ')) : []
  const isSigned = by !== null || minutes !== null || published !== null || dated.length > 0
  if (!people || !isSigned || (by && people.length === 0)) return undefined

  const when = published?.[1] ?? dated[0] ?? ''
  const community = /^in ([A-Z][\p{L}&’' -]{0,38}?)(?=\s+(?:\d|an? |last |yesterday)|$)/u.exec(
    when,
  )?.[1]
  const date = publicationDate(when, today)
  // “Published by hand …” is a sentence, not a date.
  if (published && !date && !community) return undefined

  return {
    people,
    ...(date ? { published: date } : {}),
    ...(community ? { community } : {}),
    ...(minutes ? { minutes: Number(minutes[1]) } : {}),
  }
}

const isDate = (part: string, today: Date) =>
  part.trim().length <= 24 &&
  /\d|ago|yesterday|today/i.test(part) &&
  publicationDate(part, today) !== undefined
