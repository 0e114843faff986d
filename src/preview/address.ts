import { pathOf } from '@/src/delivery/paths'
import type { Locale } from '@/src/delivery/locales'
import { env } from '@/src/env'

import { sealExpiry } from './seal'
import { type Previewed, previewToken } from './token'

/** Our own page: the token stands where no server and no log sees it. */
const OWN_PAGE =
  '/preview?collection={collection}&id={id}&locale={locale}&expires={expires}#{token}'

type Draft = Previewed & { slug?: string | null; locale: Locale }

/** Where a front end shows this draft, with a token that opens it. Without a slug, its id stands in the path. */
export const previewAddress = ({ collection, id, slug, locale }: Draft): string => {
  const values: Record<string, string> = {
    collection,
    id,
    locale,
    slug: encodeURIComponent(slug || id),
    path: pathOf({ collection, locale, data: { slug: slug || id } }),
    token: previewToken({ collection, id }),
    expires: String(sealExpiry()),
  }
  return (env.PREVIEW_URL ?? OWN_PAGE).replace(/\{(\w+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : values[name],
  )
}
