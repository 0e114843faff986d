import type { OffLabelNotice as Notice } from '@/src/delivery/offLabelNotices'

import { builder } from '../builder'
import { Condition, ENTRY_TYPES, Topic } from './refs'
import { RichText } from './richText'

const OffLabelTerm = builder.unionType('OffLabelTerm', {
  description: 'A treatment that is used beyond what it is approved for.',
  types: [Topic, Condition],
  resolveType: ({ collection }) => ENTRY_TYPES[collection],
})

export const OffLabelNotice = builder.objectRef<Notice>('OffLabelNotice').implement({
  description: 'What a page has to say of a treatment that it mentions and that is used off-label.',
  fields: (t) => ({
    term: t.field({
      type: OffLabelTerm,
      description: 'The treatment.',
      resolve: ({ term }) => term,
    }),
    notice: t.expose('notice', {
      type: RichText,
      nullable: true,
      description: 'Its own notice, or else that of the site; null where there is neither.',
    }),
  }),
})
