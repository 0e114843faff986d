import { isReader } from '@/src/access/roles'
import { needsCare } from '@/src/moderation/care'
import { resourcesOf } from '@/src/richtext/crisisResources'
import type { CrisisResource } from '@/src/richtext/references'

import type { RequestHeaders } from '../requestHeaders'
import type { Context } from '../context'

const REGION = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i

/** Where the reader is at home, as far as their browser says: "es-MX, en;q=0.8" gives MX. */
const regionsOf = (headers: RequestHeaders): string[] =>
  (headers.get('accept-language') ?? '')
    .split(',')
    .flatMap((language) => REGION.exec(language.trim())?.[1] ?? [])

/** Whom to call, in the reader's language: near them where we know of someone, else all there are. */
export const supportFor = async (
  words: string,
  { edition, headers, viewer }: Context,
): Promise<CrisisResource[]> => {
  const language = needsCare(words)
  if (!language) return []

  const locale = (isReader(viewer) && viewer.locale) || language
  const crisisResources = (await edition.site(locale)).crisisResources ?? []
  const own = (isReader(viewer) && viewer.region) || []
  const near = [own, regionsOf(headers)]
    .flat()
    .map((region) => resourcesOf({ crisisResources }, region))
  return near.find(({ length }) => length > 0) ?? resourcesOf({ crisisResources }, undefined)
}
