import type { ReaderProfile as Profile } from '@/src/delivery/readers'

import { builder } from '../builder'

export const ReaderProfile = builder.objectRef<Profile>('ReaderProfile').implement({
  description:
    'What everyone may know of a reader, or of the publication where it comments itself.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Tells two readers of the same name apart.' }),
    displayName: t.exposeString('displayName', {
      description: 'The name they chose to be called by.',
    }),
    badges: t.stringList({
      description:
        'What to show beside the name: "author" for who has an author page here, "staff" for the publication itself. There may be more one day; leave out what you do not know.',
      resolve: async ({ id, isStaff }, _, { edition }) => {
        if (isStaff) return ['staff']
        return (await edition.authorPages(id)).length > 0 ? ['author'] : []
      },
    }),
    memberSince: t.expose('memberSince', { type: 'DateTime', description: 'When they joined.' }),
  }),
})
