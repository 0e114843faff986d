import type { Reader } from '@/payload-types'
import { refuseBlockedNetwork } from '@/src/readers/blocked'
import { FORM_SECONDS, readForm } from '@/src/visitors/form'
import { newcomerOf } from '@/src/visitors/visitor'
import { byVisitor } from '@/src/visitors/visitorOf'

import type { Context } from '../context'
import { endedVisitorCookie } from '../cookies'
import { Mendable, type UserErrorCode } from './userError'
import { signedInReader, writingReader } from './writer'

/** As whom the Local API writes: an account, or a visitor without one. */
type As = { user: Reader } | ReturnType<typeof byVisitor>

export type Writer = {
  as: As
  /** Whose an insight becomes that was left in this browser before. */
  claims?: { reader: string; from: ReturnType<typeof byVisitor> }
  /** What a newcomer's browser is given once their insight is kept. */
  newcomer?: ReturnType<typeof newcomerOf>
}

export type VisitorInput = { form?: string | null; website?: string | null }

const mend = (code: UserErrorCode, path: string, message: string) =>
  new Mendable({ code, message, path: [path] })

/** A script cannot remove the cookie, so we do: the next insight is a newcomer's. */
const knownVisitor = (context: Context): string | null => {
  const { visitor } = context
  if (!visitor) return null
  if (visitor.hash) return visitor.hash

  context.setCookies.push(endedVisitorCookie())
  context.visitor = null
  throw new Mendable({
    code: 'INVALID',
    message:
      'What this browser is known by was not given by this site. It is removed: send this once more.',
  })
}

/** The name of the form, where it was asked for by somebody who then took their time. */
const formName = ({ form, website }: VisitorInput, seconds: number): string => {
  if (website) throw mend('INVALID', 'website', 'Leave this field empty, and send it again.')
  if (!form)
    throw mend('REQUIRED', 'form', 'Without an account, send the token of an `insightForm`.')

  const read = readForm(form, seconds)
  if ('name' in read) return read.name
  if (read.problem === 'early')
    throw mend('RATE_LIMITED', 'form', 'That was quick. Wait a few seconds, and send it again.')
  throw mend('INVALID', 'form', 'This form is too old, or none of ours. Load the page again.')
}

const visitorAs = async (input: VisitorInput, context: Context): Promise<Writer> => {
  const { anonymousInsights, insightFormSeconds } = await context.edition.site('en')
  if (!anonymousInsights) signedInReader(context, 'leave an insight')

  await refuseBlockedNetwork(context.payload, context.address)
  const hash = knownVisitor(context)
  const form = formName(input, insightFormSeconds ?? FORM_SECONDS)
  if (hash) return { as: byVisitor({ hash }) }

  const newcomer = newcomerOf(form)
  return { as: byVisitor({ hash: newcomer.hash }), newcomer }
}

/** Who leaves an insight: the reader who is signed in, else a visitor where the site lets them. */
export const insightWriter = async (input: VisitorInput, context: Context): Promise<Writer> => {
  if (!context.viewer) return visitorAs(input, context)

  const user = await writingReader(context, 'leave an insight')
  const hash = context.visitor?.hash
  return {
    as: { user },
    ...(hash && { claims: { reader: user.id, from: byVisitor({ hash }) } }),
  }
}

/** Whose an insight may be that is taken back, which everyone may do at any time. */
export const insightOwner = (context: Context): As => {
  const hash = context.viewer ? null : knownVisitor(context)
  return hash ? byVisitor({ hash }) : { user: signedInReader(context, 'take back an insight') }
}
