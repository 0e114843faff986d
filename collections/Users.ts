import type { CollectionConfig } from 'payload'

import { ROLES } from '@/src/access/roles'
import { admins, adminsField, adminsOrSelf, nobodyField, staff } from '@/src/access/rules'
import { recordRoles } from '@/src/audit/recordRoles'
import { optionsOf } from '@/src/fields/options'
import { checkPasswords } from '@/src/hooks/checkPasswords'
import { deleteClaims } from '@/src/hooks/deleteClaims'
import { keepAnAdmin, keepLastAdmin } from '@/src/hooks/keepAnAdmin'
import { DIGESTS } from '@/src/moderation/digests'
import { STAFF_RESET } from '@/src/notifications/staffReset'
import { MOST_GUESSES } from '@/src/passwords/mostGuesses'

export const Users: CollectionConfig<'users'> = {
  slug: 'users',
  labels: { singular: 'Staff member', plural: 'Staff' },
  admin: { group: 'People', useAsTitle: 'name', defaultColumns: ['name', 'email', 'roles'] },
  access: {
    admin: ({ req: { user } }) => user?.collection === 'users',
    read: staff,
    create: admins,
    update: adminsOrSelf,
    delete: admins,
    unlock: admins,
  },
  hooks: {
    beforeOperation: [checkPasswords],
    beforeChange: [keepAnAdmin],
    afterChange: [recordRoles],
    beforeDelete: [keepLastAdmin, deleteClaims],
  },
  auth: {
    maxLoginAttempts: MOST_GUESSES,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 12 * 60 * 60,
    forgotPassword: STAFF_RESET,
  },
  fields: [
    { name: 'name', type: 'text', required: true },
    {
      name: 'digest',
      type: 'select',
      label: 'Mail about what waits for moderators',
      defaultValue: 'never',
      options: optionsOf(DIGESTS),
      admin: { description: 'Sent where something waits.' },
    },
    {
      name: 'digestedAt',
      type: 'date',
      hidden: true,
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      saveToJWT: true,
      defaultValue: ['contributor'],
      options: optionsOf(ROLES),
      access: { create: adminsField, update: adminsField },
    },
  ],
}
