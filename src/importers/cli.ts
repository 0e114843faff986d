import type { Payload } from 'payload'

import { UnusableFile } from '@/src/operations/readText'

import { parseFile } from './parseFile'
import { readSource } from './readSource'
import { fileReport, painter, type Paint } from './report'
import { saveDocument, StoppedHalfWay } from './save'

/** `process.stdout`, or whatever a test reads. */
export type Output = { write: (text: string) => unknown; isTTY?: boolean }

const USAGE = `npm run import -- FILE… [--publish]

Reads plain text (.txt) and Markdown (.md) into drafts, and says for each line what became of it.

  --publish   publish what is imported; a story only when the file says that names and details are changed
  --help      show this
`

type Arguments = { files: string[]; publish: boolean; help: boolean; unknown?: string }

/** Imports each file by itself, so that one that cannot be read keeps no other out. Gives the exit code. */
export const runImport = async (
  payload: Payload,
  args: string[],
  out: Output,
  today: Date = new Date(),
): Promise<number> => {
  const { files, publish, help, unknown } = argumentsOf(args)
  const paint = painter(out.isTTY === true)

  if (help) {
    out.write(USAGE)
    return 0
  }
  if (unknown !== undefined || files.length === 0) {
    const problem = unknown ? `${unknown}: there is no such option.` : 'Name at least one file.'
    out.write(`${paint('red', problem)}\n\n${USAGE}`)
    return 1
  }

  let failures = 0
  for (const file of files) {
    const isDone = await importFile(payload, file, { publish, today, out, paint })
    if (!isDone) failures += 1
  }
  if (failures > 0 && files.length > 1)
    out.write(paint('red', `${failures} of ${files.length} files could not be imported.\n`))

  return failures > 0 ? 1 : 0
}

const argumentsOf = (args: string[]): Arguments => {
  const end = args.indexOf('--')
  const options = (end === -1 ? args : args.slice(0, end)).filter((arg) => arg.startsWith('-'))
  const unknown = options.find((option) => !['--publish', '--help', '-h'].includes(option))

  return {
    files: [
      ...(end === -1 ? args : args.slice(0, end)).filter((arg) => !arg.startsWith('-')),
      ...(end === -1 ? [] : args.slice(end + 1)),
    ],
    publish: options.includes('--publish'),
    help: options.includes('--help') || options.includes('-h'),
    ...(unknown ? { unknown } : {}),
  }
}

type Setting = { publish: boolean; today: Date; out: Output; paint: Paint }

const importFile = async (
  payload: Payload,
  path: string,
  { publish, today, out, paint }: Setting,
): Promise<boolean> => {
  try {
    const parsed = parseFile(await readSource(path), today)
    const saved = await saveDocument(payload, parsed.document, publish)
    out.write(`${fileReport(path, parsed, saved, paint)}\n`)
    return true
  } catch (error) {
    out.write(`${paint('red', failureOf(path, error))}\n`)
    if (!(error instanceof UnusableFile))
      payload.logger.error({ msg: `Importing ${path} failed`, err: error })
    return false
  }
}

const messageOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')

const failureOf = (path: string, error: unknown): string => {
  if (error instanceof UnusableFile) return error.message

  return error instanceof StoppedHalfWay
    ? `${path}: it was not imported whole. ${error.message}; mend the file and import it again. ${messageOf(error.cause)}`
    : `${path}: nothing of it was imported. ${messageOf(error)}`
}
