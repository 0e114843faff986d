/** Ids that Payload gives to rows and nodes, and fields that were never filled, say nothing. */
const plain = (value: unknown): unknown => {
  if (value === '' || value === null || value === undefined) return undefined
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (typeof value !== 'object') return value

  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))

  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Whether a stored document still says what the import would write; its other fields do not count. */
export const sameContent = (data: object, stored: object): boolean => {
  const kept = new Map<string, unknown>(Object.entries(stored))

  return Object.entries(data).every(
    ([key, value]) => JSON.stringify(plain(value)) === JSON.stringify(plain(kept.get(key))),
  )
}
