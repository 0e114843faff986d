import type { Block } from 'payload'

/** Shows the site's crisis resources at this place of the text. */
export const CrisisResources: Block = {
  slug: 'crisisResources',
  interfaceName: 'CrisisResourcesBlock',
  fields: [
    {
      name: 'region',
      type: 'text',
      admin: {
        description: 'A region such as “US”. Leave it empty to show those of every region.',
      },
    },
  ],
}
