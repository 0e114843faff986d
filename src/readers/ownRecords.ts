import type { Payload, SanitizedCollectionConfig } from 'payload'

/** What readers leave behind: every collection with a field `reader` that names whose a document is. */
export const collectionsOfReaders = ({ config }: Payload): SanitizedCollectionConfig[] =>
  config.collections.filter(({ flattenedFields }) =>
    flattenedFields.some(
      (field) =>
        field.type === 'relationship' && field.name === 'reader' && field.relationTo === 'readers',
    ),
  )
