import type { GroupField } from 'payload'

import { editorsField, staffField, writersField } from '@/src/access/rules'
import { STAGES } from '@/src/editorial/workflow'

import { keptOnRestore } from './keptOnRestore'
import { optionsOf } from './options'

/** How far a piece has come on the desk, who has it, and until when. For the staff alone. */
export const workflow = (): GroupField => ({
  name: 'workflow',
  type: 'group',
  label: 'On the desk',
  access: { read: staffField, create: writersField, update: writersField },
  admin: { position: 'sidebar' },
  fields: [
    {
      name: 'stage',
      type: 'select',
      defaultValue: 'draft',
      index: true,
      options: optionsOf(STAGES),
      admin: {
        description: 'An editor approves. Only what is approved can be published or scheduled.',
      },
      // A copy begins anew.
      hooks: { beforeDuplicate: [() => 'draft'] },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: 'Assigned to',
      access: { create: editorsField, update: editorsField },
      hooks: { beforeChange: [keptOnRestore], beforeDuplicate: [() => null] },
    },
    {
      name: 'dueDate',
      type: 'date',
      label: 'Due',
      access: { create: editorsField, update: editorsField },
      admin: { date: { pickerAppearance: 'dayOnly' } },
      hooks: { beforeChange: [keptOnRestore], beforeDuplicate: [() => null] },
    },
  ],
})
