import { createHash } from 'node:crypto'

import { env } from '@/src/env'

export type SeededCollection =
  | 'articles'
  | 'authors'
  | 'comments'
  | 'communities'
  | 'conditions'
  | 'media'
  | 'pages'
  | 'readers'
  | 'series'
  | 'stories'
  | 'topics'

const hashOf = (name: (string | number)[]): string =>
  createHash('sha256').update(name.join('/')).digest('hex')

/** The same id for the same name, in the form of this database. */
export const idFor = (...name: (string | number)[]): string => {
  const hash = hashOf(name)
  return env.isEmbedded
    ? `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`
    : hash.slice(0, 24)
}

/**
 * The same, beginning with a time: a UUID of version 7, or what MongoDB itself gives. Many that are added in the
 * order of their times stand together in every index; at random places each would cost a page of its own.
 */
export const idAt = (time: number, ...name: (string | number)[]): string => {
  const hash = hashOf(name)
  if (!env.isEmbedded)
    return Math.floor(time / 1000)
      .toString(16)
      .padStart(8, '0')
      .concat(hash.slice(0, 16))

  const at = Math.floor(time).toString(16).padStart(12, '0')
  return `${at.slice(0, 8)}-${at.slice(8)}-7${hash.slice(0, 3)}-a${hash.slice(3, 6)}-${hash.slice(6, 18)}`
}

/** Which id the database gave to what the content calls by its key. */
export class Ids {
  readonly #known = new Map<string, string>()

  add(collection: SeededCollection, key: string, id: string): void {
    this.#known.set(`${collection}/${key}`, id)
  }

  find(collection: SeededCollection, key: string): string | undefined {
    return this.#known.get(`${collection}/${key}`)
  }

  get(collection: SeededCollection, key: string): string {
    const id = this.find(collection, key)
    if (!id) throw new Error(`The demo content names ${collection}/${key}, which is not there yet.`)

    return id
  }

  all(collection: SeededCollection, keys: readonly string[]): string[] {
    return keys.map((key) => this.get(collection, key))
  }
}
