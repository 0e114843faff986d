import type { Field } from 'payload'

import { slug } from './slug'

/** The fields of what pieces are filed under: topics, conditions and communities. */
export const termFields = (): Field[] => [
  { name: 'name', type: 'text', required: true, localized: true, maxLength: 120 },
  { name: 'description', type: 'textarea', localized: true },
  slug({ from: 'name' }),
]
