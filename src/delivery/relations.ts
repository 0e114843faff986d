/** Payload gives a relation as an id at depth 0 and as a document above; here only the id counts. */
export const idOf = (relation: unknown): string | null => {
  if (relation === null || relation === undefined) return null
  if (typeof relation === 'object' && 'id' in relation) return String(relation.id)
  return String(relation)
}

export const idsOf = (relations: unknown): string[] =>
  Array.isArray(relations) ? relations.map(idOf).filter((id) => id !== null) : []
