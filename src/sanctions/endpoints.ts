import type { Endpoint } from 'payload'
import { z } from 'zod'

import { answerAppeal } from '@/src/appeals/answer'
import { appealLine, appealLines } from '@/src/appeals/lines'
import { optionsOf } from '@/src/fields/options'
import { REASONS } from '@/src/moderation/reasons'
import { SANCTIONS } from '@/src/moderation/sanctions'
import { STATEMENTS } from '@/src/moderation/statements'
import { bodyOf, parsed } from '@/src/moderationDesk/asked'
import type { ReasonLine } from '@/src/moderationDesk/contract'
import { get, idIn, post, questionOf } from '@/src/moderationDesk/endpoints'

import { impose, lift } from './impose'
import { sanctionLines } from './lines'

const LONGEST = 2000

const words = (most: number, name: string) =>
  z.string(`Give the ${name} as text.`).max(most, `${most} characters are the most.`)
const note = words(LONGEST, 'note').nullish()
const oneOf = <Value extends string>(values: readonly Value[], what: string) =>
  z.enum(values, `There is no such ${what}. There are: ${values.join(', ')}.`)
const NO_MOMENT = 'Give a moment such as 2026-05-01T12:00:00Z.'

const Imposed = z.object({
  kind: oneOf(SANCTIONS, 'sanction'),
  reason: oneOf(REASONS, 'reason'),
  message: words(LONGEST, 'message'),
  note,
  comment: z.string('Give the id of a comment.').nullish(),
  endsAt: z
    .string(NO_MOMENT)
    .refine((text) => !Number.isNaN(Date.parse(text)), NO_MOMENT)
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

/** What the desk does about readers, and what it answers them. */
export const sanctionEndpoints: Endpoint[] = [
  get('reasons', async () => ({
    reasons: optionsOf(REASONS).map(({ value, label }): ReasonLine => ({
      ...{ reason: value, label },
      statement: STATEMENTS[value].en,
    })),
  })),
  post('readers/:id/sanctions', async ({ payload, user }, req) => {
    const sanction = await impose(payload, user, idIn(req), await bodyOf(req, Imposed))
    return { sanction: (await sanctionLines(payload, [sanction]))[0] }
  }),
  post('sanctions/:id/lift', async ({ payload, user }, req) => {
    const given = await bodyOf(req, Lifted)
    const sanction = await lift(payload, user, idIn(req), given.note?.trim() || null)
    return { sanction: (await sanctionLines(payload, [sanction]))[0] }
  }),
  get('appeals', (viewer, req) => appealLines(viewer, req, parsed(Asked, questionOf(req)))),
  post('appeals/:id/decide', async (viewer, req) => {
    const answered = await bodyOf(req, Answered)
    const appeal = await answerAppeal(viewer.payload, viewer.user, idIn(req), answered)
    return { appeal: await appealLine(viewer, req, appeal) }
  }),
]
