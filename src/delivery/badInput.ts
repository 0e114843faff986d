/** An argument that is well formed and yet cannot be meant; its message is for the client. */
export class BadInput extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** A cursor that this list never gave out. */
export class BadCursor extends BadInput {
  constructor(cursor: string, options?: ErrorOptions) {
    super(
      `“${shortened(cursor)}” is no cursor of this list. Pass one of its own, from pageInfo or an edge.`,
      options,
    )
  }
}

/** Bounds what goes into the database's statement. */
export class BadFilter extends BadInput {}
