import { type Word, wordsOf } from './searchTerms'

const CONTEXT = 80
const MOST = 3

const escapeHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

const marked = (text: string, from: number, to: number, hits: Word[]): string => {
  let html = ''
  let at = from
  for (const { start, end } of hits) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`
    at = end
  }
  return html + escapeHtml(text.slice(at, to))
}

/** The nearest end of a word or of a paragraph to cut at, so that no word is torn. */
const cutBefore = (text: string, at: number): number => {
  if (at <= 0) return 0
  const space = text.slice(0, at + 1).search(/\s\S*$/)
  return space === -1 ? 0 : space + 1
}
const cutAfter = (text: string, at: number): number => {
  const rest = text.slice(at).search(/\s/)
  return rest === -1 ? text.length : at + rest
}

/** Up to three places of a text where one of the words stands, as HTML with each of them in `<mark>`. */
export const highlightsOf = (text: string, words: string[]): string[] => {
  const wanted = new Set(words)
  const found: string[] = []

  for (const paragraph of text.split(/\n+/)) {
    const hits = wordsOf(paragraph).filter(({ word }) => wanted.has(word))
    const [first] = hits
    if (!first) continue

    const from = cutBefore(paragraph, first.start - CONTEXT)
    const to = cutAfter(paragraph, first.end + CONTEXT)
    const inside = hits.filter(({ end }) => end <= to)
    const html = marked(paragraph, from, to, inside).trim()
    found.push(`${from > 0 ? '…' : ''}${html}${to < paragraph.length ? '…' : ''}`)
    if (found.length === MOST) break
  }
  return found
}
