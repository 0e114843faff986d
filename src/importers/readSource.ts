import { readFile, stat } from 'node:fs/promises'
import { extname } from 'node:path'

export const LARGEST_FILE = 5 * 1024 * 1024

/** No piece has as many; beyond this the editor could not open what was made of it. */
export const MOST_LINES = 50_000

export type Format = 'plain text' | 'Markdown'

export type Source = { path: string; text: string; format: Format }

/** A file that cannot be imported; the message is one line that says what would be right. */
export class UnusableFile extends Error {
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`, options)
    this.name = 'UnusableFile'
  }
}

const MARKDOWN = ['.md', '.markdown', '.mdown']
const TEXT = ['', '.txt', '.text', ...MARKDOWN]

/** Everything that can be known without reading the file is checked first, so a huge one costs nothing. */
export const readSource = async (path: string): Promise<Source> => {
  await checkFile(path)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })
  const text = decode(path, bytes)
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

const checkFile = async (path: string) => {
  const info = await stat(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })

  if (info.isDirectory())
    throw new UnusableFile(path, 'this is a folder. Name the files in it, such as FOLDER/*.txt.')
  if (!info.isFile())
    throw new UnusableFile(path, 'not an ordinary file. Give a text file on disk.')
  if (info.size === 0)
    throw new UnusableFile(path, 'the file is empty. Give a file with text in it.')
  if (info.size > LARGEST_FILE)
    throw new UnusableFile(
      path,
      `the file is too large: ${megabytes(info.size)} MB, and the limit is ${megabytes(LARGEST_FILE)} MB. ` +
        'Split it, or take out what is not text.',
    )
}

const megabytes = (bytes: number) => Math.ceil((bytes * 10) / (1024 * 1024)) / 10

const decode = (path: string, bytes: Uint8Array): string => {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  if (isUtf16)
    throw new UnusableFile(path, 'not UTF-8 but UTF-16. Save it with the encoding UTF-8.')
  if (bytes.includes(0))
    throw new UnusableFile(
      path,
      'a binary file, not text. Save its text as UTF-8 in a .txt or .md file.',
    )

  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new UnusableFile(path, 'not UTF-8 text. Save it with the encoding UTF-8.', { cause })
  }
}

const PROBLEMS: Record<string, string> = {
  ENOENT: 'there is no such file. Check the path.',
  ENOTDIR: 'there is no such file. Check the path.',
  EACCES: 'the file may not be read. Check its permissions.',
}

const unreadable = (path: string, cause: unknown) => {
  const code =
    typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''

  return new UnusableFile(path, PROBLEMS[code] ?? `the file cannot be read (${code}).`, { cause })
}
