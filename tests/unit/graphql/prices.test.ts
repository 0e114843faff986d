import { readFileSync } from 'node:fs'

import { expect, it } from '@jest/globals'
import { buildSchema, isInterfaceType, isObjectType } from 'graphql'

import { BASES, LENGTHS } from '@/graphql/plugins/prices'

const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'))

it.each(Object.keys({ ...BASES, ...LENGTHS }))(
  '%s, which has a price, is in the schema',
  (entry) => {
    const [parent, field] = entry.split('.') as [string, string]
    const type = schema.getType(parent)

    const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
    expect([...Object.keys(fields), '__schema', '__type']).toContain(field)
  },
)
