import { contentId } from './contentId'
import type { InlineNode, LinkFields, LinkNode } from './nodeTypes'
import { isRawNode, type RawNode, rawId, rawString } from './rawNode'
import { readElement } from './readElement'
import { safeUrl } from './safeUrl'

const readFields = (fields: unknown): LinkFields | undefined => {
  if (!isRawNode(fields)) return undefined

  const newTab = fields.newTab === true

  if (fields.linkType === 'internal') {
    const doc = isRawNode(fields.doc) ? fields.doc : {}
    const relationTo = rawString(doc.relationTo)
    const value = rawId(doc.value)

    return relationTo && value
      ? { linkType: 'internal', newTab, doc: { relationTo, value } }
      : undefined
  }

  const url = safeUrl(fields.url)

  return url === undefined ? undefined : { linkType: 'custom', newTab, url }
}

/** A link that leads nowhere, or where nobody may go, leaves its words. */
export const readLink = (node: RawNode, children: InlineNode[]): InlineNode[] => {
  const fields = readFields(node.fields)
  if (!fields || children.length === 0) return children

  const link: LinkNode = {
    ...readElement(node),
    type: 'link',
    id: rawString(node.id) || contentId('link', fields, children),
    fields,
    children,
    version: 3,
  }

  return [link]
}
