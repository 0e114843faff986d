import type { CollectionConfig } from 'payload'

import { adminsOrReaderSelf, moderatorsOrSelf, nobody } from '@/src/access/rules'
import { deleteContributions } from '@/src/hooks/deleteContributions'
import { logReader } from '@/src/hooks/logReader'

/** People who leave insights and comments. Their door is the GraphQL API; the admin is closed to them. */
export const Readers: CollectionConfig<'readers'> = {
  slug: 'readers',
  admin: {
    group: 'People',
    useAsTitle: 'displayName',
    defaultColumns: ['displayName', 'createdAt'],
  },
  access: {
    admin: () => false,
    read: moderatorsOrSelf,
    create: nobody,
    update: adminsOrReaderSelf,
    delete: adminsOrReaderSelf,
    unlock: nobody,
  },
  hooks: { afterChange: [logReader], beforeDelete: [deleteContributions] },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 30 * 24 * 60 * 60 },
  fields: [
    { name: 'displayName', type: 'text', required: true, minLength: 2, maxLength: 40 },
    { name: 'locale', type: 'select', options: ['en', 'es'] },
  ],
}
