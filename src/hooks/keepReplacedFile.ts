import { copyFile, link, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

import type {
  CollectionAfterErrorHook,
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  RequestContext,
} from 'payload'

import type { Media } from '@/payload-types'
import { ORIGINALS_DIR } from '@/src/images/folders'

type Files = Pick<Media, 'filename' | 'sizes'>
/** What an upload has done to the files so far: those of before lie aside by a name of their own, and new ones are written. */
type Upload = { aside: Map<string, string>; written: string[] }

const ASIDE_DIR = path.join(ORIGINALS_DIR, '.replaced')

const noted = (context: RequestContext): Upload =>
  (context.upload ??= { aside: new Map(), written: [] }) as Upload

const namesOf = ({ filename, sizes }: Files): string[] =>
  [filename, ...Object.values(sizes ?? {}).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )

const original = (name: string): string => path.join(ORIGINALS_DIR, name)

/** Not every file system has links. */
const copyOf = async (name: string): Promise<string | null> => {
  const aside = path.join(ASIDE_DIR, crypto.randomUUID())
  try {
    await link(original(name), aside).catch(() => copyFile(original(name), aside))
    return aside
  } catch {
    return null // it is gone already
  }
}

/** Payload deletes the files of a picture before it knows whether it takes the new one. */
export const putFilesAside: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  req,
}) => {
  if (operation !== 'update' || !req.file || !('id' in args)) return args

  const { aside } = noted(req.context)
  const picture = await req.payload.db.findOne<Media>({
    collection: 'media',
    where: { id: { equals: args.id } },
    req,
  })
  await mkdir(ASIDE_DIR, { recursive: true })
  for (const name of picture ? namesOf(picture) : []) {
    const copy = await copyOf(name)
    if (copy) aside.set(name, copy)
  }
  return args
}

export const noteWrittenFiles: CollectionBeforeChangeHook<Media> = ({ data, req }) => {
  if (req.file) noted(req.context).written.push(...namesOf(data))
  return data
}

export const forgetFilesAside: CollectionAfterOperationHook<'media'> = async ({
  operation,
  req,
  result,
}) => {
  // Others read the picture on the way.
  if (operation !== 'update' && operation !== 'updateByID') return result
  const { aside } = noted(req.context)
  for (const copy of aside.values()) await rm(copy, { force: true })
  aside.clear()
  return result
}

/** A picture that was refused is as it was before, and nothing of the new one stays. */
export const putFilesBack: CollectionAfterErrorHook = async ({ context }) => {
  const { aside, written } = noted(context)
  for (const name of written) if (!aside.has(name)) await rm(original(name), { force: true })
  for (const [name, copy] of aside) await rename(copy, original(name))
}
