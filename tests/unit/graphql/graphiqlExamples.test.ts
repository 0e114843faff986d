import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { describe, expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

const FOLDER = 'graphql/graphiql/examples'

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'))
const textOf = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8')

describe('the examples of GraphiQL', () => {
  it('are ten, and the list has them all', () => {
    const listed = [...readFileSync(`${FOLDER}/index.ts`, 'utf8').matchAll(/'\.\/(.+\.graphql)'/g)]

    expect(names).toHaveLength(10)
    expect(listed.map(([, name]) => name).sort()).toEqual(names.sort())
  })

  it.each(names)('%s is valid, and starts with a title and what it is for', (name) => {
    const text = textOf(name)

    expect(validate(schema, parse(text))).toEqual([])
    expect(text.split('\n').slice(0, 3)).toEqual([
      expect.stringMatching(/^# .+[^.]$/),
      expect.stringMatching(/^# .+\.$/),
      expect.stringMatching(/^(query|mutation) \w+/),
    ])
  })
})
