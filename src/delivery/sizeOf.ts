const OBJECT = 56
const FIELD = 16
const STRING = 24

/** About how many bytes a value takes in memory, without the objects to leave out. */
export const sizeOf = (value: unknown, without: ReadonlySet<unknown>): number => {
  if (typeof value === 'string') return STRING + value.length
  if (typeof value !== 'object' || value === null) return 8
  if (without.has(value)) return FIELD
  if (Buffer.isBuffer(value)) return OBJECT + value.length
  if (Array.isArray(value))
    return value.reduce<number>((sum, each) => sum + FIELD + sizeOf(each, without), OBJECT)

  let size = OBJECT
  for (const key in value) size += FIELD + sizeOf((value as Record<string, unknown>)[key], without)
  return size
}
