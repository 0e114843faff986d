import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parse, print } from 'graphql'

import { runPersist } from '@/src/persist/cli'
import { sha256 } from '@/src/persist/sha256'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'firsthand-persist-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (name: string, text: string) => {
  const file = path.join(folder, 'site', name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}
const out = () => path.join(folder, 'list.json')
const run = (...args: string[]) => {
  const lines: string[] = []
  const code = runPersist([path.join(folder, 'site'), '--out', out(), ...args], (line) =>
    lines.push(line),
  )
  return { code, printed: lines.join('\n') }
}
const written = () => JSON.parse(readFileSync(out(), 'utf8')) as Record<string, string>
const texts = () => Object.values(written())
const tidy = (text: string) => print(parse(text))
const failure = () => {
  try {
    run()
  } catch (error) {
    return (error as Error).message.replaceAll(`${folder}/site/`, '')
  }
  return 'none'
}

describe('the scan of a front end', () => {
  it.each([
    ['a tag', 'a.ts', 'export const Q = gql`query A { site { name } }`'],
    [
      'the tag of Relay',
      'a.tsx',
      'const Q = graphql`query A { site { name } }`; const X = <p>{Q}</p>',
    ],
    ['a call of gql.tada', 'a.ts', 'const Q = graphql(`query A { site { name } }`, [])'],
    ['a comment', 'a.mjs', 'const Q = /* GraphQL */ `query A { site { name } }`'],
    [
      'an import under another name',
      'a.js',
      "import g from 'graphql-tag'\nconst Q = g`query A { site { name } }`",
    ],
    [
      'JSX without types',
      'a.jsx',
      'const Q = gql`query A { site { name } }`; const X = () => <p />',
    ],
    ['a file of its own', 'a.graphql', 'query A { site { name } }'],
    ['a short extension', 'a.gql', 'query A { site { name } }'],
    [
      'a component of Vue',
      'a.vue',
      '<template><p>`{{ x }}`</p></template>\n<script setup lang="ts">\nconst q: string = gql`query A { site { name } }`\n</script>',
    ],
    [
      'a component of Svelte',
      'a.svelte',
      '<script>\nlet q = gql`query A { site { name } }`\n</script>\n<p>{q}</p>',
    ],
  ])('finds %s', (_, name, text) => {
    write(name, text)

    const { code, printed } = run()

    expect(code).toBe(0)
    expect(texts()).toEqual([tidy('query A { site { name } }')])
    expect(Object.keys(written())).toEqual([sha256(texts()[0]!)])
    expect(printed).toContain('1 document written')
  })

  it('puts the fragments that an operation uses to it, from wherever they are', () => {
    write('fragments/name.graphql', 'fragment Name on Author { name }')
    write(
      'fragments/card.ts',
      'const C = gql`fragment Card on Piece { title authors { ...Name } } $' + '{NAME}`',
    )
    write('fragments/unused.ts', 'const U = gql`fragment Unused on Piece { slug }`')
    write(
      'home.ts',
      'const H = gql`query Home { pieces(first: 1) { nodes { ...Card } } } $' + '{CARD}`',
    )

    const { printed } = run()

    expect(texts()).toEqual([
      tidy(`query Home { pieces(first: 1) { nodes { ...Card } } }
        fragment Card on Piece { title authors { ...Name } }
        fragment Name on Author { name }`),
    ])
    expect(printed).toContain('with 2 fragments')
  })

  it('writes the same list whatever order the files come in', () => {
    write('b.ts', 'const B = gql`query B { site { name } }`')
    write(
      'a.ts',
      'const A = gql`query A { site { name } }`; const C = gql`query C { site { name } }`',
    )
    run()
    const first = readFileSync(out(), 'utf8')

    runPersist(
      ['b.ts', 'a.ts'].map((name) => path.join(folder, 'site', name)).concat('--out', out()),
      () => {},
    )

    expect(readFileSync(out(), 'utf8')).toBe(first)
    expect(texts().map((text) => text.slice(0, 7))).toEqual(['query A', 'query B', 'query C'])
  })

  it('adds __typename where clients add it, when asked', () => {
    write('a.ts', 'const A = gql`query A { topics(first: 1) { __typename nodes { name } } }`')

    run('--typename')

    expect(texts()).toEqual([
      tidy('query A { topics(first: 1) { __typename nodes { name __typename } } }'),
    ])
  })

  it('leaves aside what is no operation, and what others wrote', () => {
    write('a.ts', 'const A = gql`query A { site { name } }`')
    write('local.ts', 'const T = gql`extend type Query { isOpen: Boolean }`')
    write('schema.graphql', 'type Query { site: Int }')
    write('plain.ts', 'const noGraphql = `query Z { nothing }`')
    write('types.d.ts', 'broken gql `')
    write('node_modules/x/index.js', 'const X = gql`query X { nothing }`')
    write('.next/index.js', 'const X = gql`query X { nothing }`')

    run()

    expect(texts()).toHaveLength(1)
  })

  it.each([
    [
      'an unknown field',
      'a.ts',
      '\n\nconst A = gql`\n  query A {\n    site { nme }\n  }`',
      'a.ts:5: Cannot query field "nme"',
    ],
    [
      'a missing fragment',
      'a.ts',
      'const A = gql`query A { site { ...None } }`',
      'a.ts:1: Unknown fragment "None".',
    ],
    ['a syntax error', 'a.ts', '\nconst A = gql`query A { site { }`', 'a.ts:2: Syntax Error'],
    [
      'an operation without a name',
      'a.ts',
      '\nconst A = gql`{ site { name } }`',
      'a.ts:2: the operation has no name',
    ],
    ['code that is none', 'a.ts', 'const = gql', 'a.ts: it cannot be read.'],
    [
      'a component whose script is wrong',
      'a.vue',
      '<p/>\n<script>\nconst A = gql`query A { nme }`\n</script>',
      'a.vue:3: Cannot query field "nme"',
    ],
  ])('names the place of %s, and writes nothing', (_, name, text, problem) => {
    write(name, text)

    expect(failure()).toContain(problem)
    expect(existsSync(out())).toBe(false)
  })

  it('names both places of a name that two operations have', () => {
    write('a.ts', 'const A = gql`query A { site { name } }`')
    write('b.ts', '\nconst A = gql`query A { site { tagline } }`')
    write('same.ts', 'const A = gql`query A { site { name } }`')

    expect(failure()).toContain('b.ts:2: “A” is another one at ')
    expect(failure()).toContain('1 problem; nothing was written.')
  })

  it('says what is missing', () => {
    write('a.ts', 'export {}')

    expect(failure()).toBe('There is no operation in 1 file; nothing was written.')
    expect(() => runPersist([], () => {})).toThrow('Name at least one folder or file.')
    expect(() => runPersist(['nowhere'], () => {})).toThrow(
      'nowhere: there is no such folder or file.',
    )
    expect(() => runPersist(['--what'], () => {})).toThrow("Unknown option '--what'")
  })
})
