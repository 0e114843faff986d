import type { Sanction } from '@/payload-types'
import { DOCUMENT_ID } from '@/src/delivery/keyset'
import { idOf } from '@/src/delivery/relations'
import { spend } from '@/src/limits/spend'

import { builder } from '../builder'
import { command } from '../command'
import type { Context } from '../context'
import { CLIENT_MUTATION_ID } from './clientMutationId'
import { ReaderSanction } from './readerSanction'
import { Mendable, UserError, type UserErrorShape } from './userError'
import { signedInReader } from './writer'

const Input = builder.inputType('AcknowledgeWarningInput', {
  description: 'A warning that was read.',
  fields: (t) => ({
    sanctionId: t.id({ required: true, description: 'Its `id`, as `me { sanctions }` gives it.' }),
    clientMutationId: t.string(CLIENT_MUTATION_ID),
  }),
})

const Payload = builder
  .objectRef<{ sanction?: Sanction; userErrors: UserErrorShape[] }>('AcknowledgeWarningPayload')
  .implement({
    description: 'The warning as it is now.',
    fields: (t) => ({
      sanction: t.expose('sanction', {
        type: ReaderSanction,
        nullable: true,
        description: 'The warning.',
      }),
      userErrors: t.expose('userErrors', {
        type: [UserError],
        description: 'What is to be mended.',
      }),
    }),
  })

const refused = (code: 'NOT_FOUND' | 'INVALID', message: string) =>
  new Mendable({ code, message, path: ['sanctionId'] })

/** One of the reader's own; another's is as if it were not there. */
export const ownSanction = async (
  id: string,
  reader: { id: string },
  { payload }: Context,
): Promise<Sanction> => {
  const sanction = DOCUMENT_ID.test(id)
    ? await payload.findByID({ collection: 'sanctions', id, depth: 0, disableErrors: true })
    : null
  if (sanction && idOf(sanction.reader) === reader.id) return sanction
  throw refused('NOT_FOUND', 'There is no such sanction.')
}

const acknowledge = async ({ sanctionId }: { sanctionId: string }, context: Context) => {
  const { payload } = context
  const reader = signedInReader(context, 'acknowledge a warning')
  const sanction = await ownSanction(sanctionId, reader, context)
  if (sanction.kind !== 'warn')
    throw refused('INVALID', 'Only a warning is acknowledged. Against this one, `appeal`.')
  if (sanction.acknowledgedAt || sanction.liftedAt) return { sanction }

  await spend(payload, 'acknowledgeWarning', { reader: reader.id })
  const data = { acknowledgedAt: new Date().toISOString() }
  return {
    sanction: await payload.update({
      ...{ collection: 'sanctions', id: sanction.id, data, depth: 0, user: reader },
    }),
  }
}

builder.mutationField('acknowledgeWarning', (t) =>
  t.field({
    type: Payload,
    description: 'Says that the reader has read a warning; from then on they write again.',
    args: { input: t.arg({ type: Input, required: true, description: 'The warning.' }) },
    resolve: (_, { input }, context) =>
      command(context, () => acknowledge({ sanctionId: String(input.sanctionId) }, context)),
  }),
)
