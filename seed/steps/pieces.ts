import type { Payload } from 'payload'

import type { Article as StoredArticle } from '@/payload-types'

import { toRichText } from '../bodies'
import { articles } from '../content/articles'
import { series } from '../content/series'
import { stories } from '../content/stories'
import type { Article } from '../content/types'
import type { Ids } from '../ids'
import { seedConsent } from './consents'
import { _status, hasOpenLinks, pieceData, rowsOf, textOf } from './pieceData'

/** What remains to be written when every piece has an id: translations, and links to later pieces. */
export type Later = (() => Promise<unknown>)[]

export const seedStories = async (payload: Payload, ids: Ids, later: Later): Promise<number> => {
  const collection = 'stories'

  for (const story of stories) {
    const { es, key, narrator } = story
    const { id } = await payload.create({
      collection,
      locale: 'en',
      data: {
        ...pieceData(story, ids),
        narrator,
        anonymized: true,
        consent: await seedConsent(payload, narrator.alias),
      },
    })

    if (hasOpenLinks(story, ids))
      later.push(() =>
        payload.update({
          collection,
          id,
          locale: 'en',
          data: { body: toRichText(story.body, ids), _status },
        }),
      )
    if (es)
      later.push(() =>
        payload.update({
          collection,
          id,
          locale: 'es',
          data: {
            ...textOf(es, es.slug, ids),
            narrator: { ...narrator, description: es.narrator },
          },
        }),
      )
    ids.add(collection, key, id)
  }

  return stories.length
}

const claimRows = ({ claims = [] }: Article) =>
  claims.map(({ text, citations }) => ({ text, citations: rowsOf(citations) }))

/** Rows keep their ids, or the other language would lose them. */
const translatedClaims = (stored: StoredArticle, texts: readonly string[] = []) =>
  stored.claims?.map((claim, index) => ({ ...claim, text: texts[index] ?? claim.text }))

export const seedArticles = async (payload: Payload, ids: Ids, later: Later): Promise<number> => {
  const collection = 'articles'

  for (const article of articles) {
    const { es, key } = article
    const stored = await payload.create({
      collection,
      locale: 'en',
      data: { ...pieceData(article, ids), claims: claimRows(article) },
    })
    const { id } = stored

    if (hasOpenLinks(article, ids))
      later.push(() =>
        payload.update({
          collection,
          id,
          locale: 'en',
          data: { body: toRichText(article.body, ids), _status },
        }),
      )
    if (es)
      later.push(() =>
        payload.update({
          collection,
          id,
          locale: 'es',
          data: { ...textOf(es, es.slug, ids), claims: translatedClaims(stored, es.claims) },
        }),
      )
    ids.add(collection, key, id)
  }

  return articles.length
}

export const seedSeries = async (payload: Payload, ids: Ids, later: Later): Promise<number> => {
  const collection = 'series'

  for (const one of series) {
    const { closing, es, key } = one
    const { id } = await payload.create({
      collection,
      locale: 'en',
      data: {
        ...pieceData(one, ids),
        stories: ids.all('stories', one.stories),
        closing: toRichText(closing, ids),
      },
    })

    if (es)
      later.push(() =>
        payload.update({
          collection,
          id,
          locale: 'es',
          data: { ...textOf(es, es.slug, ids), closing: toRichText(es.closing, ids) },
        }),
      )
    ids.add(collection, key, id)
  }

  return series.length
}
