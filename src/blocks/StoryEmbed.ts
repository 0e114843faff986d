import type { Block } from 'payload'

export const StoryEmbed: Block = {
  slug: 'storyEmbed',
  interfaceName: 'StoryEmbedBlock',
  fields: [{ name: 'story', type: 'relationship', relationTo: 'stories', required: true }],
}
