import type { FlattenedField } from 'payload'

import { isRawNode, rawNodes } from '@/src/richtext/rawNode'

type Values = Record<string, unknown>

const valueOf = (field: FlattenedField, value: unknown): unknown => {
  switch (field.type) {
    case 'array':
      // A form tells the number of rows where there is none.
      return rawNodes(value).map((row) => formData(field.flattenedFields, row))
    case 'group':
      return formData(field.flattenedFields, isRawNode(value) ? value : {})
    case 'select':
    case 'relationship':
      return field.hasMany && !Array.isArray(value) ? [] : value
    case 'text':
    case 'textarea':
    case 'date':
      return typeof value === 'string' ? value : null
    case 'number':
      return typeof value === 'number' ? value : null
    default:
      return value
  }
}

/** What a form sent, in the shapes that a document has: nobody else has looked at it yet. */
export const formData = (fields: FlattenedField[], data: Values): Values =>
  Object.fromEntries(
    fields.flatMap((field) =>
      field.name in data ? [[field.name, valueOf(field, data[field.name])]] : [],
    ),
  )
