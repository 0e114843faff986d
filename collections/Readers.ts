import type { CollectionConfig } from 'payload'

import {
  adminsField,
  adminsOrReaderSelf,
  moderatorsOrSelf,
  nobody,
  nobodyField,
} from '@/src/access/rules'
import { deleteContributions } from '@/src/hooks/deleteContributions'
import { forgetReader } from '@/src/hooks/forgetReader'
import { logDeletedReader, logReader } from '@/src/hooks/logReader'
import { refuseStale } from '@/src/hooks/refuseStale'
import { refuseUnverified } from '@/src/hooks/refuseUnverified'

const secret = { create: nobodyField, read: nobodyField, update: nobodyField }

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
  hooks: {
    afterChange: [logReader],
    beforeDelete: [deleteContributions],
    afterDelete: [forgetReader, logDeletedReader],
    beforeLogin: [refuseStale, refuseUnverified],
  },
  auth: { maxLoginAttempts: 10, lockTime: 10 * 60 * 1000, tokenExpiration: 30 * 24 * 60 * 60 },
  fields: [
    { name: 'displayName', type: 'text', required: true, minLength: 2, maxLength: 40 },
    { name: 'locale', type: 'select', options: ['en', 'es'] },
    {
      name: 'emailVerified',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobodyField, update: adminsField },
      admin: {
        position: 'sidebar',
        description: 'Whether they have shown that the address is theirs.',
      },
    },
    {
      name: 'banned',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobodyField, update: adminsField },
      admin: {
        position: 'sidebar',
        description: 'May read, and take back what is theirs, and write nothing more.',
      },
    },
    // Payload's own field, looked up by whoever has a link to a new password: hence the index.
    { name: 'resetPasswordToken', type: 'text', index: true, hidden: true, access: secret },
    { name: 'verificationToken', type: 'text', index: true, hidden: true, access: secret },
    { name: 'verificationExpiration', type: 'date', hidden: true, access: secret },
  ],
}
