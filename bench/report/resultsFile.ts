import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

import { WORK } from '../folders'
import type { Results } from './results'

const FILE = path.join(WORK, 'results.json')

export const readResults = (): Results =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Results) : {}

/** Puts what a part has measured in the place of what it measured before; the other parts keep theirs. */
export const keepResult = <Part extends keyof Results>(
  part: Part,
  result: NonNullable<Results[Part]>['result'],
): void => {
  mkdirSync(WORK, { recursive: true })
  const measured = { at: new Date().toISOString(), result }
  writeFileSync(FILE, JSON.stringify({ ...readResults(), [part]: measured }))
}
