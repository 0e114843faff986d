import type { Payload } from 'payload'

import { createDocuments } from './documents'
import { createImages, type Images } from './images'
import { withPasses } from './previewImages'
import { createProjections } from './projection'
import { createRichText } from './richText'
import { createSite } from './site'

/** Published documents and what is made of them, without regard to who asks. */
export const createReading = (payload: Payload) => {
  const documents = createDocuments(payload)
  const site = createSite(payload)
  const sourcesWith = (images: Images) => ({
    documents,
    images,
    richText: createRichText({ documents, images, site }),
    site,
  })
  const sources = sourcesWith(createImages(payload))

  return {
    ...sources,
    projection: createProjections(sources, sourcesWith(withPasses(sources.images))),
  }
}

export type Reading = ReturnType<typeof createReading>
