import {
  type CheckboxField,
  type FieldHook,
  type RowField,
  slugField,
  type TypeWithID,
} from 'payload'

/** "Él & ella" → "el-ella": accents are folded, so that every title in a Latin script gets a slug. */
export const slugify = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)
    .replace(/-+$/, '')

/** A slug that someone gave is kept in each language, also where it is the first one there. */
const keepGivenSlug: FieldHook<TypeWithID, boolean, { slug?: string }> = ({
  siblingData,
  value,
}) => (siblingData.slug ? false : (value ?? true))

const withGivenSlugKept = (row: RowField): RowField => {
  const [generate, ...fields] = row.fields as [CheckboxField, ...RowField['fields']]
  const hooks = { ...generate.hooks, beforeValidate: [keepGivenSlug] }
  return { ...row, fields: [{ ...generate, hooks }, ...fields] }
}

type Options = { from?: 'title' | 'name'; localized?: boolean }

/** Made from the title when a document is first saved; from then on only an editor changes it. */
export const slug = ({ from = 'title', localized = true }: Options = {}) =>
  slugField({
    useAsSlug: from,
    localized,
    overrides: withGivenSlugKept,
    slugify: ({ valueToSlugify }) => slugify(String(valueToSlugify ?? '')) || undefined,
  })
