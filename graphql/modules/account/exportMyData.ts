import { builder } from '@/graphql/builder'
import type { Context } from '@/graphql/context'
import type { Reader } from '@/payload-types'
import { spend } from '@/src/limits/spend'
import { exportData } from '@/src/readers/exportData'
import { type ExportedFile, exportFiles } from '@/src/readers/exportFiles'

import { mendable, UserError, type UserErrorShape } from '../userError'
import { signedInReader } from '../writer'

type Exported = Awaited<ReturnType<typeof exportData>>

const File = builder.objectRef<ExportedFile>('ExportedFile').implement({
  description: 'A file to be offered to the reader.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What to call it: "my-data-2026-05-01.html".' }),
    mediaType: t.exposeString('mediaType', { description: 'What it is: "text/html".' }),
    content: t.exposeString('content', { description: 'Its text, to be kept as UTF-8.' }),
  }),
})

const ExportMyDataPayload = builder
  .objectRef<{ data?: Exported; reader?: Reader; userErrors: UserErrorShape[] }>(
    'ExportMyDataPayload',
  )
  .implement({
    description: 'Everything that is held about the reader.',
    fields: (t) => ({
      data: t.expose('data', {
        type: 'JSON',
        nullable: true,
        description:
          'The account, its sessions, and what the reader left, by kind: `comments`, `insights` and whatever else there is.',
      }),
      files: t.field({
        type: [File],
        description:
          'The same as two files, one of JSON and one of HTML: that one is for the reader, in their language, and fetches nothing. None where something is to be mended.',
        resolve: ({ data, reader }, _, { payload }) =>
          data && reader ? exportFiles(payload, reader, data) : [],
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const exportMyData = async (context: Context) => {
  const { payload } = context
  const reader = signedInReader(context)
  await spend(payload, 'exportMyData', { reader: reader.id })
  return { data: await exportData(payload, reader), reader }
}

builder.mutationField('exportMyData', (t) =>
  t.field({
    type: ExportMyDataPayload,
    description: 'Hands the signed-in reader everything that is held about them.',
    resolve: (_, __, context) => mendable(() => exportMyData(context)),
  }),
)
