import type { PayloadRequest } from 'payload'

import type { Reader } from '@/payload-types'
import type { CommentMode } from '@/src/moderation/commentRule'
import { REPEATED_MS, type Said } from '@/src/moderation/repeated'
import type { Triage } from '@/src/moderation/triage/finding'
import type { Classified, Rules, TriageInput } from '@/src/moderation/triage/input'
import { isNewcomer } from '@/src/moderation/triage/phases/newcomer'
import { triage } from '@/src/moderation/triage/triage'
import { idOf } from '@/src/delivery/relations'

import { classify } from './classify'
import { standingOf } from './standingOf'
import { whoMayBeNamed } from './whoMayBeNamed'

type Judged = {
  body: string
  piece: string | null
  parent: string | null
  mode: CommentMode
  rules: Rules
  reader: Pick<Reader, 'id' | 'createdAt' | 'premoderated'>
  /** The comment itself, where it is there already, and the request that adds it. */
  id: string | undefined
  submission: string | null | undefined
}

/** A request that is sent again is no repetition: the unique index knows it. */
const saidToday = async (
  req: PayloadRequest,
  { reader, id, submission }: Judged,
): Promise<Said[]> => {
  const { docs } = await req.payload.db.find<{
    id: string
    body?: string | null
    piece: unknown
    parent: unknown
    submission?: string | null
  }>({
    collection: 'comments',
    where: {
      and: [
        { reader: { equals: reader.id } },
        { createdAt: { greater_than: new Date(Date.now() - REPEATED_MS).toISOString() } },
      ],
    },
    pagination: false,
    select: { body: true, piece: true, parent: true, submission: true },
    req,
  })
  return docs
    .filter((doc) => doc.id !== id && doc.submission !== submission)
    .map(({ body, piece, parent }) => ({
      body: body ?? '',
      piece: idOf(piece),
      parent: idOf(parent),
    }))
}

type Asked = { body: string; classified: Classified | null }

/** A door asks the classifier before the transaction begins, and says so; whoever comes otherwise waits for it here. */
const classified = (req: PayloadRequest, body: string): Promise<Classified | null> => {
  const asked = req.context.classified as Asked | undefined
  return asked?.body === body ? Promise.resolve(asked.classified) : classify(body, null)
}

/** What a door says of having asked: to be given as the context of the write. */
export const askedBefore = async (body: string): Promise<{ classified: Asked }> => ({
  classified: { body, classified: await classify(body, null) },
})

/** The triage of a comment that a reader writes, with all that it needs to know read in the same transaction. */
export const judge = async (
  req: PayloadRequest,
  judged: Judged & { as: string },
): Promise<Triage & { isNewcomer: boolean }> => {
  const { body, piece, parent, mode, rules, reader, id } = judged
  const input: TriageInput = {
    ...{ body, piece, parent, mode, rules },
    locale: null,
    names: [],
    saidToday: await saidToday(req, judged),
    reader: await standingOf(req, reader, id),
    classified: await classified(req, judged.as),
  }
  const first = triage(input)
  const namesSomebody = first.phases.some(
    ({ phase, verdict }) => phase === 'identifies-someone' && verdict !== 'pass',
  )
  // They are read only where a name was found: that is seldom, and they are several queries.
  const names = namesSomebody ? await whoMayBeNamed(req, { piece, parent }) : []
  const { outcome, phases } = names.length > 0 ? triage({ ...input, names }) : first
  return { outcome, phases, isNewcomer: isNewcomer(input) }
}
