import type { CollectionSlug, Where } from 'payload'

import { hasRole } from '@/src/access/roles'

import { asViewer, type Line, titleIn, type Viewer } from './viewer'

type Input = {
  type?: 'publish' | 'unpublish'
  doc?: { relationTo: CollectionSlug; value: string } | null
}

export type Appointment = Line & { type: 'publish' | 'unpublish'; at: string; isLive?: boolean }

const isAppointment: Where = { taskSlug: { equals: 'schedulePublish' } }
const isWaiting: Where[] = [
  isAppointment,
  { completedAt: { exists: false } },
  { hasError: { not_equals: true } },
]

const titlesOf = async (viewer: Viewer, collection: CollectionSlug, ids: string[]) => {
  const { docs } = await viewer.payload.find({
    ...{ collection, where: { id: { in: ids } }, draft: true, locale: 'all' },
    ...{ pagination: false, select: { title: true, _status: true } },
    ...asViewer(viewer),
  })
  return docs.map((doc) => ({
    ...{ id: String(doc.id), collection },
    title: titleIn((doc as { title?: unknown }).title),
    isLive: (doc as { _status?: string })._status === 'published',
  }))
}

/** Nobody may read the jobs themselves, so those are named whose document the viewer may see. */
const appointments = async (
  viewer: Viewer,
  { where, sort, limit }: { where: Where[]; sort: string; limit: number },
): Promise<Appointment[]> => {
  const { docs } = await viewer.payload.find({
    collection: 'payload-jobs',
    where: { and: where },
    sort,
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

const seesReleases = ({ user }: Viewer): boolean => hasRole(user, 'admin', 'editor')

const releases = async (viewer: Viewer, where: Where[], limit: number): Promise<Appointment[]> => {
  if (!seesReleases(viewer)) return []
  const { docs } = await viewer.payload.find({
    collection: 'releases',
    where: { and: where },
    ...{ sort: 'publishAt', limit, pagination: false, select: { title: true, publishAt: true } },
    ...asViewer(viewer),
  })
  return docs.map(({ id, title, publishAt }) => ({
    ...{ id: String(id), collection: 'releases', title, type: 'publish', at: publishAt ?? '' },
  }))
}

/** What is to be published or taken back, alone or with others, the next first. */
export const scheduled = async (
  viewer: Viewer,
  limit: number,
  within: (field: string) => Where[] = () => [],
): Promise<Appointment[]> => {
  const isPlanned: Where[] = [
    { state: { equals: 'open' } },
    { publishAt: { greater_than: '1970-01-01' } },
  ]
  const [alone, together] = await Promise.all([
    appointments(viewer, {
      ...{ where: [...isWaiting, ...within('waitUntil')], sort: 'waitUntil', limit },
    }),
    releases(viewer, [...isPlanned, ...within('publishAt')], limit),
  ])
  return [...alone, ...together].sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).slice(0, limit)
}

/** What did not happen at its time, the last first: something was in the way. */
export const failed = async (viewer: Viewer, limit: number): Promise<Appointment[]> => {
  const [alone, together] = await Promise.all([
    appointments(viewer, {
      ...{ where: [isAppointment, { hasError: { equals: true } }], sort: '-waitUntil', limit },
    }),
    releases(viewer, [{ state: { equals: 'failed' } }], limit),
  ])
  const isOpen = ({ type, isLive }: Appointment) => isLive !== (type === 'publish')
  return [...together, ...alone.filter(isOpen)].slice(0, limit)
}
