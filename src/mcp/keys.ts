import type { Access, CollectionConfig } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { nobodyField, staff } from '@/src/access/rules'
import { env } from '@/src/env'

import { TOOLS } from './tools'

const own: Access = ({ req: { user } }) => (isStaff(user) ? { user: { equals: user.id } } : false)
const ownOrAdmins: Access = (args) => hasRole(args.req.user, 'admin') || own(args)
/** An assistant acts as the member of staff who made its key; admins see that there is one, and may take it away. */
export const AssistantKeys: CollectionConfig = {
  // The plugin looks keys up under this name.
  slug: 'payload-mcp-api-keys',
  labels: { singular: 'Assistant key', plural: 'Assistant keys' },
  admin: {
    group: 'People',
    useAsTitle: 'label',
    defaultColumns: ['label', 'user', 'enableAPIKey', 'createdAt'],
    hidden: !env.MCP,
    description:
      'Keys for assistants that speak MCP. They list, draft and check; they never publish.',
  },
  access: { read: ownOrAdmins, create: staff, update: own, delete: ownOrAdmins, unlock: own },
  auth: { disableLocalStrategy: true, useAPIKey: true },
  fields: [
    { name: 'label', type: 'text', required: true, maxLength: 120 },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      // Not required, since an account may be deleted: SQLite empties the field then, and the key opens nothing.
      index: true,
      defaultValue: ({ user }) => (isStaff(user) ? user.id : undefined),
      access: { create: nobodyField, update: nobodyField },
      admin: { readOnly: true, position: 'sidebar', description: 'Whose rights it has.' },
    },
    {
      name: 'payload-mcp-tool',
      type: 'group',
      label: 'What the assistant may do',
      fields: TOOLS.map(({ name, description }) => ({
        name,
        type: 'checkbox' as const,
        defaultValue: true,
        admin: { description },
      })),
    },
  ],
}
