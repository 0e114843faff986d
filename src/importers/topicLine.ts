import { hasFinalPunctuation, type Block } from './blocks'

const LABEL =
  /^(?:tags?|tagged(?: (?:as|with|in))?|topics?|filed under|categor(?:y|ies)|keywords?)\s*:\s*(.+)$/i
const HASHTAGS = /^#[\p{L}\p{N}][\p{L}\p{N}_-]*(?:[\s,]+#[\p{L}\p{N}][\p{L}\p{N}_-]*)*$/u

/** “Tags: sleep, grief” or “#sleep #grief”. */
export const topicsOf = (block: Block): string[] | undefined => {
  if (block.kind !== 'paragraph' || block.text.length > 200 || hasFinalPunctuation(block.text))
    return undefined
  if (HASHTAGS.test(block.text))
    return block.text.split(/[\s,]+/).map((tag) => tag.slice(1).replace(/[_-]/g, ' '))

  return LABEL.exec(block.text)?.[1]
    ?.split(/\s*[,;|·•]\s*/)
    .map((tag) => tag.replace(/^#/, '').trim())
    .filter(Boolean)
}
