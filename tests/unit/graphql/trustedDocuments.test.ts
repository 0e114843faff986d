import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readTrustedDocuments } from '@/graphql/plugins/trustedDocuments'
import { sha256 } from '@/src/persist/sha256'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-list-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const list = (contents: string) => {
  const file = path.join(folder, 'list.json')
  writeFileSync(file, contents)
  return file
}
const TEXT = '{ site { name } }'

describe('the list of trusted documents', () => {
  it('is empty where none is named', () => {
    expect(readTrustedDocuments(undefined).size).toBe(0)
  })

  it('has each document under its hash', () => {
    const documents = readTrustedDocuments(list(JSON.stringify({ [sha256(TEXT)]: TEXT })))

    expect([...documents]).toEqual([[sha256(TEXT), TEXT]])
  })

  it.each([
    ['is not there', () => path.join(folder, 'none.json'), /must be a JSON file.*ENOENT/],
    ['is no JSON', () => list('{'), /must be a JSON file/],
    ['is a list', () => list('[]'), /must hold one object/],
    ['holds something else', () => list('{ "a": 5 }'), /must hold one object/],
    [
      'has a wrong hash',
      () => list(JSON.stringify({ abc: TEXT })),
      /“abc” is not the SHA-256 hash/,
    ],
  ])('ends the start where it %s, and says so', (_, file, problem) => {
    expect(() => readTrustedDocuments(file())).toThrow(problem)
    expect(() => readTrustedDocuments(file())).toThrow(/^PERSISTED_DOCUMENTS is "/)
  })
})
