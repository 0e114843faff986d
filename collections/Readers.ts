import type { CollectionConfig } from 'payload'

import {
  adminsField,
  adminsOrReaderSelf,
  moderatorsOrSelf,
  nobody,
  nobodyField,
} from '@/src/access/rules'
import { carrySanctionsOver, keepSanctions } from '@/src/hooks/carrySanctionsOver'
import { checkPasswords } from '@/src/hooks/checkPasswords'
import { recordReaders } from '@/src/audit/recordReaders'
import { deleteContributions } from '@/src/hooks/deleteContributions'
import { forgetReader, noteAddresses } from '@/src/hooks/forgetReader'
import { logDeletedReader, logReader } from '@/src/hooks/logReader'
import { nameBegunSession } from '@/src/hooks/nameBegunSession'
import { refuseLeaving } from '@/src/hooks/refuseLeaving'
import { refuseStale } from '@/src/hooks/refuseStale'
import { refuseUnverified } from '@/src/hooks/refuseUnverified'
import { voidLinks } from '@/src/hooks/voidLinks'
import { MOST_GUESSES } from '@/src/passwords/mostGuesses'
import { validRegion } from '@/src/readers/region'

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
    beforeOperation: [checkPasswords],
    beforeChange: [voidLinks],
    afterChange: [logReader, carrySanctionsOver],
    beforeDelete: [noteAddresses, keepSanctions, deleteContributions],
    afterDelete: [forgetReader, logDeletedReader],
    afterOperation: [recordReaders],
    beforeLogin: [refuseStale, refuseLeaving, refuseUnverified, nameBegunSession],
  },
  auth: {
    maxLoginAttempts: MOST_GUESSES,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 30 * 24 * 60 * 60,
    // Links to a new password are our own (src/readers/passwordReset.ts).
    forgotPassword: { minRequestInterval: 0 },
  },
  fields: [
    { name: 'displayName', type: 'text', required: true, minLength: 2, maxLength: 40 },
    { name: 'locale', type: 'select', options: ['en', 'es'] },
    {
      name: 'region',
      type: 'text',
      validate: validRegion,
      admin: { description: 'Where they are at home, as ISO 3166-1 has it: US, MX.' },
    },
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
      // Sanctions say it, which have a reason and are told to the reader.
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'May read, and take back what is theirs, and write nothing more.',
      },
    },
    {
      name: 'suspendedUntil',
      type: 'date',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true, description: 'Writes nothing until then.' },
    },
    {
      name: 'premoderated',
      type: 'checkbox',
      defaultValue: false,
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Whatever they write waits for a decision.',
      },
    },
    {
      name: 'termsVersion',
      type: 'text',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true, description: 'Which terms they agreed to.' },
    },
    {
      name: 'termsAcceptedAt',
      type: 'date',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    // Payload's own field, with what the device of each session calls itself.
    { name: 'sessions', type: 'array', fields: [{ name: 'device', type: 'text' }] },
    {
      name: 'goesAt',
      type: 'date',
      index: true,
      access: { create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'They have left: nobody is shown what is theirs, and then it is deleted.',
      },
    },
    { name: 'keepToken', type: 'text', index: true, hidden: true, access: secret },
    // Payload's own field, looked up by whoever has a link to a new password: hence the index.
    { name: 'resetPasswordToken', type: 'text', index: true, hidden: true, access: secret },
    { name: 'verificationToken', type: 'text', index: true, hidden: true, access: secret },
    { name: 'verificationExpiration', type: 'date', hidden: true, access: secret },
    // The address that this token proves, where the reader wants another one.
    { name: 'newEmail', type: 'email', hidden: true, access: secret },
    // The address before, and what sets it back for a week.
    { name: 'formerEmail', type: 'email', index: true, hidden: true, access: secret },
    { name: 'formerEmailToken', type: 'text', index: true, hidden: true, access: secret },
    { name: 'formerEmailExpiration', type: 'date', hidden: true, access: secret },
  ],
}
