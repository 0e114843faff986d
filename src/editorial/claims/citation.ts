import { doiProblem } from './doi'

export type Citation = {
  title?: string | null
  year?: number | null
  url?: string | null
  doi?: string | null
}

export type CitationProblem = { field: keyof Citation; message: string }

/** When journals did not exist yet, nothing could be cited by its year. */
export const FIRST_YEAR = 1600

const nextYear = (): number => new Date().getUTCFullYear() + 1

export const addressProblem = (url: string): string | undefined =>
  /^https?:\/\/[^\s/?#]+\S*$/i.test(url) && URL.canParse(url)
    ? undefined
    : 'Give an address that starts with https://'

export const yearProblem = (year: number): string | undefined =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= nextYear()
    ? undefined
    : `Give the year of publication, from ${FIRST_YEAR} to ${nextYear()}; ${year} is not one.`

/** What keeps a reader from looking a source up: it needs a title, a year, and a DOI or an address. */
export const citationProblems = ({ title, year, url, doi }: Citation): CitationProblem[] => {
  const messages: [keyof Citation, string | undefined][] = [
    ['title', title?.trim() ? undefined : 'Give the title of the source.'],
    [
      'year',
      year === null || year === undefined
        ? 'Give the year in which it was published.'
        : yearProblem(year),
    ],
    ['doi', doi ? doiProblem(doi) : url ? undefined : 'Give a DOI, or else an address.'],
    ['url', url ? addressProblem(url) : undefined],
  ]

  return messages.flatMap(([field, message]) => (message ? [{ field, message }] : []))
}
