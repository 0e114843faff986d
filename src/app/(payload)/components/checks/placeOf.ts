import type { FindingResult } from '@/src/checks/results'

const FIELDS: Record<string, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  slug: 'Slug',
  body: 'Body',
  consent: 'Review tab',
  'narrator.ageRange': 'Age range of the narrator',
  'narrator.description': 'Description of the narrator',
  'meta.title': 'Title for search engines',
  'meta.description': 'Description for search engines',
  'picture.alt': 'Text of a picture',
  'picture.credit': 'Credit of a picture',
  'picture.filename': 'File name of a picture',
  'picture.source': 'Source of a picture',
  'picture.licenceText': 'Licence of a picture',
  link: 'Address of a link',
  citations: 'Citations',
  cover: 'Cover',
}
const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' }

/** Where a finding stands, in an editor's words. */
export const placeOf = ({ field, locale, text }: FindingResult): string =>
  [field && FIELDS[field], text && locale && LANGUAGES[locale]].filter(Boolean).join(', ')
