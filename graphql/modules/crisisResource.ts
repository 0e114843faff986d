import type { CrisisResource as Resource } from '@/src/richtext/references'

import { builder } from '../builder'

export const CrisisResource = builder.objectRef<Resource>('CrisisResource').implement({
  description: 'Someone whom a reader in distress can reach.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the service.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'Whom it is for and what to expect.',
    }),
    phone: t.exposeString('phone', { nullable: true, description: 'A number to call.' }),
    text: t.exposeString('text', { nullable: true, description: 'How to reach it by message.' }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its site.',
      resolve: ({ url }) => url,
    }),
    region: t.exposeString('region', { description: 'Where it serves, such as "US".' }),
    available: t.exposeString('available', { nullable: true, description: 'When it answers.' }),
  }),
})
