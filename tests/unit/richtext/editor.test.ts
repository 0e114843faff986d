import { describe, expect, it } from '@jest/globals'
import { LinkNode, ServerBlockNode } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'

import { fromMarkdown } from '@/src/richtext/markdown'
import {
  block,
  internalLink,
  paragraph,
  richText,
  type RichTextDocument,
} from '@/src/richtext/nodes'

const markdown = `# Title

Some **bold *and more*** with a [link](https://example.org)\\
on two lines

> A quote

3. three
4. four
   - nested
     1. deeper
5. five`

const loadedAndSaved = (document: RichTextDocument): unknown => {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, LinkNode, ListItemNode, ListNode, QuoteNode, ServerBlockNode],
    onError: (error) => {
      throw error
    },
  })
  editor.setEditorState(editor.parseEditorState(document))

  return JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))
}

describe("Payload's editor", () => {
  it('keeps what was made from Markdown exactly as it is', () => {
    const document = fromMarkdown(markdown)

    expect(loadedAndSaved(document)).toEqual(document)
  })

  it('keeps blocks and internal links exactly as they are', () => {
    const document = richText(
      paragraph('See ', internalLink('articles', 'sleep', 'sleep')),
      block('callout', { tone: 'note', body: fromMarkdown(markdown) }),
    )

    expect(loadedAndSaved(document)).toEqual(document)
  })

  it('loads an empty document, which Lexical alone would refuse', () => {
    expect(loadedAndSaved(richText())).toEqual(richText())
    expect(loadedAndSaved(fromMarkdown(''))).toEqual(richText())
  })
})
