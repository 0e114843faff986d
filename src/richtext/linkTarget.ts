import type { LinkFields } from './nodeTypes'
import type { References } from './referenceTypes'

export const linkKey = ({ relationTo, value }: { relationTo: string; value: string }): string =>
  `${relationTo}:${value}`

export const linkTarget = ({ doc, url }: LinkFields, { links }: References): string | undefined =>
  doc ? links.get(linkKey(doc))?.path : url
