import { type GraphqlError, GraphqlErrors, NetworkError } from './errors'

export type Fetch = (url: string, init: RequestInit) => Promise<Response>

export type ClientOptions = {
  /** The address of the API, such as `https://example.org/graphql`. */
  url: string
  /** The session of a reader, or what gives it at the time of each request. */
  token?: string | (() => string | null | undefined)
  /** Headers for each request. */
  headers?: Record<string, string>
  /** Another `fetch`, for tests or for a framework's cache. */
  fetch?: Fetch
  /** Send queries by GET as a hash, and the text only where the server has not met it yet. */
  persisted?: boolean
}

export type RequestOptions = {
  /** By GET, a query can be cached by a browser and a CDN. */
  method?: 'GET' | 'POST'
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type Operation = { query?: string; variables?: unknown; extensions?: object }

const JSON_ANSWER = 'application/graphql-response+json, application/json;q=0.9'

type Answer = { data?: unknown; errors?: GraphqlError[] }

const headersOf = ({ token, headers }: ClientOptions, own: RequestOptions['headers']) => {
  const session = typeof token === 'function' ? token() : token
  return { ...(session && { authorization: `Bearer ${session}` }), ...headers, ...own }
}

/** A header that no form can send, so that the server knows a script of ours. */
const PREFLIGHT = { 'apollo-require-preflight': 'true' }

const asGet = (url: string, operation: Operation): string => {
  const address = new URL(url, globalThis.location?.href)
  for (const [name, value] of Object.entries(operation))
    if (value !== undefined)
      address.searchParams.set(name, typeof value === 'string' ? value : JSON.stringify(value))
  return address.href
}

/** Sends an operation and gives the response, whatever it says. */
export const fetchOperation = async (
  client: ClientOptions,
  operation: Operation,
  { method = 'POST', headers, signal }: RequestOptions,
  accept: string,
): Promise<Response> => {
  const send: Fetch = client.fetch ?? ((url, init) => fetch(url, init))
  const isGet = method === 'GET'
  try {
    return await send(isGet ? asGet(client.url, operation) : client.url, {
      method,
      headers: {
        accept,
        ...(isGet ? PREFLIGHT : { 'content-type': 'application/json' }),
        ...headersOf(client, headers),
      },
      ...(!isGet && { body: JSON.stringify(operation) }),
      ...(signal && { signal }),
    })
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new NetworkError(`${client.url} cannot be reached.`, { cause })
  }
}

/** Sends a query or mutation and gives its data, or throws what the API says of it. */
export const sendOperation = async (
  client: ClientOptions,
  operation: Operation,
  options: RequestOptions,
): Promise<unknown> => {
  const response = await fetchOperation(client, operation, options, JSON_ANSWER)
  const answer = (await response.json().catch((cause: unknown) => {
    if (options.signal?.aborted) throw cause
    throw new NetworkError(`${client.url} answered ${response.status} with no JSON.`, {
      cause,
      response,
    })
  })) as Answer | null

  if (answer?.errors) throw new GraphqlErrors(answer.errors, answer.data, response)
  if (!answer || !('data' in answer))
    throw new NetworkError(`${client.url} answered ${response.status} with no GraphQL.`, {
      response,
    })
  return answer.data
}
