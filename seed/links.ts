import type { Body } from './content/types'
import type { SeededCollection } from './ids'

export type LinkTarget = { collection: SeededCollection; key: string }

/** What a path such as `/stories/boots-by-the-door` or `/about` of the content stands for. */
export const targetOf = (path: string): LinkTarget | undefined => {
  const [, collection, key] = /^\/(articles|authors|series|stories)\/([\w-]+)$/.exec(path) ?? []
  if (collection && key) return { collection: collection as SeededCollection, key }

  const [, page] = /^\/([\w-]+)$/.exec(path) ?? []

  return page ? { collection: 'pages', key: page } : undefined
}

/** Every path that a body links to. */
export const pathsIn = (body: Body): string[] =>
  [...JSON.stringify(body).matchAll(/\]\((\/[^)]*)\)/g)].flatMap(([, path]) => path ?? [])
