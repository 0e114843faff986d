import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { ROOT, WORK } from '../folders'
import type { Load } from '../load/load'
import type { Options } from '../options'
import { said } from '../progress'
import { shown } from '../report/numbers'
import type { Triaged } from '../report/results'
import { median } from '../report/statistics'

const LONGEST = 5000
const TERMS = 1000
const STARRED = 100
const REPETITIONS = 200

const SENTENCES = [
  'My second infusion was last Tuesday and I slept through the night for the first time in months.',
  'The nurse checked on me every few minutes, which helped a lot.',
  'Does anyone know whether the nausea gets better after the first session?',
  'Integration was the hard part for me, and nobody told me how long the weeks after would be.',
  'Lloré en el coche de vuelta, pero de alivio, y mi marido no decía nada.',
  'I asked Freud and the Hamilton scale, and laughed; it was 0.5 mg/kg, as in most trials.',
]

const textOf = (length: number, at: number): string => {
  let text = ''
  for (let index = at; text.length < length; index += 1)
    text += `${SENTENCES[index % SENTENCES.length]}${index % 4 === 3 ? '\n\n' : ' '}`
  return text.slice(0, length).trim()
}

/** Terms that no text has, so that each is looked for to the end. */
const listOf = (terms: number): string =>
  Array.from({ length: terms }, (_, at) =>
    at % (terms / STARRED) === 0 ? `quarx${at}*` : `zeppo${at}`,
  ).join('\n')

const BODIES: Record<string, (at: number) => string> = {
  'a sentence': (at) => textOf(95, at),
  'a comment of 600 characters': (at) => textOf(600, at),
  'the longest comment': (at) => textOf(LONGEST, at),
  'the longest, disguised': (at) => 'y0u f.u.n.n.y p e r s o n '.repeat(LONGEST / 26).slice(at % 9),
}

/** The command that tries lists says how long its rules took; it runs in a process of its own, as a server does. */
const millisecondsOf = (lines: string[], folder: string): number[] => {
  const list = path.join(folder, 'list.txt')
  const answer = execFileSync(
    process.execPath,
    [
      ...['--no-deprecation', '-C', 'production', path.join(ROOT, 'dist/triage.mjs'), '-'],
      ...['--banned', list, '--suspect', list, '--milliseconds'],
    ],
    {
      input: lines.join('\n'),
      env: { PATH: process.env.PATH, NODE_ENV: 'production', DATA_DIR: path.join(folder, 'data') },
      maxBuffer: 100_000_000,
    },
  )
  return answer
    .toString()
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { milliseconds: number }).milliseconds)
}

export const triage = async (_: Load, { rounds }: Options): Promise<Triaged> => {
  const folder = path.join(WORK, 'triage')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'list.txt'), listOf(TERMS))
  const bodies: Triaged['bodies'] = {}
  for (const [name, bodyOf] of Object.entries(BODIES)) {
    // The first half warms up what a server has warm.
    const lines = Array.from({ length: 2 * REPETITIONS }, (_, at) =>
      JSON.stringify({ body: bodyOf(at) }),
    )
    const each: number[] = []
    for (let round = 0; round < rounds; round += 1)
      each.push(...millisecondsOf(lines, folder).slice(REPETITIONS))
    bodies[name] = { characters: bodyOf(0).length, milliseconds: each }
    said(`    ${name}: ${shown(median(each))} ms`)
  }
  return { terms: TERMS, bodies }
}
