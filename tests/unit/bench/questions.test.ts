import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'
import { buildSchema, parse, validate } from 'graphql'

import { ARTICLES_OF, TOPICS_OF } from '@/bench/data/contents'
import { CONTENT_CHANGED, DETAIL, LIST, TOPIC } from '@/bench/questions/firsthand'
import { SIGN_UP } from '@/bench/questions/people'
import { BODY, WRITES } from '@/bench/questions/writes'

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))

it.each(
  [LIST, DETAIL, TOPIC, CONTENT_CHANGED, ARTICLES_OF, TOPICS_OF, SIGN_UP, BODY, ...WRITES].map(
    (text) => [text.trim().split(/[({]/)[0]!.trim(), text],
  ),
)('the schema has what “%s” asks for', (_, text) => {
  expect(validate(schema, parse(text))).toEqual([])
})
