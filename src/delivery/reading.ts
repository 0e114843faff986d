import type { Payload } from 'payload'

import { createDocuments } from './documents'
import { createImages } from './images'
import { Keeper, Visit } from './keeper'
import { type Loaders } from './loaders'
import { createOffLabelNotices } from './offLabelNotices'
import { createOffLabelTerms } from './offLabelTerms'
import { createProjections } from './projection'
import { createRichText } from './richText'
import { createSite } from './site'

/** Published documents and what is made of them, without regard to who asks. */
export const createReading = (payload: Payload, loaders: Loaders, keeper: Keeper) => {
  const within = (own: Keeper): Reading => createReading(payload, loaders, own)

  return {
    documents: createDocuments(payload, loaders, keeper),
    images: createImages(payload, loaders, keeper),
    offLabelNotices: createOffLabelNotices(keeper, within),
    offLabelTerms: createOffLabelTerms(payload, keeper),
    site: createSite(payload, loaders, keeper),
    richText: createRichText(keeper, within),
    projection: createProjections(keeper, within),
  }
}

export type Reading = {
  documents: ReturnType<typeof createDocuments>
  images: ReturnType<typeof createImages>
  offLabelNotices: ReturnType<typeof createOffLabelNotices>
  offLabelTerms: ReturnType<typeof createOffLabelTerms>
  site: ReturnType<typeof createSite>
  richText: ReturnType<typeof createRichText>
  projection: ReturnType<typeof createProjections>
}

/** The same for someone who reads a lot and once, past everything that is kept; `tags` tell what was read. */
export const readingOnce = (
  payload: Payload,
  loaders: Loaders,
): Reading & { tags: Set<string> } => {
  const keeper = new Keeper(new Visit(null, null))
  return { ...createReading(payload, loaders, keeper), tags: keeper.tracker.tags }
}
