import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import { exportData } from '@/src/readers/exportData'

import { mendable, UserError, type UserErrorShape } from '../userError'
import { signedInReader } from '../writer'

const ExportMyDataPayload = builder
  .objectRef<{ data?: unknown; userErrors: UserErrorShape[] }>('ExportMyDataPayload')
  .implement({
    description: 'Everything that is held about the reader.',
    fields: (t) => ({
      data: t.expose('data', {
        type: 'JSON',
        nullable: true,
        description:
          'The account, its sessions, and what the reader left, by kind: `comments`, `insights` and whatever else there is.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const exportMyData = async (context: Context) => ({
  data: await exportData(context.payload, signedInReader(context)),
})

builder.mutationField('exportMyData', (t) =>
  t.field({
    type: ExportMyDataPayload,
    description: 'Hands the signed-in reader everything that is held about them.',
    resolve: (_, __, context) => mendable(() => exportMyData(context)),
  }),
)
