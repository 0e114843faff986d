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
