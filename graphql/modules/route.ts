import type { Gone as Withdrawn, Moved } from '@/src/delivery/routes'

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

const Gone = builder.objectRef<Withdrawn>('Gone').implement({
  description: 'Something lived here and was taken back for good: answer 410, and keep no copy.',
  fields: (t) => ({
    withdrawnAt: t.expose('withdrawnAt', {
      type: 'DateTime',
      description: 'When it was taken back.',
    }),
  }),
})

const Route = builder.unionType('Route', {
  description: 'What lives at a path, or what became of it.',
  types: [...Object.values(ENTRY_TYPES), Redirect, Gone],
  resolveType: (place) => {
    if ('to' in place) return Redirect
    return 'withdrawnAt' in place ? Gone : ENTRY_TYPES[place.collection]
  },
})

builder.queryField('route', (t) =>
  t.field({
    type: Route,
    nullable: true,
    description:
      "What lives at this path, where it moved, or that it is gone: a front end's router in one query.",
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
