import type { Block, RichTextField } from 'payload'

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
      options: [...CALLOUT_TONES],
    },
    { name: 'body', type: 'richText', required: true, editor },
  ],
})
