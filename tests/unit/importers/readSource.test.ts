import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'

import { beforeAll, expect, it } from '@jest/globals'

import { readSource } from '@/src/importers/readSource'
import { UnusableFile } from '@/src/operations/readText'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'import-'))
})

const file = async (name: string, content: string | Uint8Array) => {
  const at = path.join(folder, name)
  await writeFile(at, content)
  return at
}

const refusal = async (at: string) => {
  const error: unknown = await readSource(at).catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(UnusableFile)
  return error instanceof Error ? error.message : ''
}

it('reads UTF-8 text, with or without a byte order mark', async () => {
  const source = await readSource(await file('plain.txt', '\ufeffÉté\n\nDeux.'))

  expect(source).toMatchObject({ format: 'plain text', text: 'Été\n\nDeux.' })
})

it('takes text with Markdown headings for Markdown, whatever the file is called', async () => {
  const source = await readSource(await file('notes.txt', '# Title\n\nWords.'))

  expect(source.format).toBe('Markdown')
})

it.each([
  ['an empty file', 'empty.txt', '', 'is empty'],
  ['a file of blank lines', 'blank.txt', ' \n\n\t\n', 'is empty'],
  ['a binary file', 'photo.txt', new Uint8Array([0x89, 0x50, 0, 1]), 'binary'],
  ['Latin-1', 'latin.txt', new Uint8Array([0x63, 0x61, 0x66, 0xe9]), 'not UTF-8'],
  ['UTF-16', 'wide.txt', new Uint8Array([0xff, 0xfe, 0x61, 0]), 'UTF-16'],
  ['HTML', 'page.txt', '<!DOCTYPE html><p>Hi', 'neither plain text nor Markdown'],
  ['a file of very many lines', 'log.txt', 'a\n'.repeat(50_001), 'has 50001 lines'],
  ['a table', 'rows.csv', 'a,b\n1,2', 'neither plain text nor Markdown'],
])('refuses %s in one line that names the file', async (_, name, content, reason) => {
  const message = await refusal(await file(name, content))

  expect(message).toContain(name)
  expect(message).toContain(reason)
  expect(message).not.toContain('\n')
})

it('refuses a missing file and a folder', async () => {
  expect(await refusal(path.join(folder, 'nowhere.txt'))).toMatch(/nowhere\.txt: there is no such/)
  expect(await refusal(folder)).toMatch(/this is a folder/)
})

it('refuses 50 MB without reading them', async () => {
  const at = await file('huge.txt', 'a')
  await truncate(at, 50 * 1024 * 1024)
  const before = process.memoryUsage().arrayBuffers

  expect(await refusal(at)).toMatch(
    /huge\.txt: the file is too large: 50 MB, and the limit is 5 MB/,
  )
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * 1024 * 1024)
})
