/** What is kept of a reader who has shown that the address is theirs. */
export const PROVEN = {
  emailVerified: true,
  verificationToken: null,
  verificationExpiration: null,
  newEmail: null,
} as const

/** An address before is known no more. */
export const FORGOTTEN = {
  formerEmail: null,
  formerEmailToken: null,
  formerEmailExpiration: null,
} as const
