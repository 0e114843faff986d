/** A cursor that this list never gave out. */
export class BadCursor extends Error {
  constructor(cursor: string, options?: ErrorOptions) {
    const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor
    super(
      `“${shown}” is no cursor of this list. Pass one of its own, from pageInfo or an edge.`,
      options,
    )
    this.name = 'BadCursor'
  }
}
