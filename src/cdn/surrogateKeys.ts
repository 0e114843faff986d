import type { News } from '@/src/delivery/logReader'
import { sha256 } from '@/src/persist/sha256'

/** On every answer: what purges it takes all that is ours, and nothing else, out of the CDN. */
export const EVERYTHING = 'firsthand'
/** On an answer that may tell of anything: purged with each change. */
const ANYTHING = 'list:any'

/** A proxy such as nginx takes 4 KiB of headers from a server; the CDNs would take 16 KiB of these alone. */
const MOST_BYTES = 3000

/** What both take as a key: printable, without spaces and commas, and not too long. */
const PLAIN = /^[\w.:/-]{1,200}$/
const keyOf = (tag: string): string => (PLAIN.test(tag) ? tag : `hash:${sha256(tag)}`)

/** `article:1` and `article:2` are of the family `article`; this is the key of all of them. */
const familyOf = (tag: string): string => tag.split(':', 1)[0]!
const keyOfFamily = (family: string): string => keyOf(`${ANYTHING}:${family}`)

const bytesOf = (keys: Iterable<string>): number => {
  let sum = 0
  for (const key of keys) sum += key.length + 1
  return sum
}

/**
 * The keys of an answer, in bounded room: of as many families as need be, the largest first, one key stands for
 * all tags. Where the tags are not known it may tell of anything.
 */
export const keysOf = (tags: Iterable<string> | null): string[] => {
  if (tags === null) return [EVERYTHING, ANYTHING]

  const families = new Map<string, Set<string>>()
  for (const tag of tags) {
    const family = familyOf(tag)
    families.set(family, (families.get(family) ?? new Set()).add(keyOf(tag)))
  }
  const sized = [...families]
    .map(([family, keys]) => ({ family, keys, bytes: bytesOf(keys) }))
    .sort((a, b) => b.bytes - a.bytes)

  let room = MOST_BYTES - bytesOf([EVERYTHING]) - sized.reduce((sum, { bytes }) => sum + bytes, 0)
  const chosen = sized.flatMap(({ family, keys, bytes }) => {
    if (room >= 0) return [...keys]
    const one = keyOfFamily(family)
    room += bytes - bytesOf([one])
    return [one]
  })
  return room >= 0 ? [EVERYTHING, ...chosen] : [EVERYTHING, ANYTHING]
}

/** Every key that an answer may have which carries one of these tags. */
const keysTouchedBy = (tags: string[]): string[] =>
  tags.length === 0
    ? []
    : [ANYTHING, ...tags.flatMap((tag) => [keyOf(tag), keyOfFamily(familyOf(tag))])]

/** What is to be purged, each key once. */
export const keysToPurge = (news: News[]): string[] => {
  const keys = new Set<string>()
  for (const each of news) {
    if (each === 'reset') return [EVERYTHING]
    for (const key of keysTouchedBy(each.tags)) keys.add(key)
  }
  return [...keys]
}
