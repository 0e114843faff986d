import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

import { isStaff } from '@/src/access/roles'
import { LOCALES } from '@/src/delivery/locales'
import type { PieceCollection } from '@/src/delivery/pieceKinds'
import { unusableValue, unusableValues } from '@/src/errors'
import { onlyLanguageOf } from '@/src/hooks/noteFlags'

import { type CheckResult, openChecks } from './results'
import { runChecks } from './runChecks'

type Draftable = TypeWithID & { _status?: 'draft' | 'published' | null; updatedAt?: string }

const words = ({ label, findings }: CheckResult): string => {
  const open = findings.filter(({ exception }) => !exception)
  const [first] = open
  const quoted = first?.text ? ` (“${first.text}”)` : ''
  const more = open.length > 1 ? ` And ${open.length - 1} more.` : ''
  return `${label}: ${first?.message}${quoted}${more}`
}

/**
 * Whoever of the staff publishes needs all checks passed, by whichever door: form, REST, bulk edit, schedule, release or
 * Local API. A script without a user answers for itself.
 */
export const needChecks: CollectionBeforeChangeHook<Draftable> = async ({
  collection,
  context,
  data,
  originalDoc,
  req,
}) => {
  if (data._status !== 'published' || !isStaff(req.user)) return data

  const slug = collection.slug as PieceCollection
  // Its other languages come from the version itself, and are not at hand here.
  if (context.isRestoringVersion) {
    if (String(req.query?.draft) === 'true') return data
    throw unusableValue(slug, '_status', 'Restore this version as a draft, then publish it.', req)
  }

  // Payload would leave the texts as they are stored, and these are not what was sent.
  if (req.locale && !LOCALES.some((locale) => locale === req.locale))
    throw unusableValue(
      slug,
      '_status',
      `Publish with locale=${LOCALES.join(' or locale=')}: what “${req.locale}” sends is not stored.`,
      req,
    )

  const id = originalDoc?.id ? String(originalDoc.id) : null
  const merged = { ...originalDoc, ...data }
  const open = openChecks(
    await runChecks(req, {
      ...{ collection: slug, id, data: merged },
      isAlone: id !== null && onlyLanguageOf(req, slug, id) !== undefined,
      updatedAt: originalDoc?.updatedAt,
    }),
  )
  if (open.length === 0) return data

  const errors = open.flatMap(({ findings }) =>
    findings
      .filter(({ exception }) => !exception)
      .map(({ field, message }) => ({ path: field ?? '_status', message })),
  )
  const message = `This cannot be published yet. ${open.map(words).join(' ')}`
  throw unusableValues(slug, errors, message, req)
}
