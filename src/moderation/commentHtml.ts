const escape = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g

const withLinks = (line: string): string => {
  let html = ''
  let at = 0
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    html += escape(line.slice(at, index))
    html += `<a href="${escape(address)}" rel="nofollow ugc noopener">${escape(address)}</a>`
    at = index + address.length
  }
  return html + escape(line.slice(at))
}

/** A reader's plain text as HTML: paragraphs, line breaks and links, and nothing that they typed as HTML. */
export const commentHtml = (body: string): string =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => `<p>${paragraph.split('\n').map(withLinks).join('<br>')}</p>`)
    .join('')
