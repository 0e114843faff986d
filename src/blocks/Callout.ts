import type { Block, RichTextField } from 'payload'

import { optionsOf } from '@/src/fields/options'

export const CALLOUT_TONES = ['note', 'caution', 'resource'] as const

export const Callout = (editor: RichTextField['editor']): Block => ({
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  fields: [
    {
      name: 'tone',
      type: 'select',
      required: true,
      defaultValue: 'note',
      options: optionsOf(CALLOUT_TONES),
    },
    { name: 'body', type: 'richText', required: true, editor },
  ],
})
