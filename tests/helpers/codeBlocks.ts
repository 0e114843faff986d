import { readFileSync } from 'node:fs'

const BLOCK = /^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm

type Block = { language: string; word?: string; code: string; firstLine: string }
type Operation = { firstLine: string; query: string; variables: object }

/** The fenced blocks of a page of documentation, in their order. */
export const codeBlocks = (file: string): Block[] =>
  [...readFileSync(file, 'utf8').matchAll(BLOCK)].map(([, language, word, code]) => ({
    language: language!,
    word,
    code: code!,
    firstLine: code!.split('\n')[0]!,
  }))

/** Each GraphQL block of a page, with the variables that the block behind it gives. */
export const operationsIn = (file: string): Operation[] => {
  const blocks = codeBlocks(file)
  return blocks.flatMap(({ language, code, firstLine }, at) => {
    if (language !== 'graphql') return []
    const next = blocks[at + 1]
    const variables = next?.word === 'variables' ? (JSON.parse(next.code) as object) : {}
    return [{ firstLine, query: code, variables }]
  })
}
