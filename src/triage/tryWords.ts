import type { Endpoint } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'
import { z } from 'zod'

import { isModerator } from '@/src/access/roles'
import { LOCALES } from '@/src/delivery/locales'
import { commentBody } from '@/src/moderation/commentBody'
import { COMMENT_MODES } from '@/src/moderation/commentRule'
import type { Triage } from '@/src/moderation/triage/finding'
import { triage } from '@/src/moderation/triage/triage'
import { parseList } from '@/src/moderation/triage/words/parseList'

import { readSite, rulesOf } from './rulesInForce'
import { TRUSTED } from './trusted'

const LONGEST_LIST = 100_000
const LONGEST_TRIED = 20_000

const Tried = z.object({
  body: z.string().max(LONGEST_TRIED),
  locale: z.enum(LOCALES).nullish(),
  mode: z.enum(COMMENT_MODES).default('open'),
  bannedWords: z.string().max(LONGEST_LIST).nullish(),
  suspectWords: z.string().max(LONGEST_LIST).nullish(),
  newcomerApprovals: z.number().int().min(0).nullish(),
})

export type TriedProblem = { list: 'bannedWords' | 'suspectWords'; line: number; message: string }
/** The text as it would be kept, which is what the places in it are counted in. */
export type TriedAnswer = Triage & { body: string; problems: TriedProblem[] }

const problemsOf = (list: TriedProblem['list'], text: string): TriedProblem[] =>
  parseList(text).problems.map((problem) => ({ list, ...problem }))

/** What the triage says of a text by the lists as somebody is typing them. Nothing is kept, and nothing is sent anywhere. */
export const tryWords: Omit<Endpoint, 'root'> = {
  path: '/try',
  method: 'post',
  handler: async (req) => {
    if (!isModerator(req.user)) throw new APIError('Sign in as a moderator to try the lists.', 403)
    await addDataAndFileToRequest(req)
    const asked = Tried.safeParse(req.data)
    if (!asked.success)
      throw new APIError(
        'Send {body, locale, mode, bannedWords, suspectWords, newcomerApprovals}: the text, and the lists as they stand in the form.',
        400,
      )

    const { body, locale, mode, ...typed } = asked.data
    const rules = rulesOf(await readSite(req.payload, req), typed)
    const words = commentBody(body)
    const answer: TriedAnswer = {
      ...triage({
        ...{ body, mode, rules, locale: locale ?? null },
        ...{ piece: null, parent: null, saidToday: [], names: [], classified: null },
        reader: { ...TRUSTED, approved: rules.newcomerApprovals },
      }),
      body: 'problem' in words ? body : words.body,
      problems: [
        ...problemsOf('bannedWords', rules.bannedWords),
        ...problemsOf('suspectWords', rules.suspectWords),
      ],
    }
    return Response.json(answer)
  },
}
