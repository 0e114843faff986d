import { readFileSync } from 'node:fs'

import { z } from 'zod'

import { sha256 } from '@/src/persist/sha256'
import { SettingsError } from '@/src/settingsError'

/** The texts of the documents on the list, by their hashes. */
export type TrustedDocuments = ReadonlyMap<string, string>

const List = z.record(z.string(), z.string())

/** Read once, when the server starts; a list that is not what `npm run persist` writes ends the start. */
export const readTrustedDocuments = (file: string | undefined): TrustedDocuments => {
  if (!file) return new Map()

  const refuse = (why: string): never => {
    throw new SettingsError([`PERSISTED_DOCUMENTS is "${file}", but ${why}`])
  }
  const contents = (): unknown => {
    try {
      return JSON.parse(readFileSync(file, 'utf8'))
    } catch (error) {
      return refuse(`must be a JSON file that can be read: ${(error as Error).message}`)
    }
  }

  const list = List.safeParse(contents())
  if (!list.success)
    return refuse('must hold one object, with the texts of documents under their hashes')
  for (const [hash, text] of Object.entries(list.data))
    if (hash !== sha256(text))
      refuse(`“${hash}” is not the SHA-256 hash of its document, which is ${sha256(text)}`)
  return new Map(Object.entries(list.data))
}
