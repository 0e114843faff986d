import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'

import type { Payload } from 'payload'

import { COMMENT_MODES, type CommentMode } from '@/src/moderation/commentRule'
import type { Rules } from '@/src/moderation/triage/input'
import { triage } from '@/src/moderation/triage/triage'
import { checkList } from '@/src/moderation/triage/words/parseList'
import { CommandError } from '@/src/operations/command'

import { classify } from './classify'
import { readModeration, readSite, rulesOf } from './rulesInForce'
import { TRUSTED } from './trusted'
import { readLine, type TriedLine } from './tryLine'

const USAGE = `npm run triage -- FILE.jsonl [--mode open|mixed|moderated|closed] [--banned FILE] [--suspect FILE] [--milliseconds]

Judges comments as the installation would, by its lists and settings, and keeps nothing. Each line of the file is a
comment, {"body": "…", "locale": "en"}; "locale", "mode" and "reader" ({"approved", "rejected", "spam", "premoderated",
"accountDays"}) may be left out. Prints a line for each: {"outcome":…,"phases":[{"phase":…,"verdict":…,"reason":…,"score":…}]}.
FILE is a path, or - for the standard input. The exit code is 1 where a line could not be read; the others are judged.

  --mode MODE      how comments are taken where a line does not say; open where it is left out
  --banned FILE    a list of banned words in place of the installation's, one term a line
  --suspect FILE   the same for suspect words
  --milliseconds   adds to each line how long its rules took
  --help           show this
`

const OPTIONS = {
  mode: { type: 'string', default: 'open' },
  banned: { type: 'string' },
  suspect: { type: 'string' },
  milliseconds: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const HOW = 'Write: npm run triage -- FILE.jsonl'

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new CommandError(`${(error as Error).message.replace(/\s+/g, ' ')} ${HOW}`, {
      cause: error,
    })
  }
}

const isMode = (text: string): text is CommentMode =>
  (COMMENT_MODES as readonly string[]).includes(text)

const unreadable = (file: string, cause: unknown): CommandError =>
  new CommandError(
    `${file}: the file cannot be read (${(cause as { code?: string }).code ?? String(cause)}). Check the path.`,
    { cause },
  )

const listIn = async (file: string): Promise<string> => {
  const list = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw unreadable(file, cause)
  })
  const checked = checkList(list)
  if (checked !== true) throw new CommandError(`${file}: ${checked}`)
  return list
}

const linesOf = async function* (file: string, input: Readable): AsyncGenerator<string> {
  const source = file === '-' ? input : createReadStream(file)
  try {
    for await (const line of createInterface({ input: source, crlfDelay: Infinity })) yield line
  } catch (cause) {
    throw unreadable(file, cause)
  }
}

const judged = async (
  { body, locale = null, mode, reader = {} }: TriedLine,
  rules: Rules,
  modeElse: CommentMode,
) => {
  const classified = await classify(body, locale)
  const since = performance.now()
  const { premoderated: isPremoderated = false, ...known } = reader
  const { outcome, phases } = triage({
    ...{ body, locale, rules, classified, mode: mode ?? modeElse },
    ...{ piece: null, parent: null, saidToday: [], names: [] },
    reader: { ...TRUSTED, approved: rules.newcomerApprovals, ...known, isPremoderated },
  })
  const milliseconds = Math.round((performance.now() - since) * 1000) / 1000
  return {
    milliseconds,
    answer: {
      outcome,
      phases: phases.map(({ phase, verdict, reason, score }) => ({
        phase,
        verdict,
        reason,
        score,
      })),
    },
  }
}

type Streams = {
  input: Readable
  print: (text: string) => unknown
  complain: (text: string) => unknown
}

/** What is wrong with the arguments is a CommandError of one line; a bad line is named, and the others are judged. */
export const runTriage = async (
  open: () => Promise<Payload>,
  args: string[],
  { input, print, complain }: Streams,
): Promise<number> => {
  const { positionals, values } = argumentsOf(args)
  if (values.help) {
    print(USAGE)
    return 0
  }
  const [file, ...more] = positionals
  if (file === undefined) throw new CommandError(`Name a file. ${HOW}`)
  if (more.length > 0)
    throw new CommandError(`${more[0]}: one file at a time, and the first was ${file}. ${HOW}`)
  const { mode, banned, suspect, milliseconds: isTimed } = values
  if (!isMode(mode))
    throw new CommandError(
      `--mode ${mode}: give ${COMMENT_MODES.join(', ').replace(/, (\w+)$/, ' or $1')}.`,
    )
  const lists = {
    ...(banned !== undefined && { bannedWords: await listIn(banned) }),
    ...(suspect !== undefined && { suspectWords: await listIn(suspect) }),
  }

  const payload = await open()
  const rules = {
    ...rulesOf(await readSite(payload), await readModeration(payload)),
    ...lists,
  }
  let number = 0
  let bad = 0
  for await (const text of linesOf(file, input)) {
    number += 1
    if (text.trim() === '') continue
    const read = readLine(text)
    if ('problem' in read) {
      bad += 1
      complain(`Line ${number}: ${read.problem}\n`)
      continue
    }
    const { answer, milliseconds } = await judged(read.line, rules, mode)
    print(`${JSON.stringify(isTimed ? { ...answer, milliseconds } : answer)}\n`)
  }
  return bad > 0 ? 1 : 0
}
