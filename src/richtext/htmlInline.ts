import { escapeHtml, htmlElement } from './htmlElement'
import { linkTarget } from './linkTarget'
import type { LinkFields, TextNode } from './nodeTypes'
import type { References } from './referenceTypes'
import { isBold, isItalic, isStrikethrough, isUnderline } from './textFormat'

const tags = [
  [isBold, 'strong'],
  [isItalic, 'em'],
  [isStrikethrough, 's'],
  [isUnderline, 'u'],
] as const

export const htmlText = ({ text, format }: TextNode): string =>
  tags.reduce(
    (html, [mark, tag]) => (format & mark ? htmlElement(tag, html) : html),
    escapeHtml(text),
  )

export const htmlLink = (fields: LinkFields, words: string, references: References): string =>
  htmlElement('a', words, {
    href: linkTarget(fields, references),
    ...(fields.newTab ? { rel: 'noopener noreferrer', target: '_blank' } : {}),
  })
