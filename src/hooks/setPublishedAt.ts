import type { CollectionBeforeChangeHook } from 'payload'

/** Stamps the first publication, and keeps it through later edits. */
export const setPublishedAt: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const isPublishing = data._status === 'published'
  const known = data.publishedAt ?? originalDoc?.publishedAt

  return isPublishing && !known ? { ...data, publishedAt: new Date().toISOString() } : data
}
