import type { CrisisResource, References } from './referenceTypes'
import { safeUrl } from './safeUrl'

const withSafeUrl = (resource: CrisisResource): CrisisResource =>
  resource.url ? { ...resource, url: safeUrl(resource.url) } : resource

/** Those of the region where one is set, else all. */
export const resourcesOf = (
  { crisisResources }: Pick<References, 'crisisResources'>,
  region: string | undefined,
): CrisisResource[] => {
  const wanted = region?.trim().toLowerCase()

  return crisisResources
    .filter(({ region: each }) => !wanted || each.trim().toLowerCase() === wanted)
    .map(withSafeUrl)
}

export type ResourceLine = { words: string; href?: string }

/** How to reach a resource, line by line, the same in every rendering. */
export const resourceLines = (resource: CrisisResource): ResourceLine[] => {
  const { description, phone, text, url, available } = resource
  const lines = [
    { words: description },
    { words: phone, href: `tel:${phone?.replace(/[^\d+*#]/g, '')}` },
    { words: text },
    { words: url, href: url ?? undefined },
    { words: available },
  ]

  return lines.flatMap(({ words, href }) => (words ? [{ words, href }] : []))
}

export const resourceTitle = ({ name, region }: CrisisResource): string =>
  region ? `${name} (${region})` : name
