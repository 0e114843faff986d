import DataLoader from 'dataloader'
import type { Payload } from 'payload'

export type ReaderProfile = { id: string; displayName: string; memberSince: Date }

/** What everyone may know of a reader who commented; nothing else of the account is read. */
export const createReaders = (payload: Payload) => {
  const profiles = new DataLoader<string, ReaderProfile | null>(async (ids) => {
    const { docs } = await payload.find({
      collection: 'readers',
      where: { id: { in: [...ids] } },
      depth: 0,
      limit: ids.length,
      pagination: false,
      select: { displayName: true, createdAt: true },
    })
    const found = new Map(
      docs.map(({ id, displayName, createdAt }) => [
        String(id),
        { id: String(id), displayName, memberSince: new Date(createdAt) },
      ]),
    )
    return ids.map((id) => found.get(id) ?? null)
  })

  return (id: string) => profiles.load(id)
}

/** Stands where the writer of a withdrawn comment stood, and tells nothing of them. */
export const nobodyOf = ({ id, createdAt }: { id: string; createdAt: string }): ReaderProfile => ({
  id,
  displayName: '',
  memberSince: new Date(createdAt),
})
