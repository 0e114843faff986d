import { CriticalityLevel, diff } from '@graphql-inspector/core'
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql'

const GONE_AFTER = /\bGone after (\d{4}-\d\d-\d\d)\.$/

const hasFields = (type) => isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)

/** A field, an argument, a field of an input or a value of an enum, by its path. */
const memberAt = (schema, path) => {
  const [typeName, name, argument] = path.split('.')
  const type = schema.getType(typeName)
  if (isEnumType(type)) return type.getValue(name)
  const field = hasFields(type) ? type.getFields()[name] : null
  return argument ? field?.args?.find((arg) => arg.name === argument) : field
}

/** Whether the released schema said that this would go, on a day that has passed. */
const wasAnnounced = (released, path, today) => {
  const goneAfter = memberAt(released, path)?.deprecationReason?.match(GONE_AFTER)?.[1]
  return Boolean(goneAfter && goneAfter < today)
}

/** What refers to such a type is in the list by itself; an object behind an interface needs no reference. */
const onlyMattersWhereReferred = (type) => !isObjectType(type) || type.getInterfaces().length === 0

const REMOVALS = [
  'FIELD_REMOVED',
  'FIELD_ARGUMENT_REMOVED',
  'INPUT_FIELD_REMOVED',
  'ENUM_VALUE_REMOVED',
]

const isAllowed = (change, released, today) =>
  (REMOVALS.includes(change.type) && wasAnnounced(released, change.path, today)) ||
  (change.type === 'TYPE_REMOVED' && onlyMattersWhereReferred(released.getType(change.path)))

const membersOf = (type) => {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value])
  if (isUnionType(type) || !hasFields(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field],
    ...(field.args ?? []).map((arg) => [`${type.name}.${field.name}.${arg.name}`, arg]),
  ])
}

/** Deprecations that do not say when what they mark will be gone. */
const openEnded = (schema) =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap(membersOf)
    .filter(([, { deprecationReason }]) => deprecationReason && !GONE_AFTER.test(deprecationReason))
    .map(([path]) => path)

/** What a new schema does to clients of the released one. `today` is a date such as 2026-01-31. */
export const schemaChanges = async (releasedSdl, sdl, today) => {
  const released = buildSchema(releasedSdl)
  const schema = buildSchema(sdl)
  const changes = await diff(released, schema)
  const messages = (level, isOf = () => true) =>
    changes
      .filter((change) => change.criticality.level === level && isOf(change))
      .map(({ message }) => message)

  return {
    breaking: messages(CriticalityLevel.Breaking, (change) => !isAllowed(change, released, today)),
    dangerous: messages(CriticalityLevel.Dangerous),
    openEnded: openEnded(schema),
  }
}
