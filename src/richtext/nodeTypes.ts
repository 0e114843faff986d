export type TextNode = {
  type: 'text'
  text: string
  format: number
  detail: 0
  mode: 'normal'
  style: ''
  version: 1
}

export type LineBreakNode = { type: 'linebreak'; version: 1 }

export type ElementAttributes = {
  direction: 'ltr' | 'rtl' | null
  format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
  indent: number
  version: 1
}

export type LinkFields = {
  linkType: 'custom' | 'internal'
  newTab: boolean
  url?: string
  doc?: { relationTo: string; value: string }
}

export type LinkNode = Omit<ElementAttributes, 'version'> & {
  type: 'link'
  children: InlineNode[]
  id: string
  fields: LinkFields
  version: 3
}

export type InlineNode = TextNode | LineBreakNode | LinkNode

export type ParagraphNode = ElementAttributes & {
  type: 'paragraph'
  children: InlineNode[]
  textFormat: 0
  textStyle: ''
}

export type HeadingLevel = 2 | 3 | 4

export type HeadingNode = ElementAttributes & {
  type: 'heading'
  children: InlineNode[]
  tag: `h${HeadingLevel}`
}

export type QuoteNode = ElementAttributes & { type: 'quote'; children: InlineNode[] }

export type ListType = 'bullet' | 'number'

export type ListNode = ElementAttributes & {
  type: 'list'
  children: ListItemNode[]
  listType: ListType
  start: number
  tag: 'ul' | 'ol'
}

export type ListItemNode = ElementAttributes & {
  type: 'listitem'
  children: (InlineNode | ListNode)[]
  value: number
}

export type HorizontalRuleNode = { type: 'horizontalrule'; version: 1 }

export type CalloutTone = 'note' | 'caution' | 'resource'

export type JourneyStep = {
  id?: string
  title: string
  timing?: string
  body?: RichTextDocument
}

/** What an editor fills in, by block; an image and a story are given by their ids. */
export type BlockFields = {
  image: { image: string; caption?: string }
  pullQuote: { quote: string; attribution?: string }
  callout: { tone: CalloutTone; body?: RichTextDocument }
  journey: { steps: JourneyStep[] }
  storyEmbed: { story: string }
  crisisResources: { region?: string }
}

export type BlockType = keyof BlockFields

export type BlockNode<Type extends BlockType = BlockType> = {
  [Each in Type]: {
    type: 'block'
    fields: BlockFields[Each] & { id: string; blockName: string; blockType: Each }
    format: ''
    version: 2
  }
}[Type]

export type TopNode =
  ParagraphNode | HeadingNode | QuoteNode | ListNode | HorizontalRuleNode | BlockNode

export type RichTextNode = InlineNode | ListItemNode | TopNode

/** The serialized editor state, in the shape that Payload generates for a rich text field. */
export type RichTextDocument = {
  root: {
    type: string
    children: { type: string; version: number; [key: string]: unknown }[]
    direction: 'ltr' | 'rtl' | null
    format: 'left' | 'start' | 'center' | 'right' | 'end' | 'justify' | ''
    indent: number
    version: number
  }
  [key: string]: unknown
}

/** A field that was never filled in is null or undefined. */
export type MaybeRichText = RichTextDocument | null | undefined
