import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Redirect } from '@/payload-types'
import { livePathsOf } from '@/src/delivery/livePaths'
import { DEFAULT_LOCALE } from '@/src/delivery/locales'
import { localPart, parsePath } from '@/src/delivery/paths'
import { redirectPathOf, redirectPathsOf } from '@/src/delivery/redirectPaths'
import { idOf } from '@/src/delivery/relations'
import { LONGEST_CHAIN } from '@/src/delivery/routes'
import { unusableValue } from '@/src/errors'

type To = NonNullable<Redirect['to']>

/** Brings a redirect into the form in which it is looked up, and refuses one that leads nowhere. */
export const checkRedirect: CollectionBeforeValidateHook<Redirect> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data

  const refuse = (path: string, message: string) => unusableValue('redirects', path, message, req)
  const text = data.from ?? originalDoc?.from
  const given = { ...originalDoc?.to, ...data.to }
  // What is missing is named by the fields themselves.
  if (!text || !(given.type === 'custom' ? given.url : given.reference)) return data

  const from = redirectPathOf(text.trim())
  if (!from)
    throw refuse(
      'from',
      `“${text}” is no path of this site. Write it as /old-path or as its address.`,
    )

  const to = given.type === 'custom' ? await targetOf(req, given, refuse) : given
  const circle = to.url && (await circleOf(req, from, to.url, originalDoc?.id))
  if (circle) throw refuse('to.url', circle)
  if (to.reference && (await livesAt(req, to.reference, from)))
    throw refuse('from', `The document lives at ${from} itself, so nobody would be redirected.`)

  return { ...data, from, to }
}

type Refuse = (path: string, message: string) => Error

/** A path that names a document becomes a reference, so that it stays right wherever that document moves. */
const targetOf = async (req: PayloadRequest, { url }: To, refuse: Refuse): Promise<To> => {
  const address = url!.trim()
  const local = localPart(address)
  if (local === null && !/^https?:\/\//i.test(address))
    throw refuse('to.url', `“${address}” is neither a path such as /new-path nor an https address.`)
  if (local === null) return { type: 'custom', reference: null, url: new URL(address).href }

  if (redirectPathOf(local) === null || !/^\/(?!\/)|^$/.test(local))
    throw refuse('to.url', `“${address}” is no path of this site. Write it as /new-path.`)

  const reference = /[?#]/.test(local) ? null : await documentAt(req, local)
  return reference
    ? { type: 'reference', reference, url: null }
    : { type: 'custom', reference: null, url: local || '/' }
}

const documentAt = async (req: PayloadRequest, path: string): Promise<To['reference']> => {
  const place = parsePath(path)
  if (!place) return null

  const doc = await req.payload.db.findOne<{ id: string }>({
    collection: place.collection,
    where: { slug: { equals: place.slug } },
    locale: place.locale ?? DEFAULT_LOCALE,
    select: { slug: true },
    req,
  })
  return doc && { relationTo: place.collection, value: String(doc.id) }
}

const livesAt = async (
  req: PayloadRequest,
  reference: NonNullable<To['reference']>,
  from: string,
) => {
  const id = idOf(reference.value)
  const paths = id ? await livePathsOf(req, reference.relationTo, id) : []
  return paths.some((path) => redirectPathOf(path) === from)
}

/** Says how the way from `to` leads back or on for too long; null where it ends. */
const circleOf = async (
  req: PayloadRequest,
  from: string,
  to: string,
  id: string | undefined,
): Promise<string | null> => {
  const way = [from]
  for (let next: string | null = to; next;) {
    way.push(next)
    const starts = redirectPathsOf(next, DEFAULT_LOCALE)
    if (starts.includes(from)) return `This would lead in a circle: ${way.join(' → ')}.`
    if (way.length > LONGEST_CHAIN + 1)
      return `This would lead through more than ${LONGEST_CHAIN} redirects. Name the last place of the way.`

    const { docs } = await req.payload.find({
      collection: 'redirects',
      where: { and: [{ from: { in: starts } }, ...(id ? [{ id: { not_equals: id } }] : [])] },
      depth: 0,
      limit: starts.length,
      pagination: false,
      req,
    })
    const found: Redirect | undefined = starts
      .map((start) => docs.find((redirect) => redirect.from === start))
      .find(Boolean)
    next = found?.to?.type === 'custom' ? (found.to.url ?? null) : null
  }
  return null
}
