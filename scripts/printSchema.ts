import { writeFileSync } from 'node:fs'

import { lexicographicSortSchema, printSchema } from 'graphql'

import { schema } from '@/graphql/schema'

writeFileSync('graphql/schema.graphql', `${printSchema(lexicographicSortSchema(schema))}\n`)
