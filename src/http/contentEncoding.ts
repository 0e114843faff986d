import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import Negotiator from 'negotiator'

import { memoized } from '@/src/memoized'

export type Encoding = 'br' | 'gzip' | 'identity'

const OURS: Encoding[] = ['br', 'gzip', 'identity']
/** Less than this is not worth the work, as for the answers that are compressed on their way. */
const LEAST = 1024

/** There are as many as there are browsers; what someone makes up is worked out each time. */
const MOST_KNOWN = 200
const negotiated = memoized((accepted): Encoding => {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } })
  return negotiator.encoding(OURS, { preferred: OURS }) ?? 'identity'
}, MOST_KNOWN)

/** The encoding of ours that a client likes best, by its `Accept-Encoding`. */
export const encodingFor = (accepted: string | undefined): Encoding =>
  accepted === undefined ? 'identity' : negotiated(accepted)

const compress = {
  br: promisify(brotliCompress),
  gzip: promisify(gzip),
}
const OPTIONS = {
  br: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
  gzip: { level: 6 },
}

/** Bytes that are sent again and again, in each encoding once it was asked for. */
export class EncodedBytes {
  readonly #encoded = new Map<Encoding, Buffer>()
  readonly #underWay = new Map<Encoding, Promise<Buffer>>()

  constructor(readonly plain: Buffer) {
    this.#encoded.set('identity', plain)
  }

  fitting(encoding: Encoding): Encoding {
    return this.plain.length < LEAST ? 'identity' : encoding
  }

  as(encoding: Encoding): Buffer | Promise<Buffer> {
    return this.#encoded.get(encoding) ?? this.#encode(encoding as 'br' | 'gzip')
  }

  #encode(encoding: 'br' | 'gzip'): Promise<Buffer> {
    const begun = this.#underWay.get(encoding)
    if (begun) return begun
    const made = compress[encoding](this.plain, OPTIONS[encoding]).then((bytes) => {
      this.#encoded.set(encoding, bytes)
      this.#underWay.delete(encoding)
      return bytes
    })
    this.#underWay.set(encoding, made)
    return made
  }
}
