import type { Payload } from 'payload'

import type { Reader } from '@/payload-types'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'

import type { exportData } from './exportData'
import { exportPage } from './exportPage'

type Exported = Awaited<ReturnType<typeof exportData>>

export type ExportedFile = { name: string; mediaType: string; content: string }

const piecesIn = (exported: Exported): string[] =>
  Object.values(exported)
    .filter((records) => Array.isArray(records))
    .flat()
    .flatMap(({ piece }: { piece?: unknown }) => (typeof piece === 'string' ? piece : []))

/** Of those that everyone may read: what was taken back is an id to its readers too. */
const titlesOf = async (payload: Payload, ids: string[]): Promise<Map<string, string>> => {
  const { docs } = await payload.find({
    collection: 'pieces',
    where: { and: [{ id: { in: [...new Set(ids)] } }, { live: { equals: true } }] },
    depth: 0,
    pagination: false,
    select: { title: true },
  })
  return new Map(docs.map(({ id, title }) => [id, title]))
}

/** The same twice: for programs, and for the reader, in their language. */
export const exportFiles = async (
  payload: Payload,
  reader: Reader,
  exported: Exported,
): Promise<ExportedFile[]> => {
  const locale = reader.locale ?? DEFAULT_LOCALE
  const { name: site } = await payload.findGlobal({ slug: 'site', locale, depth: 0 })
  const titles = await titlesOf(payload, piecesIn(exported))
  const name = `my-data-${exported.exportedAt.slice(0, 10)}`
  return [
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      content: JSON.stringify(exported, null, 2),
    },
    {
      name: `${name}.html`,
      mediaType: 'text/html',
      content: exportPage(exported, { locale, site, titles }),
    },
  ]
}
