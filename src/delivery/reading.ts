import type { Payload } from 'payload'

import { createDocuments } from './documents'
import { createImages } from './images'
import { createProjections } from './projection'
import { createRichText } from './richText'
import { createSite } from './site'

/** Published documents and what is made of them, without regard to who asks. */
export const createReading = (payload: Payload) => {
  const documents = createDocuments(payload)
  const images = createImages(payload)
  const site = createSite(payload)
  const richText = createRichText({ documents, images, site })

  return {
    documents,
    images,
    site,
    richText,
    projection: createProjections({ documents, images, richText, site }),
  }
}

export type Reading = ReturnType<typeof createReading>
