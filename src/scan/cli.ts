import { parseArgs } from 'node:util'

import { findIdentifiers } from '@/src/editorial/anonymity/findIdentifiers'
import type { Locale } from '@/src/editorial/anonymity/spans'
import { CommandError } from '@/src/operations/command'
import { decode, LARGEST_FILE, readText, UnusableFile } from '@/src/operations/readText'

const USAGE = `npm run scan -- FILE [--alias NAME]… [--locale en|es]

Looks for the 18 identifiers of HIPAA Safe Harbor in a text (UTF-8), and prints one JSON object a line for each:
{"class":…,"text":…,"start":…,"end":…,"line":…}. FILE is a path, or - for the standard input.

  --alias NAME   what the narrator is called in public, which is no finding; as often as there are such names
  --locale es    the language of what does not tell by its words; en where it is left out
  --help         show this
`

const OPTIONS = {
  alias: { type: 'string', multiple: true },
  locale: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const HOW = 'Write: npm run scan -- FILE --alias NAME'

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new CommandError(`${(error as Error).message.replace(/\s+/g, ' ')} ${HOW}`, {
      cause: error,
    })
  }
}

const isLocale = (locale: string): locale is Locale => locale === 'en' || locale === 'es'

type Input = AsyncIterable<Uint8Array>

const readInput = async (input: Input): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > LARGEST_FILE)
      throw new CommandError(
        `-: the text is too large. The limit is ${LARGEST_FILE / 1024 / 1024} MB; scan it in parts.`,
      )
    chunks.push(chunk)
  }

  return decode('-', Buffer.concat(chunks))
}

const read = async (file: string, input: Input): Promise<string> => {
  try {
    return file === '-' ? await readInput(input) : await readText(file)
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandError(error.message, { cause: error })
    throw error
  }
}

/** What is wrong with the arguments or the file is a CommandError of one line. */
export const runScan = async (
  args: string[],
  input: Input,
  print: (text: string) => unknown,
): Promise<void> => {
  const { positionals, values } = argumentsOf(args)
  if (values.help) {
    print(USAGE)
    return
  }
  const [file, ...more] = positionals
  if (file === undefined) throw new CommandError(`Name a file. ${HOW}`)
  if (more.length > 0)
    throw new CommandError(`${more[0]}: one file at a time, and the first was ${file}. ${HOW}`)
  const { alias = [], locale } = values
  if (!isLocale(locale))
    throw new CommandError(`--locale ${locale}: there is no such language. Give en or es.`)
  if (alias.some((name) => name.trim() === ''))
    throw new CommandError(`--alias: the name is empty. ${HOW}`)

  const findings = findIdentifiers(await read(file, input), { alias, locale })
  print(
    findings
      .map(
        ({ class: kind, text, start, end, line }) =>
          `${JSON.stringify({ class: kind, text, start, end, line })}\n`,
      )
      .join(''),
  )
}
