import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answerAppeal } from '@/src/appeals/answer'
import { appealLine, appealLines } from '@/src/appeals/lines'
import { optionsOf } from '@/src/fields/options'
import { REASONS } from '@/src/moderation/reasons'
import { SANCTIONS } from '@/src/moderation/sanctions'
import { STATEMENTS } from '@/src/moderation/statements'
import { answerDesk, bodyAs, idIn } from '@/src/moderationDesk/answerDesk'
import type { Card, ReasonLine } from '@/src/moderationDesk/contract'

import { readerHistory } from './history'
import { impose, lift } from './impose'
import { sanctionLines } from './lines'

const LONGEST = 2000

const words = (most: number, name: string) =>
  z.string(`Give the ${name} as text.`).max(most, `${most} characters are the most.`)
const note = words(LONGEST, 'note').nullish()
const oneOf = <Value extends string>(values: readonly Value[], what: string) =>
  z.enum(values as [Value, ...Value[]], `There is no such ${what}. There are: ${values.join(', ')}.`)

const Imposed = z.object({
  kind: oneOf(SANCTIONS, 'sanction'),
  reason: oneOf(REASONS, 'reason'),
  message: words(LONGEST, 'message'),
  note,
  comment: z.string('Give the id of a comment.').nullish(),
  endsAt: z
    .string('Give a moment such as 2026-05-01T12:00:00Z.')
    .refine((text) => !Number.isNaN(Date.parse(text)), 'Give a moment such as 2026-05-01T12:00:00Z.')
    .transform((text) => new Date(text).toISOString())
    .nullish(),
})
const Lifted = z.object({ note })
const Answered = z.object({
  state: z.enum(['upheld', 'denied'], 'Say whether it is `upheld` or `denied`.'),
  answer: words(LONGEST, 'answer'),
})
const Asked = z.object({
  state: z.enum(['open', 'answered'], 'Ask for `open` or `answered` ones.').default('open'),
  after: z.iso.datetime('Give `next` of the page before.').optional(),
})

/** The comment that an appeal is about, as a card of the desk. */
const cardsOf = async (): Promise<Card[]> => []

/** What the desk does about readers, and what it answers them. */
export const sanctionEndpoints: Endpoint[] = [
  {
    path: '/moderation/reasons',
    method: 'get',
    handler: answerDesk(async () => ({
      reasons: optionsOf(REASONS).map(
        ({ value, label }): ReasonLine => ({
          ...{ reason: value, label },
          statement: STATEMENTS[value].en,
        }),
      ),
    })),
  },
  {
    path: '/moderation/readers/:id',
    method: 'get',
    handler: answerDesk((req) => readerHistory(req, idIn(req))),
  },
  {
    path: '/moderation/readers/:id/sanctions',
    method: 'post',
    handler: answerDesk(async (req, user) => {
      const { payload } = req
      const sanction = await impose(payload, user, idIn(req), await bodyAs(req, Imposed))
      return { sanction: (await sanctionLines(payload, [sanction]))[0] }
    }),
  },
  {
    path: '/moderation/sanctions/:id/lift',
    method: 'post',
    handler: answerDesk(async (req, user) => {
      const { payload } = req
      const given = await bodyAs(req, Lifted)
      const sanction = await lift(payload, user, idIn(req), given.note?.trim() || null)
      return { sanction: (await sanctionLines(payload, [sanction]))[0] }
    }),
  },
  {
    path: '/moderation/appeals',
    method: 'get',
    handler: answerDesk((req) => {
      const { state, after } = (req.query ?? {}) as Record<string, unknown>
      return appealLines(req, Asked.parse({ state, after }), cardsOf)
    }),
  },
  {
    path: '/moderation/appeals/:id/decide',
    method: 'post',
    handler: answerDesk(async (req, user) => {
      const answered = await bodyAs(req, Answered)
      const appeal = await answerAppeal(req.payload, user, idIn(req), answered)
      return { appeal: await appealLine(req, appeal, cardsOf) }
    }),
  },
]
