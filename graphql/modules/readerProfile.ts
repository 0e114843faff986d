import type { ReaderProfile as Profile } from '@/src/delivery/readers'

import { builder } from '../builder'

export const ReaderProfile = builder.objectRef<Profile>('ReaderProfile').implement({
  description: 'What everyone may know of a reader.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells two readers of the same name apart.' }),
    displayName: t.exposeString('displayName', {
      description: 'The name they chose to be called by.',
    }),
    memberSince: t.expose('memberSince', { type: 'DateTime', description: 'When they joined.' }),
  }),
})
