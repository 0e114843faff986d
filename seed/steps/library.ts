import type { Payload } from 'payload'

import { toRichText } from '../bodies'
import { authors } from '../content/authors'
import { communities, conditions, topics } from '../content/terms'
import { idFor, type Ids } from '../ids'

const _status = 'published' as const

export const seedAuthors = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, bio, es, portrait, links, ...author } of authors) {
    const data = { ...author, slug: key, links: [...links], _status }
    const { id } = await payload.create({
      collection: 'authors',
      locale: 'en',
      data: {
        id: idFor('authors', key),
        ...data,
        bio: toRichText(bio, ids),
        portrait: ids.get('media', portrait),
      },
    })
    await payload.update({
      collection: 'authors',
      id,
      locale: 'es',
      data: { bio: toRichText(es.bio, ids), _status },
    })
    ids.add('authors', key, id)
  }

  return authors.length
}

export const seedTopics = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, es, ...topic } of topics) {
    const data = { id: idFor('topics', key), ...topic, slug: key, _status }
    const { id } = await payload.create({ collection: 'topics', locale: 'en', data })
    await payload.update({ collection: 'topics', id, locale: 'es', data: { ...es, _status } })
    ids.add('topics', key, id)
  }

  return topics.length
}

export const seedConditions = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, es, ...condition } of conditions) {
    const data = { id: idFor('conditions', key), ...condition, slug: key, _status }
    const { id } = await payload.create({ collection: 'conditions', locale: 'en', data })
    await payload.update({ collection: 'conditions', id, locale: 'es', data: { ...es, _status } })
    ids.add('conditions', key, id)
  }

  return conditions.length
}

export const seedCommunities = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, es, guidelines, logo, ...community } of communities) {
    const { id } = await payload.create({
      collection: 'communities',
      locale: 'en',
      data: {
        id: idFor('communities', key),
        ...community,
        slug: key,
        guidelines: toRichText(guidelines, ids),
        logo: ids.get('media', logo),
        _status,
      },
    })
    await payload.update({
      collection: 'communities',
      id,
      locale: 'es',
      data: { ...es, guidelines: toRichText(es.guidelines, ids), _status },
    })
    ids.add('communities', key, id)
  }

  return communities.length
}
