/** The beginning of a text in at most `maxLength` characters, cut between words and ended with "…". */
export const excerptOf = (text: string, maxLength: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= maxLength) return flat

  const cut = flat.slice(0, maxLength - 1)
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > maxLength / 2 ? cut.slice(0, lastSpace) : cut
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`
}
