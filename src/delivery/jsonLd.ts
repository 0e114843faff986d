import type { Entry } from './documents'
import { pathOf, urlOf } from './paths'
import type { PieceEntry } from './pieces'

type Source = {
  entry: PieceEntry | Entry<'pages'>
  publisher: string
  description: string
  image: string | null
  authors: Entry<'authors'>[]
  review: { reviewer: Entry<'authors'>; reviewedAt: string } | null
}

const TYPE = {
  articles: 'MedicalWebPage',
  stories: 'Article',
  series: 'CollectionPage',
  pages: 'WebPage',
} as const

const person = (author: Entry<'authors'>) => ({
  '@type': 'Person',
  name: author.data.name,
  url: urlOf(pathOf(author)),
})

/** Structured data after schema.org; fields without a value are left out. */
export const jsonLdOf = ({ entry, publisher, description, image, authors, review }: Source) => {
  const { collection, data, locale } = entry
  const url = urlOf(pathOf(entry))
  const publishedAt = 'publishedAt' in data ? data.publishedAt : null

  return {
    '@context': 'https://schema.org',
    '@type': TYPE[collection],
    headline: data.title,
    description,
    inLanguage: locale,
    url,
    mainEntityOfPage: url,
    ...(image && { image }),
    ...(publishedAt && { datePublished: publishedAt }),
    dateModified: data.updatedAt,
    ...(authors.length > 0 && { author: authors.map(person) }),
    publisher: { '@type': 'Organization', name: publisher },
    ...(review && {
      reviewedBy: person(review.reviewer),
      lastReviewed: review.reviewedAt.slice(0, 10),
    }),
  }
}
