import { domainToASCII } from 'node:url'

import type { Payload } from 'payload'

import { normalPassword } from '@/src/passwords/normalPassword'
import { passwordProblem } from '@/src/passwords/passwordProblem'
import { isBlockedEmail } from '@/src/readers/blocked'
import { whyNotShown } from '@/src/readers/displayName'
import { isRefusedAsDisposable } from '@/src/readers/disposable'
import { isRegion } from '@/src/readers/region'

import { Mendable, type UserErrorShape } from '../userError'

export const SHORTEST_NAME = 2
export const LONGEST_NAME = 40

/** No looser than Payload's own check, so that what passes here is not refused there. */
const EMAIL =
  /^(?=.{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*@([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i

/** A value as it is kept, and what is wrong with it. */
type Checked = { value: string; problems: UserErrorShape[] }

const checked = (value: string, ...problems: (UserErrorShape | false)[]): Checked => ({
  value,
  problems: problems.filter((problem) => problem !== false),
})

/** A domain in letters that not every mail server knows. */
const INTERNATIONAL_DOMAIN = /(?<=@)(?=.*\P{ASCII})[\p{L}\p{M}\p{N}.-]+$/u

/** An address as it is kept and looked up, its domain as `xn--…` where need be. */
export const normalEmail = (input: string): string =>
  input
    .trim()
    .toLowerCase()
    .replace(INTERNATIONAL_DOMAIN, (domain) => domainToASCII(domain) || domain)

export const checkEmail = (input: string): Checked => {
  const email = normalEmail(input)
  return checked(
    email,
    !(email.length <= 254 && EMAIL.test(email)) && {
      code: 'INVALID',
      message: 'Give an e-mail address.',
      path: ['email'],
    },
  )
}

/** An address that is to be an account's. */
export const checkNewEmail = (input: string): Checked => {
  const email = checkEmail(input)
  const isDisposable = email.problems.length === 0 && isRefusedAsDisposable(email.value)
  return checked(
    email.value,
    ...email.problems,
    isDisposable && {
      code: 'INVALID',
      message:
        'This address is one to throw away. Give one that you will still read in a year: a lost password comes back by it.',
      path: ['email'],
    },
  )
}

/** Beside it: what the moderators shut out is refused to who has it already, too, so nobody learns of any account. */
export const checkBlocked = async (
  payload: Payload,
  { value, problems }: Checked,
): Promise<Checked> => {
  const isBlocked = problems.length === 0 && (await isBlockedEmail(payload, value))
  return checked(
    value,
    isBlocked && {
      code: 'INVALID',
      message: 'Accounts with this address are not taken here. Give another one.',
      path: ['email'],
    },
  )
}

type Known = { email?: string | null; displayName?: string | null } | null

/** A new password, for an account of which strangers know this. */
export const checkPassword = async (
  payload: Payload,
  input: string,
  account: Known,
): Promise<Checked> => {
  const password = normalPassword(input)
  const site = await payload.findGlobal({ slug: 'site', depth: 0 })
  const problem = passwordProblem(password, [account?.email, account?.displayName, site.name])
  return checked(password, problem !== null && { ...problem, path: ['password'] })
}

/**
 * What a name could pass for another one with: what is not seen, what turns the direction of all that follows, blank letters,
 * and piles of marks. Emoji and some scripts need joiners.
 */
const STRANGE = /(?![\u200c\u200d])[\p{C}\p{Default_Ignorable_Code_Point}\u2800]|\p{M}{4}/u
/** Default-ignorable too, and part of many emoji. */
const VARIANT = /\ufe0f/g
const SOMETHING_TO_SEE = /[\p{L}\p{N}\p{P}\p{S}]/u

const isStrange = (name: string): boolean =>
  STRANGE.test(name.replace(VARIANT, '')) || !SOMETHING_TO_SEE.test(name)

const normalName = (input: string): string => input.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A name for an account that has the one before, if any. That one may have come from the staff, and stays. */
export const checkDisplayName = async (
  payload: Payload,
  input: string,
  before?: string,
): Promise<Checked> => {
  const name = normalName(input)
  const isNew = before === undefined || name !== normalName(before)
  const isRead = isNew && name.length >= SHORTEST_NAME && name.length <= LONGEST_NAME
  const reasons = isRead ? await whyNotShown(payload, name) : []
  return checked(
    name,
    ...reasons.map((message) => ({ code: 'INVALID' as const, message, path: ['displayName'] })),
    name.length >= SHORTEST_NAME &&
      isStrange(name) && {
        code: 'INVALID',
        message: 'Take letters, figures and signs for the name that others can see.',
        path: ['displayName'],
      },
    name.length < SHORTEST_NAME && {
      code: 'TOO_SHORT',
      message: `Take a name of ${SHORTEST_NAME} letters or more.`,
      path: ['displayName'],
    },
    name.length > LONGEST_NAME && {
      code: 'TOO_LONG',
      message: `Take a name of at most ${LONGEST_NAME} characters.`,
      path: ['displayName'],
    },
  )
}

export const checkRegion = (input: string): Checked => {
  const region = input.trim().toUpperCase()
  return checked(
    region,
    !isRegion(region) && {
      code: 'INVALID',
      message: 'Give the two letters of a country as ISO 3166-1 has them, such as US or MX.',
      path: ['region'],
    },
  )
}

/** Tells all that is wrong at once. */
export const refuseProblems = (...checks: Pick<Checked, 'problems'>[]): void => {
  const problems = checks.flatMap((check) => check.problems)
  if (problems.length > 0) throw new Mendable(...problems)
}
