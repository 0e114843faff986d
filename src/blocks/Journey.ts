import type { Block, RichTextField } from 'payload'

/** The steps of a treatment in their order, such as consultation → preparation → session → integration. */
export const Journey = (editor: RichTextField['editor']): Block => ({
  slug: 'journey',
  interfaceName: 'JourneyBlock',
  fields: [
    {
      name: 'steps',
      type: 'array',
      required: true,
      minRows: 1,
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'title', type: 'text', required: true },
            {
              name: 'timing',
              type: 'text',
              admin: {
                description: 'When it happens or how long it takes, such as “24–48 hours later”.',
              },
            },
          ],
        },
        { name: 'body', type: 'richText', editor },
      ],
    },
  ],
})
