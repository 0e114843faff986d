import { slugField } from 'payload'

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

type Options = { from?: 'title' | 'name'; localized?: boolean }

/** Made from the title when a document is first saved; from then on only an editor changes it. */
export const slug = ({ from = 'title', localized = true }: Options = {}) =>
  slugField({
    useAsSlug: from,
    localized,
    slugify: ({ valueToSlugify }) => slugify(String(valueToSlugify ?? '')) || undefined,
  })
