import type { Moved } from '@/src/delivery/routes'

import { builder } from '../builder'
import { LOCALE_ARG } from './locale'
import { ENTRY_TYPES } from './refs'

const Redirect = builder.objectRef<Moved>('Redirect').implement({
  description:
    'Another place to go to instead: the end of the way, however many redirects lead there.',
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
    description: "What lives at this path, or where it moved: a front end's router in one query.",
    args: {
      path: t.arg.string({
        required: true,
        description: 'Such as "/stories/a-quiet-morning", or a whole address of this site.',
      }),
      locale: t.arg({
        ...LOCALE_ARG,
        description: 'The language, where the path itself does not name one.',
      }),
    },
    resolve: (_, { path, locale }, { edition }) => edition.route(path, locale ?? 'en'),
  }),
)
