import type { IncomingMessage } from 'node:http'

import fresh from 'fresh'

/**
 * Whether the client has what carries this tag. It goes by the tag alone: a page that asks by hand also sends
 * `cache-control: no-cache`, as Node's fetch does, and wants just this answer.
 */
export const clientHas = ({ headers }: IncomingMessage, etag: string): boolean =>
  fresh({ 'if-none-match': headers['if-none-match'] }, { etag })
