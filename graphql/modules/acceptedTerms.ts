import type { Reader } from '@/payload-types'

import { builder } from '../builder'

type Accepted = { version: string; acceptedAt: string }

export const AcceptedTerms = builder.objectRef<Accepted>('AcceptedTerms').implement({
  description: 'Terms that a reader agreed to.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'Which ones.' }),
    acceptedAt: t.expose('acceptedAt', { type: 'DateTime', description: 'When.' }),
  }),
})

export const acceptedTermsOf = ({ termsVersion, termsAcceptedAt }: Reader): Accepted | null =>
  termsVersion && termsAcceptedAt ? { version: termsVersion, acceptedAt: termsAcceptedAt } : null
