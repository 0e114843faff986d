import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

import { codeBlocks, operationsIn } from '@/tests/helpers/codeBlocks'

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))

describe.each(['docs/api.md', 'docs/front-ends.md'])('%s', (file) => {
  it.each(operationsIn(file))('has a valid operation: $firstLine', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([])
  })
})

describe('docs/api.md', () => {
  const program = readFileSync('examples/page/server.ts', 'utf8')

  it.each(codeBlocks('docs/api.md').filter(({ language }) => language === 'ts'))(
    'shows the example as it is: $firstLine',
    ({ code }) => {
      expect(program).toContain(code)
    },
  )
})
