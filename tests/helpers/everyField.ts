import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** What to pass for the required arguments of an entry point, by their names. */
export type Inputs = Record<string, unknown[]>
export type Operation = { field: string; query: string }

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection')

/** Lists are asked for whole; other `first` arguments have a bound of their own, below a hundred. */
const sizeOf = (field: GraphQLField<unknown, unknown>): string[] => {
  const hasFirst = field.args.some(({ name }) => name === 'first')
  return hasFirst ? [`first: ${isConnection(getNamedType(field.type)) ? 100 : 12}`] : []
}

/** Long, and the same wherever they hang: they are read near the top, and not for each repetition below. */
const TEXTS = new Set(['RichText', 'Seo'])
const MADE_OF_TEXTS = new Set(['excerpt', 'readingMinutes', 'wordCount'])
const TEXT_DEPTH = 3

/** How deep a field's own selection goes: a list of nodes costs as much as a connection of them. */
const depthBelow = (field: GraphQLField<unknown, unknown>, parent: string, depth: number) => {
  const named = getNamedType(field.type)
  if (parent.endsWith('Edge')) return 0 // the edges hold the same nodes as `nodes`
  if (TEXTS.has(named.name)) return depth >= TEXT_DEPTH ? 2 : -1
  return depth - (named.name === 'Piece' ? 2 : 1)
}

/** Fields carry their type's name as an alias, so that no two of them can contradict each other. */
const selection = (schema: GraphQLSchema, type: GraphQLNamedType, depth: number): string => {
  if (isAbstractType(type)) {
    const spreads = schema.getPossibleTypes(type).map(({ name }) => `...${name}_${depth}`)
    return `fragment ${type.name}_${depth} on ${type.name} { __typename ${spreads.join(' ')} }`
  }
  if (!isObjectType(type)) throw new Error(`${type.name} has no fields.`)

  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type)
    const args = sizeOf(field).join()
    const call = `${type.name}_${field.name}: ${field.name}${args && `(${args})`}`
    if (isLeafType(named)) return MADE_OF_TEXTS.has(field.name) && depth < TEXT_DEPTH ? [] : [call]
    const below = depthBelow(field, type.name, depth)
    return below >= 0 ? [`${call} { ...${named.name}_${below} }`] : []
  })
  return `fragment ${type.name}_${depth} on ${type.name} { __typename ${fields.join(' ')} }`
}

const fragmentsBelow = (schema: GraphQLSchema, start: GraphQLNamedType, depth: number): string => {
  const written = new Map<string, string>()
  const visit = (name: string, level: number): void => {
    const key = `${name}_${level}`
    if (written.has(key)) return

    const text = selection(schema, schema.getType(name)!, level)
    written.set(key, text)
    for (const [, next, at] of text.matchAll(/\.\.\.(\w+)_(\d+)/g)) visit(next!, Number(at))
  }
  visit(start.name, depth)
  return [...written.values()].join('\n')
}

const combinations = (lists: [string, unknown[]][]): [string, unknown][][] =>
  lists.reduce<[string, unknown][][]>(
    (all, [name, values]) =>
      all.flatMap((before) =>
        values.map((value): [string, unknown][] => [...before, [name, value]]),
      ),
    [[]],
  )

const literal = (value: unknown) =>
  typeof value === 'string' && /^enum:/.test(value) ? value.slice(5) : JSON.stringify(value)

/**
 * An operation for each field of `Query`, which selects everything below it to this depth, with every
 * combination of the inputs and in each locale. An entry point with an unknown required argument is an error.
 */
export const everyQuery = (schema: GraphQLSchema, inputs: Inputs, depth: number): Operation[] =>
  Object.values(schema.getQueryType()!.getFields()).map((field) => {
    const required = field.args.filter(isRequiredArgument)
    const unknown = required.find(({ name }) => !inputs[name])
    if (unknown) throw new Error(`Say what to pass as \`${unknown.name}\` to Query.${field.name}.`)

    const named = getNamedType(field.type)
    const isLocalized = field.args.some(({ name }) => name === 'locale')
    const lists: [string, unknown[]][] = [
      ...required.map(({ name }): [string, unknown[]] => [name, inputs[name]!]),
      ...(isLocalized ? [['locale', ['enum:en', 'enum:es']] as [string, unknown[]]] : []),
    ]
    const calls = combinations(lists).map((values, at) => {
      const args = [
        ...values.map(([name, value]) => `${name}: ${literal(value)}`),
        ...sizeOf(field),
      ]
      const call = `${field.name}${args.length > 0 ? `(${args.join()})` : ''}`
      return `call${at}: ${call} { ...${named.name}_${depth} }`
    })
    return {
      field: field.name,
      query: `query Everything { ${calls.join('\n')} }\n${fragmentsBelow(schema, named, depth)}`,
    }
  })
