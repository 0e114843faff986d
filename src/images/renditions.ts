import { availableParallelism } from 'node:os'
import path from 'node:path'

import type { Payload } from 'payload'

import { env } from '@/src/env'

import { renditionName } from './address'
import { atMost } from './atMost'
import { drawCard } from './drawCard'
import { RENDITIONS_DIR } from './folders'
import type { Format } from './formats'
import { readOriginal } from './original'
import type { Picture } from './picture'
import { render } from './render'
import type { Size } from './sizes'
import { type Bytes, bytesOf, createStore } from './store'

/** The file of a picture is not there or cannot be read. */
export class UnreadableOriginal extends Error {}

/** Half of the processors, and never all four threads that Node has for files too: the API comes first. */
const turn = atMost(Math.min(3, Math.max(1, Math.floor(availableParallelism() / 2))), 200)

const store = createStore(RENDITIONS_DIR, env.IMAGE_CACHE_MAX_BYTES)

const underWay = new Map<string, Promise<Buffer>>()

/** Who asks for what is being made waits for it with the first. */
const together = (name: string, make: () => Promise<Buffer>): Promise<Buffer> => {
  const known = underWay.get(name)
  if (known) return known

  const made = make().finally(() => underWay.delete(name))
  underWay.set(name, made)
  return made
}

const rendered = async (picture: Picture, size: Size, format: Format): Promise<Buffer> => {
  const { card, filename } = picture
  const original = card ? await drawCard(card) : await readOriginal(filename)
  if (!original) throw new UnreadableOriginal(`${picture.filename} is gone.`)
  try {
    return await render(original, picture, size, format)
  } catch (cause) {
    throw new UnreadableOriginal(`${picture.filename} cannot be read.`, { cause })
  }
}

/** A picture in a size and a format, from the folder of those that were made before or made now. */
export const renditionOf = async (
  payload: Payload,
  picture: Picture,
  size: Size,
  format: Format,
): Promise<Bytes> => {
  const name = path.join(picture.id, picture.version, renditionName(size, format))
  const stored = await store.open(name)
  if (stored) return stored

  const make = async () => {
    const bytes = await turn(() => rendered(picture, size, format))
    await store.write(name, bytes).catch((err: unknown) => {
      payload.logger.error({ msg: 'A rendition could not be kept.', err })
    })
    return bytes
  }
  // Read again, since it may have been finished between the look above and now.
  return bytesOf(await together(name, async () => (await store.read(name)) ?? make()))
}
