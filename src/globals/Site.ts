import type { ArrayField, GlobalConfig, NumberFieldSingleValidation, TextField } from 'payload'
import { number } from 'payload/shared'

import { anyone, editors, staff, staffField } from '@/src/access/rules'
import { REMINDER_DAYS } from '@/src/consents/remind'
import { siteCommenting } from '@/src/fields/commenting'
import { plainEditor } from '@/src/fields/richText'
import { listImagesOfSite } from '@/src/hooks/listImages'
import { logSite } from '@/src/hooks/logSite'
import { showInsights } from '@/src/hooks/showInsights'
import { INSIGHTS_MINIMUM } from '@/src/insights/minimum'
import { termsNamed } from '@/src/readers/terms'
import { EDIT_MINUTES } from '@/src/moderation/editWindow'
import { FORM_SECONDS } from '@/src/visitors/form'

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

/** What is neither whole nor within its bounds: a number field's own rule, and one more. */
const wholeNumber: NumberFieldSingleValidation = (value, options) =>
  typeof value === 'number' && !Number.isInteger(value)
    ? 'Enter a whole number.'
    : number(value, options)

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
  hooks: { afterChange: [listImagesOfSite, showInsights, logSite] },
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
            {
              name: 'readerTerms',
              type: 'group',
              label: 'What readers agree to',
              admin: {
                description:
                  'Where a version is named, whoever makes an account agrees to it, and the account says to which version and when.',
              },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'version',
                      type: 'text',
                      maxLength: 40,
                      validate: termsNamed,
                      admin: {
                        placeholder: '2026-01',
                        description: 'Another one when they change.',
                      },
                    },
                    {
                      name: 'url',
                      type: 'text',
                      localized: true,
                      label: 'Where they stand',
                      admin: { placeholder: '/terms' },
                    },
                  ],
                },
                notice('text', 'The terms themselves, or what is most important in them.'),
              ],
            },
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
            {
              name: 'insightsMinimum',
              type: 'number',
              defaultValue: INSIGHTS_MINIMUM,
              min: 1,
              max: 100,
              validate: wholeNumber,
              admin: {
                description:
                  'From how many insights on a piece shows what its readers found. Below it, everyone sees none: few would tell of each reader.',
              },
            },
            {
              name: 'anonymousInsights',
              type: 'checkbox',
              label: 'Visitors without an account may leave insights',
              defaultValue: false,
              admin: {
                description:
                  'One for each browser and piece. Once this is off there are no new ones; those that are there stay counted, and their visitors can take them back.',
              },
            },
            {
              name: 'insightFormSeconds',
              type: 'number',
              label: 'Seconds before a form without an account is taken',
              defaultValue: FORM_SECONDS,
              min: 0,
              max: 60,
              admin: {
                condition: ({ anonymousInsights }) => Boolean(anonymousInsights),
                description:
                  'What comes sooner after the form was asked for was sent by a machine.',
              },
            },
            notice('commentPolicy', 'What may be said in comments, and what is taken down.'),
            ...siteCommenting(),
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
