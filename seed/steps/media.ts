import type { Payload } from 'payload'

import { idFor, type Ids } from '../ids'
import { altOf, pictureKeys, renderPicture } from '../pictures'

/** Draws all pictures at once, on the threads that sharp has, and stores them one after another. */
export const seedMedia = async (payload: Payload, ids: Ids): Promise<number> => {
  const files = await Promise.all(pictureKeys.map(renderPicture))

  for (const [index, key] of pictureKeys.entries()) {
    const alt = altOf(key)
    const { id } = await payload.create({
      collection: 'media',
      locale: 'en',
      data: { id: idFor('media', key), alt: alt.en, credit: 'Firsthand, drawn by the seed' },
      file: files[index],
    })
    await payload.update({ collection: 'media', id, locale: 'es', data: { alt: alt.es } })
    ids.add('media', key, id)
  }

  return pictureKeys.length
}
