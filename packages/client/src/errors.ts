export type GraphqlError = {
  message: string
  path?: (string | number)[]
  extensions?: { code?: string; [name: string]: unknown }
}

/** The API answered with errors; what a reader can mend is in `userErrors` of a mutation instead. */
export class GraphqlErrors extends Error {
  readonly errors: GraphqlError[]
  /** What could be answered all the same. */
  readonly data: unknown
  readonly response: Response

  constructor(errors: GraphqlError[], data: unknown, response: Response) {
    super(errors.map(({ message }) => message).join('\n'))
    this.name = 'GraphqlErrors'
    this.errors = errors
    this.data = data
    this.response = response
  }

  /** The stable code of the first error, such as `BAD_USER_INPUT`. */
  get code(): string | undefined {
    return this.errors[0]?.extensions?.code
  }
}

/** There was no answer, or one that is no GraphQL: a proxy's page, a server that is starting. */
export class NetworkError extends Error {
  readonly response: Response | undefined

  constructor(message: string, { cause, response }: { cause?: unknown; response?: Response } = {}) {
    super(message, { cause })
    this.name = 'NetworkError'
    this.response = response
  }
}
