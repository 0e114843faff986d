/** The beginning of a text without line breaks, in at most `maxLength` characters, cut between words and ended with "…". */
export const excerptOf = (text: string, maxLength: number): string => {
  if (text.length <= maxLength) return text

  const cut = text.slice(0, maxLength - 1)
  const lastSpace = cut.lastIndexOf(' ')
  const kept = lastSpace > maxLength / 2 ? cut.slice(0, lastSpace) : cut
  return `${kept.replace(/[\s,;:.–—-]+$/, '')}…`
}
