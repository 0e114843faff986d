import type { ArrayField, GlobalConfig, TextField } from 'payload'

import { anyone, editors, staff, staffField } from '@/src/access/rules'
import { REMINDER_DAYS } from '@/src/consents/remind'
import { plainEditor } from '@/src/fields/richText'
import { listImagesOfSite } from '@/src/hooks/listImages'
import { logSite } from '@/src/hooks/logSite'
import { EDIT_MINUTES } from '@/src/moderation/editWindow'

const links = (name: string): ArrayField => ({
  name,
  type: 'array',
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, localized: true },
        { name: 'url', type: 'text', required: true },
      ],
    },
  ],
})

const notice = (name: string, description: string) => ({
  name,
  type: 'richText' as const,
  localized: true,
  editor: plainEditor,
  admin: { description },
})

const colour = (name: string, placeholder: string): TextField => ({
  name,
  type: 'text',
  admin: { placeholder },
  validate: (value: string | null | undefined) =>
    !value || /^#[\da-f]{6}$/i.test(value) || 'Enter a colour such as #1f3a3a, or nothing.',
})

export const Site: GlobalConfig = {
  slug: 'site',
  admin: { group: 'Publication', description: 'What every page of the publication shares.' },
  access: { read: anyone, readVersions: staff, update: editors },
  hooks: { afterChange: [listImagesOfSite, logSite] },
  versions: { max: 50 },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Identity',
          fields: [
            {
              name: 'name',
              type: 'text',
              required: true,
              localized: true,
              defaultValue: 'Firsthand',
            },
            { name: 'tagline', type: 'text', localized: true },
            { name: 'logo', type: 'upload', relationTo: 'media' },
            {
              name: 'sharing',
              type: 'group',
              label: 'Pictures of shared links',
              admin: {
                description: 'Drawn where a page has neither a sharing picture nor a cover.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [colour('background', '#1f3a3a'), colour('text', '#ffffff')],
                },
              ],
            },
            links('navigation'),
            links('social'),
            links('footer'),
            { name: 'copyright', type: 'text', localized: true },
          ],
        },
        {
          label: 'Readers',
          fields: [
            notice('insightsHelp', 'How insights work, for a reader who asks.'),
            {
              name: 'insightLabels',
              type: 'array',
              admin: {
                description: 'What a reader may pick. Keep the code once readers have used it.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'code', type: 'text', required: true },
                    { name: 'label', type: 'text', required: true, localized: true },
                  ],
                },
                { name: 'description', type: 'textarea', localized: true },
              ],
            },
            notice('commentPolicy', 'What may be said in comments, and what is taken down.'),
            {
              name: 'commentEditMinutes',
              type: 'number',
              defaultValue: EDIT_MINUTES,
              min: 0,
              max: 24 * 60,
              admin: {
                description: 'How long a reader may change a comment, in minutes; 0 for never.',
              },
            },
          ],
        },
        {
          label: 'Safety',
          fields: [
            notice('disclaimer', 'Shown with every health article.'),
            notice('offLabelNotice', 'The regulatory notice for treatments used off-label.'),
            {
              name: 'consentReminderDays',
              type: 'number',
              defaultValue: REMINDER_DAYS,
              min: 0,
              max: 365,
              access: { read: staffField },
              admin: {
                description:
                  'How many days before a consent runs out editors are reminded by mail; 0 for never.',
              },
            },
            {
              name: 'crisisResources',
              type: 'array',
              admin: { description: 'Whom a reader in distress can reach, by region.' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    { name: 'name', type: 'text', required: true, localized: true },
                    { name: 'region', type: 'text', required: true, admin: { placeholder: 'US' } },
                  ],
                },
                { name: 'description', type: 'textarea', localized: true },
                {
                  type: 'row',
                  fields: [
                    { name: 'phone', type: 'text' },
                    { name: 'text', type: 'text', label: 'Text message' },
                    { name: 'url', type: 'text' },
                  ],
                },
                {
                  name: 'available',
                  type: 'text',
                  localized: true,
                  admin: { placeholder: '24/7' },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
}
