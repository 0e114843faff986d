import { extname } from 'node:path'

import { readText, UnusableFile } from '@/src/operations/readText'

/** No piece has as many; beyond this the editor could not open what was made of it. */
export const MOST_LINES = 50_000

export type Format = 'plain text' | 'Markdown'

export type Source = { path: string; text: string; format: Format }

const MARKDOWN = ['.md', '.markdown', '.mdown']
const TEXT = ['', '.txt', '.text', ...MARKDOWN]

export const readSource = async (path: string): Promise<Source> => {
  const text = (await readText(path)).replace(/^\uFEFF/, '')
  const extension = extname(path).toLowerCase()

  if (text.trim() === '')
    throw new UnusableFile(path, 'the file is empty. Give a file with text in it.')
  if (!TEXT.includes(extension) || /^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new UnusableFile(
      path,
      'neither plain text nor Markdown. Save it as .txt or .md and import that.',
    )

  const lines = text.match(/\S[^\r\n]*/g)?.length ?? 0
  if (lines > MOST_LINES)
    throw new UnusableFile(
      path,
      `the file has ${lines} lines, and the limit is ${MOST_LINES}. Split it into several pieces.`,
    )

  const isMarkdown = MARKDOWN.includes(extension) || /^#{1,4} \S/m.test(text)

  return { path, text, format: isMarkdown ? 'Markdown' : 'plain text' }
}
