import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

const requests = new AsyncLocalStorage<string>()

/** What a proxy may have named the request; anything else could forge lines of the log. */
const GIVEN = /^[\w.-]{8,128}$/

/** The id of the request under way, or undefined outside of one. */
export const requestId = (): string | undefined => requests.getStore()

/** Runs something that no request of its own asked for under an id, so that an error of it can be found. */
export const withNewId = <Result>(work: () => Result): Result => requests.run(randomUUID(), work)

/** What a proxy named the request, or a new name. */
export const idFor = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id']
  return typeof given === 'string' && GIVEN.test(given) ? given : randomUUID()
}

/** Runs the work of a request under an id that its log lines carry. */
export const withRequestId = <Result>(request: IncomingMessage, work: () => Result): Result =>
  requests.run(idFor(request), work)

/** Tells the client by which id its request is found in the log. */
export const tellRequestId = (response: ServerResponse): void => {
  const id = requestId()
  if (id) response.setHeader('x-request-id', id)
}
