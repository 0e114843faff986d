import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

import { gqlPluckFromCodeStringSync } from '@graphql-tools/graphql-tag-pluck'
import { Source } from 'graphql'

const CODE = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs']
const MARKUP = ['.vue', '.svelte']
const GRAPHQL = ['.graphql', '.gql']
const READ = new Set([...CODE, ...MARKUP, ...GRAPHQL])

/** Nobody's own code. Folders that begin with a dot are left out too. */
const FOREIGN = new Set(['node_modules', 'dist', 'build', 'coverage'])

/** Every file below these folders that may hold GraphQL, and every file that is named itself, in order. */
export const filesIn = (places: string[]): string[] => {
  const below = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const place = path.join(folder, entry.name)
      if (entry.isDirectory())
        return entry.name.startsWith('.') || FOREIGN.has(entry.name) ? [] : below(place)
      return READ.has(path.extname(place)) && !place.endsWith('.d.ts') ? [place] : []
    })

  const files = places.flatMap((place) => (statSync(place).isDirectory() ? below(place) : [place]))
  return [...new Set(files)].sort()
}

/** What a component's file has between its script tags, on the lines where it stands. */
const scriptsOf = (markup: string): string => {
  const blank = (text: string) => text.replace(/[^\n]/g, ' ')
  let code = ''
  let end = 0
  for (const match of markup.matchAll(/<script\b[^>]*>([^]*?)<\/script\s*>/gi)) {
    const start = match.index + match[0].indexOf('>') + 1
    code += blank(markup.slice(end, start)) + match[1]!
    end = start + match[1]!.length
  }
  return code + blank(markup.slice(end))
}

/** The GraphQL of a file: the whole of it, or its gql`…`, graphql(`…`) and /* GraphQL *\/ `…`. */
export const sourcesOf = (file: string): Source[] => {
  const text = readFileSync(file, 'utf8')
  const kind = path.extname(file)
  if (GRAPHQL.includes(kind)) return [new Source(text, file)]
  if (!/gql|graphql/i.test(text)) return []

  const isMarkup = MARKUP.includes(kind)
  // As TypeScript with JSX, which is what a script without a name of its own may hold.
  return gqlPluckFromCodeStringSync(
    isMarkup ? `${file}.ts` : file,
    isMarkup ? scriptsOf(text) : text,
    {
      skipIndent: true,
    },
  ).map(({ body, locationOffset }) => new Source(body, file, locationOffset))
}
