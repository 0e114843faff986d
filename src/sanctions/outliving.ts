import type { Payload, PayloadRequest } from 'payload'

import type { KeptSanction, Reader, Sanction } from '@/payload-types'
import { recordAudit } from '@/src/audit/record'
import { idOf } from '@/src/delivery/relations'
import { DAY_MS } from '@/src/durations'
import { signatureOf } from '@/src/signing'

import { isInForce, sanctionsOf, standingBy } from './inForce'
import { settleReader } from './settleReader'

/** A warning ends once it is read, so it is not worth beginning anew. */
export const OUTLIVING = ['pre-moderate', 'suspend', 'ban'] as const

const KEPT_MS = 365 * DAY_MS

const MESSAGES = {
  en: 'There was an account with this address before. What the moderators decided then holds on.',
  es: 'Antes hubo una cuenta con esta dirección. Lo que decidió entonces la moderación sigue vigente.',
} as const

/** The same for each way to write to one mailbox: what stands behind a `+` is its owner's to choose. */
const hashOf = (email: string): string =>
  signatureOf('sanctioned', email.toLowerCase().replace(/(?<=.)\+[^@]*(?=@)/, ''))

type Outlived = Pick<Sanction, 'kind' | 'reason' | 'decider' | 'endsAt'>

const isOutliving = ({ kind }: Outlived): boolean => OUTLIVING.some((each) => each === kind)

const endOf = ({ endsAt }: Outlived): number => (endsAt ? Date.parse(endsAt) : Infinity)

/** Of each kind the one that ends last: it holds for as long as all of them. */
const longestOfEach = <Each extends Outlived>(sanctions: Each[]): Each[] =>
  OUTLIVING.flatMap((kind) =>
    sanctions
      .filter((sanction) => sanction.kind === kind)
      .sort((a, b) => endOf(b) - endOf(a))
      .slice(0, 1),
  )

const inForceOn = async (req: PayloadRequest, reader: Reader): Promise<Outlived[]> => {
  const all = await sanctionsOf(req.payload, reader.id, req)
  const inForce: Outlived[] = all.filter((each) => isInForce(each) && isOutliving(each))
  const isBannedOtherwise =
    standingBy(all, reader).banned && !inForce.some(({ kind }) => kind === 'ban')
  return isBannedOtherwise ? [...inForce, { kind: 'ban', reason: 'other' }] : inForce
}

/** Nobody gets rid of a ban by deleting the account and making another one with the same address. */
export const keepOutliving = async (req: PayloadRequest, reader: Reader): Promise<void> => {
  const keptUntil = new Date(Date.now() + KEPT_MS).toISOString()
  const addresses = [reader.email, reader.formerEmail].filter((email) => typeof email === 'string')
  for (const { kind, reason, decider, endsAt } of longestOfEach(await inForceOn(req, reader)))
    for (const address of new Set(addresses.map(hashOf)))
      await req.payload.db.create({
        collection: 'kept-sanctions',
        data: {
          ...{ address, kind, reason, endsAt, keptUntil },
          decider: idOf(decider),
        },
        req,
      })
}

/** What was kept for the address of this account is its own from now on. */
export const carryOver = async (req: PayloadRequest, reader: Reader): Promise<void> => {
  const { db } = req.payload
  const where = { address: { equals: hashOf(reader.email) } }
  const { docs } = await db.find<KeptSanction>({
    ...{ collection: 'kept-sanctions', where, pagination: false, req },
  })
  if (docs.length === 0) return

  const message = MESSAGES[reader.locale ?? 'en']
  for (const { kind, reason, decider, endsAt } of longestOfEach(docs.filter(isInForce))) {
    await db.create({
      collection: 'sanctions',
      data: { reader: reader.id, kind, reason, message, endsAt, decider: idOf(decider) },
      req,
    })
    await recordAudit(req, {
      ...{ action: 'sanctioned', to: kind, reason },
      ...{ collection: 'readers', document: { id: reader.id } },
    })
  }
  await db.deleteMany({ collection: 'kept-sanctions', where, req })
  await settleReader(req, reader.id)
}

/** A duty: nothing is kept once it has ended, nor for more than a year. */
export const forgetOutlived = async ({ db }: Payload): Promise<void> => {
  const now = new Date().toISOString()
  await db.deleteMany({
    collection: 'kept-sanctions',
    where: { or: [{ keptUntil: { less_than: now } }, { endsAt: { less_than: now } }] },
  })
}
