import { text as validateText } from 'payload/shared'
import {
  type CheckboxField,
  type FieldHook,
  type RowField,
  slugField,
  type TextField,
  type TextFieldSingleValidation,
  type TypeWithID,
} from 'payload'

import { isRehearsal, REHEARSED } from '@/src/releases/rehearsal'

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

/** Every document that can be published has a slug, so a rehearsal ends with its check, among those of all other fields. */
const endRehearsal: TextFieldSingleValidation = (value, options) => {
  const verdict = validateText(value, options)
  return verdict === true && isRehearsal(options.req) ? REHEARSED : verdict
}

const withGivenSlugKept = (row: RowField): RowField => {
  const [generate, text] = row.fields as [CheckboxField, TextField]
  const hooks = { ...generate.hooks, beforeValidate: [keepGivenSlug] }
  return {
    ...row,
    fields: [{ ...generate, hooks }, { ...text, validate: endRehearsal } as TextField],
  }
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
