import type { CollectionSlug, Where } from 'payload'

import { asViewer, type Line, titleIn, type Viewer } from './viewer'

type Input = {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo: CollectionSlug; value: string } | null
}

export type Appointment = Line & { type: 'publish' | 'unpublish'; at: string }

const isWaiting: Where[] = [
  { taskSlug: { equals: 'schedulePublish' } },
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
]

const titlesOf = async (viewer: Viewer, collection: CollectionSlug, ids: string[]) => {
  const { docs } = await viewer.payload.find({
    ...{ collection, where: { id: { in: ids } }, draft: true, locale: 'all' },
    ...{ pagination: false, select: { title: true } },
    ...asViewer(viewer),
  })
  return docs.map((doc) => ({
    ...{ id: String(doc.id), collection },
    title: titleIn((doc as { title?: unknown }).title),
  }))
}

/**
 * What is to be published or taken back, the next first. Nobody may read the jobs themselves, so those are named whose document
 * the viewer may see.
 */
export const scheduled = async (
  viewer: Viewer,
  limit: number,
  within: Where[] = [],
): Promise<Appointment[]> => {
  const { docs } = await viewer.payload.find({
    collection: 'payload-jobs',
    where: { and: [...isWaiting, ...within] },
    sort: 'waitUntil',
    limit,
    pagination: false,
    depth: 0,
  })
  const jobs = docs.map(({ input, waitUntil }) => ({ input: input as Input | null, waitUntil }))
  const byCollection = new Map<CollectionSlug, string[]>()
  for (const { input } of jobs)
    if (input?.doc)
      byCollection.set(input.doc.relationTo, [
        ...(byCollection.get(input.doc.relationTo) ?? []),
        input.doc.value,
      ])
  const titled = await Promise.all(
    [...byCollection].map(([collection, ids]) => titlesOf(viewer, collection, ids)),
  )
  const known = new Map(titled.flat().map((each) => [`${each.collection}:${each.id}`, each]))
  return jobs.flatMap(({ input, waitUntil }) => {
    const line = input?.doc && known.get(`${input.doc.relationTo}:${input.doc.value}`)
    return line && waitUntil ? [{ ...line, type: input.type ?? 'publish', at: waitUntil }] : []
  })
}
