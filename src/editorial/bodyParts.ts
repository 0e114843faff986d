import { deepest } from '@/src/richtext/deepest'
import { inlineText } from '@/src/richtext/inlineText'
import type { InlineNode } from '@/src/richtext/nodeTypes'
import { isRawNode, type RawNode, rawId, rawNodes, rawString } from '@/src/richtext/rawNode'
import { readInline } from '@/src/richtext/readInline'

type Words = { text: string; inline: InlineNode[] }

/** What stands in a body, each with the way to it in the document as it is stored. */
export type BodyPart = { node: string } & (
  | ({ kind: 'words' } & Words)
  | ({ kind: 'heading'; level: number } & Words)
  | { kind: 'image'; image: string }
  | { kind: 'crisisResources' }
)

const wordsOf = (children: RawNode[], depth: number): Words => {
  const inline = readInline(children, depth)
  return { text: inlineText(inline), inline }
}

const plainPart = (value: unknown, node: string): BodyPart[] => {
  const text = rawString(value)
  return text.trim() ? [{ kind: 'words', node, text, inline: [] }] : []
}

const partsOfSteps = (steps: unknown, path: string, depth: number): BodyPart[] =>
  rawNodes(steps).flatMap((step, index) => {
    const node = `${path}.steps.${index}`
    return [
      ...plainPart(step.title, `${node}.title`),
      ...plainPart(step.timing, `${node}.timing`),
      ...partsOf(step.body, depth, `${node}.body.`),
    ]
  })

const partsOfBlock = (fields: RawNode, node: string, depth: number): BodyPart[] => {
  switch (fields.blockType) {
    case 'image': {
      const image = rawId(fields.image)
      const picture: BodyPart[] = image ? [{ kind: 'image', node, image }] : []
      return [...picture, ...plainPart(fields.caption, `${node}.caption`)]
    }
    case 'pullQuote':
      return [
        ...plainPart(fields.quote, `${node}.quote`),
        ...plainPart(fields.attribution, `${node}.attribution`),
      ]
    case 'callout':
      return partsOf(fields.body, depth, `${node}.body.`)
    case 'journey':
      return partsOfSteps(fields.steps, node, depth)
    case 'crisisResources':
      return [{ kind: 'crisisResources', node }]
    default:
      return []
  }
}

const partsOfNode = (raw: RawNode, node: string, depth: number): BodyPart[] => {
  if (depth > deepest || raw.type === 'horizontalrule') return []
  if (raw.type === 'block')
    return isRawNode(raw.fields) ? partsOfBlock(raw.fields, node, depth + 1) : []

  const children = rawNodes(raw.children)
  if (raw.type === 'heading') {
    const level = Number(rawString(raw.tag).slice(1)) || 2
    return [{ kind: 'heading', node, level, ...wordsOf(children, depth) }]
  }
  const isList = (child: RawNode) => child.type === 'list' || child.type === 'listitem'
  const words = wordsOf(
    children.filter((child) => !isList(child)),
    depth,
  )
  const own: BodyPart[] = words.text.trim() ? [{ kind: 'words', node, ...words }] : []
  const inner = children.flatMap((child, index) =>
    isList(child) ? partsOfNode(child, `${node}.${index}`, depth + 1) : [],
  )
  return [...own, ...inner]
}

const partsOf = (document: unknown, depth: number, path: string): BodyPart[] =>
  isRawNode(document) && isRawNode(document.root)
    ? rawNodes(document.root.children).flatMap((node, index) =>
        partsOfNode(node, `${path}${index}`, depth),
      )
    : []

/**
 * The parts of a body in reading order. It reads the document as it is stored, so that a place is right where
 * empty nodes stand before it; headings are given also where they are empty.
 */
export const bodyParts = (document: unknown): BodyPart[] => partsOf(document, 0, '')
