import { contentId } from './contentId'
import type { BlockFields, BlockNode, BlockType, CalloutTone, RichTextDocument } from './nodeTypes'
import { isRawNode, type RawNode, rawId, rawNodes, rawString } from './rawNode'

type ReadBody = (body: unknown) => RichTextDocument

type Readers = {
  [Type in BlockType]: (fields: RawNode, readBody: ReadBody) => BlockFields[Type] | undefined
}

const tones: CalloutTone[] = ['note', 'caution', 'resource']

const optional = (value: unknown): string | undefined => rawString(value).trim() || undefined

/** A block that lacks what it is about reads as undefined. */
const readers: Readers = {
  image: ({ image, caption }) => {
    const id = rawId(image)

    return id === undefined ? undefined : { image: id, caption: optional(caption) }
  },
  pullQuote: ({ quote, attribution }) => {
    const words = optional(quote)

    return words ? { quote: words, attribution: optional(attribution) } : undefined
  },
  callout: ({ tone, body }, readBody) => ({
    tone: tones.find((each) => each === tone) ?? 'note',
    body: readBody(body),
  }),
  journey: ({ steps }, readBody) => ({
    steps: rawNodes(steps).map((step) => ({
      id: optional(step.id),
      title: rawString(step.title).trim(),
      timing: optional(step.timing),
      body: readBody(step.body),
    })),
  }),
  storyEmbed: ({ story }) => {
    const id = rawId(story)

    return id === undefined ? undefined : { story: id }
  },
  crisisResources: ({ region }) => ({ region: optional(region) }),
}

const isBlockType = (type: unknown): type is BlockType =>
  typeof type === 'string' && Object.hasOwn(readers, type)

export const readBlock = (node: RawNode, readBody: ReadBody): BlockNode[] => {
  const raw = isRawNode(node.fields) ? node.fields : {}
  const { blockType } = raw
  if (!isBlockType(blockType)) return []

  const fields = readers[blockType](raw, readBody)
  if (!fields) return []

  const id = rawString(raw.id) || contentId(blockType, fields)
  const blockName = rawString(raw.blockName)

  return [
    { type: 'block', fields: { ...fields, id, blockName, blockType }, format: '', version: 2 },
  ] as BlockNode[]
}
