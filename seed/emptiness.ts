import type { CollectionSlug, Payload } from 'payload'

/** Everything that people write; staff accounts may exist, since the first one is made on the first visit. */
const CONTENT = [
  'articles',
  'authors',
  'comments',
  'communities',
  'conditions',
  'insights',
  'media',
  'pages',
  'readers',
  'series',
  'stories',
  'topics',
] as const satisfies CollectionSlug[]

export const isEmpty = async (payload: Payload): Promise<boolean> => {
  for (const collection of CONTENT) if (await payload.db.findOne({ collection })) return false

  return true
}

export class NotEmpty extends Error {
  constructor() {
    super(
      [
        'This database already holds content, so the demo publication was not added to it.',
        'Nothing was changed.',
        'To see the demo, start with a fresh database: set DATABASE_URI to a new one,',
        'or DATA_DIR to an empty directory, and run this command again.',
      ].join('\n'),
    )
    this.name = 'NotEmpty'
  }
}
