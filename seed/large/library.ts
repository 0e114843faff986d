import type { Payload } from 'payload'

import { paragraph, richText } from '@/src/richtext/nodes'

import { authors } from '../content/authors'
import { communities, conditions, topics } from '../content/terms'
import { randomFor } from '../drawing/random'
import { idFor, Ids } from '../ids'
import { covers } from '../pictures'
import { seedAuthors, seedCommunities, seedConditions, seedTopics } from '../steps/library'
import { seedMedia } from '../steps/media'
import { seedPages } from '../steps/pages'
import { seedSite } from '../steps/site'
import { atLeastOne, nameFrom, type NonEmpty, sentences } from './words'

/** What the articles refer to, by id; the first of each is the one that most of them share. */
export type Library = Record<
  'covers' | 'authors' | 'topics' | 'conditions' | 'communities',
  NonEmpty<string>
>

const MORE_TOPICS = 32
const MORE_CONDITIONS = 18
const MOST_AUTHORS = 300

const keysOf = (entries: readonly { key: string }[]) => entries.map(({ key }) => key)
const idsOf = (collection: string, keys: string[]): NonEmpty<string> =>
  atLeastOne(keys.map((key) => idFor(collection, key)))
const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name}-${at + 1}`)

const seedMoreTerms = async (
  payload: Payload,
  collection: 'topics' | 'conditions',
  keys: string[],
): Promise<void> => {
  for (const key of keys) {
    const name = nameFrom(randomFor(key))
    await payload.create({
      collection,
      data: { id: idFor(collection, key), name, slug: key, _status: 'published' },
    })
  }
}

const seedMoreAuthors = async (payload: Payload, keys: string[]): Promise<void> => {
  for (const key of keys) {
    const random = randomFor(key)
    await payload.create({
      collection: 'authors',
      data: {
        id: idFor('authors', key),
        name: `${nameFrom(random)} ${nameFrom(random)}`,
        slug: key,
        bio: richText(paragraph(...random.pick(sentences.en))),
        _status: 'published',
      },
    })
  }
}

const moreOf = (articles: number) => ({
  topics: numbered('topic', MORE_TOPICS),
  conditions: numbered('condition', MORE_CONDITIONS),
  authors: numbered('author', Math.min(MOST_AUTHORS, Math.ceil(articles / 50))),
})

/** What the library of so many articles holds. */
export const makeLibrary = (articles: number): Library => {
  const more = moreOf(articles)
  return {
    covers: idsOf('media', Object.keys(covers)),
    authors: idsOf('authors', [...keysOf(authors), ...more.authors]),
    topics: idsOf('topics', [...keysOf(topics), ...more.topics]),
    conditions: idsOf('conditions', [...keysOf(conditions), ...more.conditions]),
    communities: idsOf('communities', keysOf(communities)),
  }
}

/** The demo publication's library, and more of each, since a large publication has a large one. */
export const seedLibrary = async (payload: Payload, articles: number): Promise<void> => {
  const ids = new Ids()
  const more = moreOf(articles)
  await seedMedia(payload, ids)
  await seedTopics(payload, ids)
  await seedMoreTerms(payload, 'topics', more.topics)
  await seedConditions(payload, ids)
  await seedMoreTerms(payload, 'conditions', more.conditions)
  await seedCommunities(payload, ids)
  await seedPages(payload, ids)
  await seedAuthors(payload, ids)
  await seedMoreAuthors(payload, more.authors)
  await seedSite(payload, ids)
}
