import type { IncomingMessage, ServerResponse } from 'node:http'

import type { Payload } from 'payload'

import { sharedHeaders } from '@/src/cdn/sharedHeaders'
import { TAGS } from '@/src/delivery/changeTags'
import { publicImage } from '@/src/delivery/publicImages'
import { type Address, parseAddress, pathOfImage } from '@/src/images/address'
import { TooBusy } from '@/src/images/atMost'
import { formatFor } from '@/src/images/formats'
import type { Picture } from '@/src/images/picture'
import { renditionOf, UnreadableOriginal } from '@/src/images/renditions'
import { isOnList, type Size, sizeFor } from '@/src/images/sizes'

import { clientHas } from './clientHas'
import { sendStream } from './sendFile'

/** A browser may keep it for good; caches on the way ask again soon, since a piece may be withdrawn. */
const LONG = 'public, max-age=31536000, s-maxage=300, immutable'
const SHORT = 'public, max-age=300'
/** What a pass opens is for the one who holds it, and what is not there may be soon. Some CDNs heed only the first word. */
const NEVER = 'private, no-store'

/** Who may keep what is told of a picture, until it changes or nothing shows it any more. */
const keptFor = (
  { id, tags = [TAGS.media(id), TAGS.mediaAddress(id)] }: Picture,
  pass: string | null,
  cacheControl: string,
  variesByAccept = false,
): Record<string, string> =>
  pass
    ? { 'cache-control': NEVER }
    : Object.fromEntries(sharedHeaders(tags, { cacheControl, variesByAccept }))

const refuse = (response: ServerResponse, status: number, text: string, headers = {}): void => {
  response.writeHead(status, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': NEVER,
    ...headers,
  })
  response.end(text)
}

const redirect = (
  response: ServerResponse,
  picture: Picture,
  { size, format }: Address,
  pass: string | null,
): void => {
  const path = pathOfImage(picture, size ?? sizeFor(picture, {}), format)
  const location = pass ? `${path}?pass=${encodeURIComponent(pass)}` : path
  response.writeHead(302, { location, ...keptFor(picture, pass, SHORT) }).end()
}

/** Serves `/media/…`, and only what something published shows; all else is not there. */
export const serveImage =
  (payload: Payload) =>
  async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Pictures can only be read.', { allow: 'GET, HEAD' })

    const address = parseAddress(path)
    const pass = new URL(request.url ?? '/', 'http://localhost').searchParams.get('pass')
    const picture = address && (await publicImage(payload, address.filename, pass))
    if (!picture) return refuse(response, 404, 'Not Found')
    const { size, version } = address
    if (size && !isOnList(picture, size))
      return refuse(response, 404, 'It is not made in this size. Ask the API for its `url`.')
    if (!size || version !== picture.version) return redirect(response, picture, address, pass)

    await serveRendition(payload, {
      request,
      response,
      picture,
      size,
      format: address.format,
      pass,
    })
  }

type Exchange = {
  request: IncomingMessage
  response: ServerResponse
  picture: Picture
  size: Size
  format: Address['format']
  pass: string | null
}

const serveRendition = async (
  payload: Payload,
  { request, response, picture, size, format: asked, pass }: Exchange,
): Promise<void> => {
  const format = asked === 'auto' ? formatFor(request.headers.accept ?? '', picture) : asked
  const headers = {
    'content-type': `image/${format}`,
    ...keptFor(picture, pass, LONG, asked === 'auto'),
    'x-content-type-options': 'nosniff',
    // Front ends live on other origins, and may draw it on a canvas.
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    ...(asked === 'auto' && { vary: 'Accept' }),
    // Weak: made anew by a newer library it may differ in some bytes.
    etag: `W/"${picture.version}-${format}"`,
  }
  if (clientHas(request, headers.etag)) {
    response.writeHead(304, headers).end()
    return
  }

  try {
    const { length, stream } = await renditionOf(payload, picture, size, format)
    response.writeHead(200, { ...headers, 'content-length': length })
    if (request.method === 'GET') return await sendStream(stream, response)
    stream.destroy()
    response.end()
  } catch (err) {
    if (err instanceof TooBusy)
      return refuse(response, 503, 'Too many pictures are being made.', { 'retry-after': '5' })
    if (!(err instanceof UnreadableOriginal)) throw err
    payload.logger.error({ msg: 'A picture could not be made.', err })
    refuse(response, 500, 'This picture cannot be read.')
  }
}
