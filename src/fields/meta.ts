import {
  MetaDescriptionField,
  MetaImageField,
  MetaTitleField,
  OverviewField,
  PreviewField,
} from '@payloadcms/plugin-seo/fields'
import type { GroupField, UploadField } from 'payload'

const PATHS = { titlePath: 'meta.title', descriptionPath: 'meta.description' }

/** One for all languages, unlike the plugin's. */
const image = (): UploadField => {
  const field = MetaImageField({ relationTo: 'media', hasGenerateFn: true })
  return {
    ...field,
    label: 'Picture',
    localized: false,
    admin: {
      ...field.admin,
      description: 'Where this is empty the cover is shown, or a card with the title.',
    },
  } as UploadField
}

/** What search engines and social previews show; empty fields fall back to the document's own. */
export const meta = (): GroupField => ({
  name: 'meta',
  type: 'group',
  label: 'Search and sharing',
  fields: [
    OverviewField({ ...PATHS, imagePath: 'meta.image' }),
    MetaTitleField({ hasGenerateFn: true, overrides: { maxLength: 70 } }),
    MetaDescriptionField({ hasGenerateFn: true, overrides: { maxLength: 200 } }),
    image(),
    PreviewField({ ...PATHS, hasGenerateFn: true }),
    { name: 'noIndex', type: 'checkbox', label: 'Ask search engines to leave this page out' },
  ],
})
