import { escapeHtml, htmlElement } from '@/src/richtext/htmlElement'

import { linksIn } from './commentLinks'

const withLinks = (line: string): string => {
  let html = ''
  let at = 0
  for (const { index, end, href, text } of linksIn(line)) {
    html += escapeHtml(line.slice(at, index))
    html += htmlElement('a', escapeHtml(text), { href, rel: 'nofollow ugc noopener' })
    at = end
  }
  return html + escapeHtml(line.slice(at))
}

/** A reader's plain text as HTML: paragraphs, line breaks and links, and nothing that they typed as HTML. */
export const commentHtml = (body: string): string =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('')
