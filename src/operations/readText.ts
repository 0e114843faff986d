import { readFile, stat } from 'node:fs/promises'

export const LARGEST_FILE = 5 * 1024 * 1024

/** A file that is no text for us; the message is one line that says what would be right. */
export class UnusableFile extends Error {
  constructor(path: string, problem: string, options?: ErrorOptions) {
    super(`${path}: ${problem}`, options)
    this.name = 'UnusableFile'
  }
}

/** Everything that can be known without reading the file is checked first, so a huge one costs nothing. */
export const readText = async (path: string): Promise<string> => {
  await checkFile(path)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw unreadable(path, cause)
  })

  return decode(path, bytes)
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

/** A byte order mark stays, so that places in the text are places in the file. */
export const decode = (path: string, bytes: Uint8Array): string => {
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
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
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
