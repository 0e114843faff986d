import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

import { run } from '@/scripts/step.mjs'

import { ROOT, WORK } from '../folders'

const RUNNING = path.join(WORK, 'running')

/** A folder with a publication of so many articles, five comments and three insights on each; made once and kept. */
export const dataFolder = (articles: number): string => {
  const folder = path.join(WORK, `articles-${articles}`)
  if (existsSync(folder)) return folder

  const unfinished = `${folder}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { recursive: true })
  const seed = [path.join(ROOT, 'dist/seed.mjs'), '--articles', String(articles)]
  run(
    `Writing ${articles} articles`,
    process.execPath,
    ['--no-deprecation', '-C', 'production', ...seed],
    { NODE_ENV: 'production', DATA_DIR: unfinished, DATABASE_URI: '' },
  )
  renameSync(unfinished, folder)
  return folder
}

/** A copy that one server writes to and the next run of it replaces. */
export const copyOf = (folder: string, name: string): string => {
  const copy = path.join(RUNNING, name)
  rmSync(copy, { recursive: true, force: true })
  cpSync(folder, copy, { recursive: true })
  return copy
}

export const removeCopies = (): void => rmSync(RUNNING, { recursive: true, force: true })
