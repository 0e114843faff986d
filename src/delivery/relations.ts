/** Payload gives a relation as an id at depth 0 and as a document above; here only the id counts. */
export const idOf = (relation: unknown): string | null => {
  if (typeof relation === 'string' || typeof relation === 'number') return String(relation)
  return typeof relation === 'object' && relation && 'id' in relation ? String(relation.id) : null
}

export const idsOf = (relations: unknown): string[] =>
  Array.isArray(relations) ? relations.map(idOf).filter((id) => id !== null) : []
