import { TAGS } from './changeTags'
import type { Connections, Page } from './connections'
import type { Documents, Entry } from './documents'
import type { Keeper } from './keeper'
import type { Order } from './keyset'
import type { Locale } from './locales'

type TermCollection = 'authors' | 'topics' | 'conditions' | 'communities'

const orderOf = (collection: TermCollection): Order => ({
  name: collection,
  key: { field: 'createdAt', descending: false, type: 'date' },
})

/** Lists of authors, topics, conditions and communities, in the order in which they were made. */
export const createTerms =
  (documents: Documents, connections: Connections, keeper: Keeper) =>
  <Collection extends TermCollection>(collection: Collection, page: Page, locale: Locale) => {
    keeper.touch(TAGS.list(collection))
    return connections<Entry<Collection>>({
      collection,
      where: { _status: { equals: 'published' } },
      order: orderOf(collection),
      page,
      load: (rows) => Promise.all(rows.map(({ id }) => documents.one(collection, id, locale))),
    })
  }
