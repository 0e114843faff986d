import crypto from 'node:crypto'

type Derive = typeof crypto.pbkdf2 & { atFullLength?: typeof crypto.pbkdf2 }

/**
 * Payload derives the key of a password in 600,000 rounds, a sixth of a second for each account that a test makes. Fewer say
 * the same about everything but how long a guess takes.
 */
const ROUNDS = 1000

const given: Derive = crypto.pbkdf2
const atFullLength = given.atFullLength ?? given
const quick: Derive = (password, salt, rounds, ...rest) =>
  atFullLength(password, salt, Math.min(rounds, ROUNDS), ...rest)
crypto.pbkdf2 = Object.assign(quick, { atFullLength })

/** For what is about the rounds themselves. */
export const withAllRounds = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  crypto.pbkdf2 = atFullLength
  try {
    return await work()
  } finally {
    crypto.pbkdf2 = quick
  }
}
