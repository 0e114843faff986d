import { builder } from '@/graphql/builder'

import { Reader } from '../refs'
import { UserError, type UserErrorShape } from '../userError'

export const ReaderPayload = builder
  .objectRef<{ reader?: { id: string } | null; userErrors: UserErrorShape[] }>('ReaderPayload')
  .implement({
    description: 'The account as it is now.',
    fields: (t) => ({
      reader: t.expose('reader', { type: Reader, nullable: true, description: 'The reader.' }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })
