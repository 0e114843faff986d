import { Mendable, type UserErrorShape } from '../userError'

export const SHORTEST_PASSWORD = 10
export const LONGEST_PASSWORD = 512
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

/** An address as it is kept and looked up. */
export const normalEmail = (input: string): string => input.trim().toLowerCase()

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

export const checkPassword = (password: string): Checked =>
  checked(
    password,
    password.length < SHORTEST_PASSWORD && {
      code: 'TOO_SHORT',
      message: `Take at least ${SHORTEST_PASSWORD} characters for the password.`,
      path: ['password'],
    },
    password.length > LONGEST_PASSWORD && {
      code: 'TOO_LONG',
      message: `Take at most ${LONGEST_PASSWORD} characters for the password.`,
      path: ['password'],
    },
  )

export const checkDisplayName = (input: string): Checked => {
  const name = input.replace(/\s+/g, ' ').trim()
  return checked(
    name,
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

/** Tells all that is wrong at once. */
export const refuseProblems = (...checks: Checked[]): void => {
  const problems = checks.flatMap((check) => check.problems)
  if (problems.length > 0) throw new Mendable(...problems)
}
