/** What Crossref recommends for modern DOIs, which meets all but the oddest old ones. */
const DOI = /^10\.\d{4,9}\/[-._;()/:A-Z0-9]+$/i
/** Wiley's early DOIs hold `<` and `>`, which Crossref's second pattern lets pass. */
const EARLY_DOI = /^10\.1002\/[^\s]+$/i
const PREFIX = /^(?:https?:\/\/(?:dx\.|www\.)?doi\.org\/|doi:\s?)/i
const ENDING = new Set('.,;:"\'”’»]}')
/** The longest that DOIs get is far less. */
const LONGEST = 500

const LIKE = 'A DOI looks like 10.1001/jama.2023.1234'

const isDoi = (doi: string): boolean => DOI.test(doi) || EARLY_DOI.test(doi)

const count = (text: string, character: string): number => text.split(character).length - 1

/** Punctuation at its end belongs to the sentence that it was copied from, and so does a `)` that nothing opened. */
const withoutEnding = (doi: string): string => {
  let end = doi.length
  const isEnding = (last: string): boolean =>
    ENDING.has(last) ||
    (last === ')' && count(doi.slice(0, end), '(') < count(doi.slice(0, end), ')'))
  while (end > 0 && isEnding(doi[end - 1]!)) end -= 1

  return doi.slice(0, end)
}

/** A DOI without the address or the punctuation that it was copied with. */
export const bareDoi = (written: string): string =>
  withoutEnding(written.trim().slice(0, LONGEST).replace(PREFIX, '').trim())

/** What is wrong with the form of a DOI, and what would be right; undefined where nothing is. Nobody is asked. */
export const doiProblem = (doi: string): string | undefined => {
  const bare = bareDoi(doi)
  if (!isDoi(bare)) return `${LIKE}; “${doi}” does not.`
  return bare === doi ? undefined : `Write the DOI alone: ${bare}`
}
