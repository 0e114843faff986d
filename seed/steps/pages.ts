import type { Payload } from 'payload'

import { toRichText } from '../bodies'
import { pages } from '../content/pages'
import { idFor, type Ids } from '../ids'

const _status = 'published' as const

export const seedPages = async (payload: Payload, ids: Ids): Promise<number> => {
  for (const { key, title, description, body, es } of pages) {
    const { id } = await payload.create({
      collection: 'pages',
      locale: 'en',
      data: {
        id: idFor('pages', key),
        title,
        slug: key,
        body: toRichText(body, ids),
        meta: { description },
        _status,
      },
    })
    await payload.update({
      collection: 'pages',
      id,
      locale: 'es',
      data: {
        title: es.title,
        slug: es.slug,
        body: toRichText(es.body, ids),
        meta: { description: es.description },
        _status,
      },
    })
    ids.add('pages', key, id)
  }

  return pages.length
}
