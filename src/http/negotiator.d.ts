declare module 'negotiator' {
  /** Chooses by what a client says that it takes; only what is used here. */
  export default class Negotiator {
    constructor(request: { headers: Record<string, string> })
    mediaType<Name extends string>(ours: Name[]): Name | undefined
    encoding<Name extends string>(ours: Name[], options: { preferred: Name[] }): Name | undefined
  }
}
