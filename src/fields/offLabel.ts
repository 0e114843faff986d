import type { GroupField } from 'payload'

import { SHORTEST_NAME } from '@/src/editorial/offLabel'

import { plainEditor } from './richText'

/** A treatment that is used beyond what it is approved for: every page that mentions it says so. */
export const offLabel = (): GroupField => ({
  name: 'offLabel',
  type: 'group',
  label: 'Off-label use',
  fields: [
    {
      name: 'applies',
      type: 'checkbox',
      label: 'Pages that mention this carry the off-label notice',
      defaultValue: false,
    },
    {
      name: 'otherNames',
      type: 'text',
      hasMany: true,
      localized: true,
      validate: longEnough,
      admin: {
        condition: (_, { applies }: { applies?: boolean } = {}) => Boolean(applies),
        description: 'What else a text may call it, such as a brand name. Whole words are found.',
      },
    },
    {
      name: 'notice',
      type: 'richText',
      localized: true,
      editor: plainEditor,
      admin: {
        condition: (_, { applies }: { applies?: boolean } = {}) => Boolean(applies),
        description: 'Its own notice. Where this is empty, the one of the site stands.',
      },
    },
  ],
})

function longEnough(value: string[] | string | null | undefined) {
  const short = [value ?? []].flat().find((name) => name.trim().length < SHORTEST_NAME)
  return (
    short === undefined ||
    `“${short}” would be found in nearly every text. Enter a name of at least ${SHORTEST_NAME} letters.`
  )
}
