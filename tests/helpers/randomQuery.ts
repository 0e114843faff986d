import fc, { type GeneratorValue } from 'fast-check'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'

/** Values that mean something to the data, by the name of the argument they are for. */
export type Pools = Record<string, string[]>

const HOSTILE_TEXTS = ['', ' ', "' OR 1=1 --", '{"$gt":""}', '../..', '🌱', '%00', 'constructor']
const HOSTILE_NUMBERS = [-2147483648, -1, 0, 101, 2147483647]
const MOST_FIELDS = 3

/** A document that is valid by the schema, made of whatever the generator draws. */
export const randomQuery = (g: GeneratorValue, schema: GraphQLSchema, pools: Pools): string => {
  let aliases = 0
  const pick = <Item>(items: readonly Item[]): Item => items[g(fc.nat, items.length - 1)]!
  const chance = (percent: number) => g(fc.nat, 99) < percent

  const text = (name: string): string => {
    const pool = pools[name] ?? []
    if (pool.length > 0 && chance(85)) return pick(pool)
    return chance(50) ? pick(HOSTILE_TEXTS) : g(fc.string, { unit: 'grapheme-ascii' })
  }
  const number = () => (chance(95) ? g(fc.integer, { min: 1, max: 4 }) : pick(HOSTILE_NUMBERS))

  const valueOf = (type: GraphQLInputType, name: string): string => {
    if (isNonNullType(type)) return valueOf(type.ofType, name)
    if (isListType(type))
      return `[${Array.from({ length: g(fc.nat, 3) }, () => valueOf(type.ofType, name)).join()}]`
    if (isEnumType(type)) return pick(type.getValues()).name
    if (isInputObjectType(type)) return `{${inputs(Object.values(type.getFields()))}}`
    switch (type.name) {
      case 'Int':
        return String(number())
      case 'Float':
        return String(g(fc.double, { noNaN: true, min: -10, max: 10 }))
      case 'Boolean':
        return String(g(fc.boolean))
      case 'DateTime':
        return JSON.stringify(
          g(fc.date, { min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }),
        )
      default:
        return JSON.stringify(text(name))
    }
  }
  const inputs = (all: readonly (GraphQLArgument | GraphQLInputField)[]): string =>
    all
      .filter((each) => {
        const isRequired =
          'deprecationReason' in each && (isRequiredArgument(each) || isRequiredInputField(each))
        return isRequired || each.name === 'first' || chance(25)
      })
      .filter(({ name }) => !['last', 'before'].includes(name))
      .map((each) => `${each.name}: ${valueOf(each.type, each.name)}`)
      .join(', ')

  const fieldOf = (field: GraphQLField<unknown, unknown>, depth: number): string => {
    const args = inputs(field.args)
    const call = `a${aliases++}: ${field.name}${args && `(${args})`}`
    return isLeafType(getNamedType(field.type))
      ? call
      : `${call} ${selection(field.type, depth - 1)}`
  }
  const fieldsOf = (type: GraphQLObjectType, depth: number, most: number): string[] => {
    const reachable = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isLeafType(getNamedType(field.type)),
    )
    if (reachable.length === 0) return []
    return Array.from({ length: 1 + g(fc.nat, most - 1) }, () => fieldOf(pick(reachable), depth))
  }
  const selection = (type: GraphQLOutputType, depth: number): string => {
    const named = getNamedType(type)
    if (isObjectType(named))
      return `{ __typename ${fieldsOf(named, depth, MOST_FIELDS).join(' ')} }`
    if (!isAbstractType(named)) throw new Error(`${named.name} has no fields.`)

    const possible = schema.getPossibleTypes(named)
    const spread = [pick(possible), pick(possible)].map(
      (each) => `... on ${each.name} { ${['__typename', ...fieldsOf(each, depth, 2)].join(' ')} }`,
    )
    return `{ __typename ${spread.join(' ')} }`
  }

  return `{ ${fieldsOf(schema.getQueryType()!, 3, 2).join(' ')} }`
}
