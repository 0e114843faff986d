/** Brysbaert (2019): how fast adults silently read English non-fiction. */
const wordsPerMinute = 238

const words = /[\p{L}\p{N}]+(?:[’'.,\u2010\u2011-][\p{L}\p{N}]+)*/gu

export const wordsIn = (text: string): string[] => text.normalize().match(words) ?? []

export const wordCount = (text: string): number => wordsIn(text).length

export const readingMinutes = (count: number): number =>
  Math.max(1, Math.ceil(count / wordsPerMinute))
