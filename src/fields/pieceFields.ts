import type { Field, Tab } from 'payload'

import { commenting } from './commenting'
import { contentNotes } from './contentNotes'
import { citations } from './citations'
import { createdBy } from './createdBy'
import { insightsPanel } from './insightsPanel'
import { meta } from './meta'
import { remarksPanel } from './remarksPanel'
import { reviewGroup } from './reviewGroup'
import { bodyEditor } from './richText'
import { slug } from './slug'
import { workflow } from './workflow'

type Options = { opening?: Field[]; closing?: Field[]; review?: Field[] }

/** The fields that articles, stories and series share; `opening` and `closing` frame the body. */
export const pieceFields = ({ opening = [], closing = [], review = [] }: Options = {}): Field[] => [
  {
    type: 'tabs',
    tabs: [
      contentTab(opening, closing),
      aboutTab,
      reviewTab(review),
      { label: 'SEO', fields: [meta()] },
      { label: 'Insights', fields: [insightsPanel()] },
    ],
  },
  {
    name: 'checks',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: {
        Field: '/src/app/(payload)/components/checks/ChecksPanel#ChecksPanel',
      },
    },
  },
  workflow(),
  slug(),
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    validate: notInTheFuture,
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: 'Set by the first publication, and kept through later edits.',
    },
  },
  ...commenting(),
  createdBy(),
  remarksPanel(),
]

const contentTab = (opening: Field[], closing: Field[]): Tab => ({
  label: 'Content',
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 200 },
    { name: 'subtitle', type: 'text', localized: true, maxLength: 300 },
    ...opening,
    { name: 'cover', type: 'upload', relationTo: 'media' },
    { name: 'body', type: 'richText', required: true, localized: true, editor: bodyEditor },
    ...closing,
  ],
})

const aboutTab: Tab = {
  label: 'About',
  fields: [
    { name: 'authors', type: 'relationship', relationTo: 'authors', hasMany: true },
    { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
    { name: 'conditions', type: 'relationship', relationTo: 'conditions', hasMany: true },
    { name: 'community', type: 'relationship', relationTo: 'communities' },
    contentNotes(),
  ],
}

const reviewTab = (review: Field[]): Tab => ({
  label: 'Review',
  fields: [reviewGroup(), ...review, citations()],
})

function notInTheFuture(value: Date | string | null | undefined) {
  return (
    !value ||
    new Date(value) <= new Date() ||
    'This lies in the future, but publishing shows the piece at once. Leave it empty, and schedule the publication instead.'
  )
}
