/** A node as it came from the database: any shape at all. */
export type RawNode = Record<string, unknown>

export const isRawNode = (value: unknown): value is RawNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rawNodes = (value: unknown): RawNode[] =>
  Array.isArray(value) ? value.filter(isRawNode) : []

export const rawString = (value: unknown): string => (typeof value === 'string' ? value : '')

export const rawCount = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : fallback

/** A relation holds an id, or the document itself where a query populated it. */
export const rawId = (value: unknown): string | undefined => {
  const id = isRawNode(value) ? value.id : value

  return typeof id === 'string' || typeof id === 'number' ? String(id) || undefined : undefined
}
