import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

import compression from 'compression'

// Its types speak of Express; it needs no more than what node:http gives.
const compress = compression() as unknown as (
  request: IncomingMessage,
  response: ServerResponse,
  next: () => void,
) => void

/** Compresses what is written to the response from here on, where the client takes it. */
export const compressed: RequestListener = (request, response) =>
  compress(request, response, () => {})
