import { readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'

import { schemaChanges } from '@/scripts/schemaChanges.mjs'

const TODAY = '2026-06-15'
const schema = (rest: string) => `
  interface Node { id: ID! }
  type Query { node(id: ID!): Node }
  ${rest}`
const change = (before: string, after: string, today = TODAY) =>
  schemaChanges(schema(before), schema(after), today)

const STORY = 'type Story implements Node { id: ID! title: String! cover(width: Int): String }'

describe('a change of the schema', () => {
  it.each([
    ['a new field', STORY.replace('title', 'slug: String! title')],
    ['a new type', `${STORY} type Topic implements Node { id: ID! }`],
    ['a field that is never null any more', STORY.replace('Int): String', 'Int): String!')],
    ['nothing at all', STORY],
  ])('passes as %s', async (_, after) => {
    expect((await change(STORY, after)).breaking).toEqual([])
  })

  it.each([
    ['a field is gone', STORY.replace('title: String!', '')],
    ['a field may be null', STORY.replace('title: String!', 'title: String')],
    ['a field is of another type', STORY.replace('title: String!', 'title: Int!')],
    ['an argument is gone', STORY.replace('(width: Int)', '')],
    ['an argument is demanded', STORY.replace('width: Int', 'width: Int!')],
    ['a new argument is demanded', STORY.replace('width: Int', 'width: Int, height: Int!')],
    ['a type behind an interface is gone', ''],
    ['a type is no node any more', STORY.replace(' implements Node', '')],
  ])('is breaking where %s', async (_, after) => {
    expect((await change(STORY, after)).breaking).toHaveLength(1)
  })

  it('is breaking where a value of an enum is gone, and dangerous where one comes', async () => {
    const withEnum = (values: string) => `${STORY} enum Tone { ${values} }`

    const fewer = await change(withEnum('LOUD SOFT'), withEnum('LOUD'))
    const more = await change(withEnum('LOUD'), withEnum('LOUD SOFT'))

    expect(fewer).toMatchObject({ breaking: [expect.stringContaining('SOFT')] })
    expect(more).toMatchObject({ breaking: [], dangerous: [expect.stringContaining('SOFT')] })
  })
})

describe('what was deprecated', () => {
  const going = (reason: string) =>
    STORY.replace('title: String!', `title: String! @deprecated(reason: "${reason}") name: String!`)
  const gone = STORY.replace('title: String!', 'name: String!')

  it('may go once the day that it was announced for has passed', async () => {
    const announced = going('Use `name`. Gone after 2026-06-14.')

    expect((await change(announced, gone, '2026-06-15')).breaking).toEqual([])
    expect((await change(announced, gone, '2026-06-14')).breaking).toHaveLength(1)
  })

  it('may not go without such a day, which every deprecation must name', async () => {
    const { openEnded } = await change(STORY, going('Use `name`.'))

    expect(openEnded).toEqual(['Story.title'])
    expect((await change(going('Use `name`.'), gone)).breaking).toHaveLength(1)
  })

  it('takes types with it that nothing else refers to', async () => {
    const before = `${STORY.replace('title:', 'badge: Badge @deprecated(reason: "Gone after 2026-01-01.") title:')}
      type Badge { name: String! }`

    expect((await change(before, STORY)).breaking).toEqual([])
  })
})

it('the committed schema breaks no client of the last release', async () => {
  const [released, committed] = ['released', 'schema'].map((name) =>
    readFileSync(`graphql/${name}.graphql`, 'utf8'),
  )

  const today = new Date().toISOString().slice(0, 10)
  const { breaking, openEnded } = await schemaChanges(released!, committed!, today)

  expect(breaking).toEqual([])
  expect(openEnded).toEqual([])
})
