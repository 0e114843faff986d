import { builder } from '../builder'

export const ModerationStatus = builder.enumType('ModerationStatus', {
  description: 'Where a comment or an insight stands.',
  values: {
    PENDING: { value: 'pending', description: 'Waits for a decision.' },
    APPROVED: { value: 'approved', description: 'Everyone sees it.' },
    REJECTED: { value: 'rejected', description: 'Not shown, since it breaks the rules.' },
    SPAM: { value: 'spam', description: 'Not shown, since it advertises.' },
    WITHDRAWN: { value: 'withdrawn', description: 'Taken back by its reader.' },
  } as const,
})
