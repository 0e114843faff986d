import type { Field } from 'payload'

import { MOST_LINKS } from '@/src/moderation/commentLinks'
import { AS_THE_SITE, type CommentMode, MODE_OF_SITE } from '@/src/moderation/commentRule'

const MODES: { value: CommentMode; label: string }[] = [
  { value: 'open', label: 'Open: shown at once, moderated afterwards' },
  { value: 'mixed', label: 'Mixed: shown at once, but for those of new commenters' },
  { value: 'moderated', label: 'Moderated first: each waits for a decision' },
  { value: 'closed', label: 'Closed: none are taken' },
]
const LONGEST_DAYS = 3650

/** How comments on a piece are taken. */
export const commenting = (): Field[] => [
  {
    name: 'commenting',
    type: 'select',
    label: 'Comments',
    defaultValue: AS_THE_SITE,
    options: [{ value: AS_THE_SITE, label: 'As the site says' }, ...MODES],
    admin: { position: 'sidebar' },
  },
  {
    name: 'commentingDays',
    type: 'number',
    label: 'Comments close after (days)',
    min: 0,
    max: LONGEST_DAYS,
    admin: {
      position: 'sidebar',
      step: 1,
      description: 'Counted from the first publication; 0 for never. Empty: as the site says.',
    },
  },
]

/** What holds for every piece that does not say otherwise. */
export const siteCommenting = (): Field[] => [
  {
    name: 'commenting',
    type: 'select',
    label: 'Comments',
    required: true,
    defaultValue: MODE_OF_SITE,
    options: MODES,
    admin: {
      description:
        'What holds where a piece says nothing else. Words that suggest danger wait for a decision also where comments are open.',
    },
  },
  {
    name: 'commentingDays',
    type: 'number',
    label: 'Comments close after (days)',
    defaultValue: 0,
    min: 0,
    max: LONGEST_DAYS,
    admin: {
      step: 1,
      description:
        'How many days after its first publication a piece takes no more comments; 0 for never. A piece may say otherwise.',
    },
  },
  {
    name: 'commentLinks',
    type: 'number',
    label: 'Links in a comment',
    defaultValue: MOST_LINKS,
    min: 0,
    max: 100,
    admin: {
      step: 1,
      description:
        'How many web addresses a comment may have, also without http:// in front. One with more is refused.',
    },
  },
]
