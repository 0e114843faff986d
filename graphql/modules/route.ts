import { parsePath, pathOf } from '@/src/delivery/paths'
import type { AnyEntry } from '@/src/delivery/documents'

import { builder } from '../builder'
import { LOCALE_ARG } from './locale'
import { ENTRY_TYPES } from './refs'

type Moved = { to: string; permanent: boolean }

const Redirect = builder.objectRef<Moved>('Redirect').implement({
  description: 'Another path to go to instead.',
  fields: (t) => ({
    to: t.exposeString('to', { description: 'A path of this publication, or an address.' }),
    permanent: t.exposeBoolean('permanent', {
      description: 'Whether to remember it (301) or not (302).',
    }),
  }),
})

const Route = builder.unionType('Route', {
  description: 'What lives at a path.',
  types: [...Object.values(ENTRY_TYPES), Redirect],
  resolveType: (place) => ('to' in place ? Redirect : ENTRY_TYPES[place.collection]),
})

builder.queryField('route', (t) =>
  t.field({
    type: Route,
    nullable: true,
    description: "What lives at this path: a front end's router in one query.",
    args: {
      path: t.arg.string({ required: true, description: 'Such as "/stories/a-quiet-morning".' }),
      locale: t.arg({
        ...LOCALE_ARG,
        description: 'The language, where the path itself does not name one.',
      }),
    },
    resolve: async (_, { path, locale }, { edition }): Promise<AnyEntry | Moved | null> => {
      const place = parsePath(path)
      if (!place) return null

      const asked = place.locale ?? locale ?? 'en'
      const entry = (await edition.documents.bySlug(
        place.collection,
        place.slug,
        asked,
      )) as AnyEntry | null
      if (!entry) return null

      // A text has one path: another language's prefix or slug leads there.
      const isHome = place.locale === entry.locale && place.slug === entry.data.slug
      return place.locale && !isHome ? { to: pathOf(entry), permanent: false } : entry
    },
  }),
)
