import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'

import { buildSchema } from 'graphql'

import { CommandError } from '@/src/operations/command'

import { definitionsOf } from './definitions'
import { documentsOf } from './documents'
import type { Problem } from './problem'
import { sha256 } from './sha256'
import { filesIn, sourcesOf } from './sources'

const USAGE = `npm run persist -- FOLDER… [--out FILE] [--typename]

Finds the GraphQL operations in a front end's code (.ts .tsx .js .jsx .mjs .vue .svelte .graphql .gql), checks
them against the schema, and writes them to a list for PERSISTED_DOCUMENTS, each under its SHA-256 hash.

  --out FILE   where to write it; persisted-documents.json where it is left out
  --typename   add __typename to each selection, as Apollo Client and urql do before they send
  --help       show this
`

const OPTIONS = {
  out: { type: 'string', default: 'persisted-documents.json' },
  typename: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const argumentsOf = (args: string[]) => {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`, { cause: error })
  }
}

const many = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`

const refuseAll = (problems: Problem[]): void => {
  if (problems.length === 0) return
  const lines = [...new Set(problems.map(({ message }) => message))]
  throw new CommandError(
    `${lines.join('\n')}\n\n${many(lines.length, 'problem')}; nothing was written.`,
  )
}

/** Gives the exit code; what is to be mended in the front end's code is a CommandError, a line for each. */
export const runPersist = (args: string[], print: (line: string) => void): number => {
  const { positionals: places, values } = argumentsOf(args)
  if (values.help) {
    print(USAGE)
    return 0
  }
  if (places.length === 0) throw new CommandError(`Name at least one folder or file.\n\n${USAGE}`)
  const missing = places.find((place) => !existsSync(place))
  if (missing) throw new CommandError(`${missing}: there is no such folder or file.`)

  const files = filesIn(places)
  print(`  … Reading ${many(files.length, 'file')}`)
  const sources = files.flatMap((file) => readingOf(file))
  const definitions = definitionsOf(sources)
  refuseAll(definitions.problems)

  const schema = buildSchema(readFileSync(path.resolve('graphql/schema.graphql'), 'utf8'))
  const { documents, problems } = documentsOf(definitions, schema, values)
  refuseAll(problems)
  if (documents.length === 0)
    throw new CommandError(
      `There is no operation in ${many(files.length, 'file')}; nothing was written.`,
    )

  for (const { name, place, text, fragments } of documents)
    print(
      `  ✓ ${name} (${place}${fragments ? `, with ${many(fragments, 'fragment')}` : ''}) ${sha256(text).slice(0, 8)}…`,
    )
  const list = Object.fromEntries(documents.map(({ text }) => [sha256(text), text]))
  writeFileSync(values.out, `${JSON.stringify(list, null, 2)}\n`)
  chmodSync(values.out, 0o644) // no secret, unlike what else commands write: the server that reads it may be another user
  print(`${many(documents.length, 'document')} written to ${values.out}`)
  return 0
}

const readingOf = (file: string) => {
  try {
    return sourcesOf(file)
  } catch (error) {
    throw new CommandError(`${file}: it cannot be read. ${(error as Error).message}`, {
      cause: error,
    })
  }
}
