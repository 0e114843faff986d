import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'

import type { Reader } from '@/payload-types'

import { collectionsOfReaders } from './ownRecords'

const isOfStaff = (field: FlattenedField): boolean =>
  'relationTo' in field && [field.relationTo].flat().includes('users')

/** What is hidden, has a rule of its own for who reads it, or names a member of staff stays in the house. */
const isReaders = (field: FlattenedField): boolean =>
  !('hidden' in field && field.hidden) &&
  !('access' in field && field.access?.read) &&
  !isOfStaff(field)

const ownFields = (
  { flattenedFields }: SanitizedCollectionConfig,
  document: object,
): Record<string, unknown> => {
  const names = ['id', ...flattenedFields.filter(isReaders).map(({ name }) => name)]
  return Object.fromEntries(Object.entries(document).filter(([name]) => names.includes(name)))
}

/** Those that wait to be confirmed, or can be had back. */
const otherAddresses = ({ newEmail, formerEmail }: Reader) => ({
  ...(newEmail && { newEmail }),
  ...(formerEmail && { formerEmail }),
})

/** Everything that is held about a reader, by collection; what others wrote is named by its id alone. */
export const exportData = async (
  payload: Payload,
  reader: Reader,
): Promise<{ exportedAt: string } & Record<string, unknown>> => {
  const account = await payload.findByID({
    collection: 'readers',
    id: reader.id,
    depth: 0,
    showHiddenFields: true,
  })
  const records: Record<string, unknown> = {}
  for (const config of collectionsOfReaders(payload)) {
    const { docs } = await payload.find({
      collection: config.slug,
      where: { reader: { equals: reader.id } },
      sort: 'createdAt',
      depth: 0,
      pagination: false,
    })
    records[config.slug] = docs.map((document) => ownFields(config, document))
  }

  return {
    exportedAt: new Date().toISOString(),
    account: {
      ...ownFields(payload.collections.readers.config, account),
      ...otherAddresses(account),
    },
    sessions: (account.sessions ?? []).map(({ createdAt, expiresAt, device }) => ({
      createdAt,
      expiresAt,
      ...(device && { device }),
    })),
    ...records,
  }
}
