const MINUTES = 60
const HOURS = 60 * MINUTES
const DAYS = 24 * HOURS

/** Who or what a limit counts for; `account` is an e-mail address, whether or not it is known. */
export type LimitedBy = 'reader' | 'address' | 'account' | 'piece'

/** So many times, within so many seconds. */
export type Limit = readonly [times: number, seconds: number]

/**
 * How often readers may do what, docs/limits.md. A network address may be a school's or a hospital's, so it is allowed more
 * than one person is; a piece that many talk about is allowed more still.
 */
export const LIMITS = {
  // An account in these four is one together with the network address that it is tried from: nobody uses up its owner's.
  signUp: { address: [20, HOURS], account: [5, HOURS] },
  signIn: { address: [100, 10 * MINUTES], account: [10, 10 * MINUTES] },
  signInOfStaff: { address: [300, 10 * MINUTES], account: [30, 10 * MINUTES] },
  requestPasswordReset: { address: [30, HOURS], account: [5, HOURS] },
  // Of these links nothing else says when the last one was sent.
  mailFormerAddress: { account: [1, MINUTES] },
  verifyEmail: { address: [60, HOURS] },
  updateProfile: { reader: [30, HOURS], address: [150, HOURS] },
  changeEmail: { reader: [5, DAYS], account: [5, DAYS], address: [30, HOURS] },
  addComment: {
    reader: [15, 10 * MINUTES],
    address: [60, 10 * MINUTES],
    piece: [600, 10 * MINUTES],
  },
  editComment: { reader: [30, 10 * MINUTES], address: [120, 10 * MINUTES] },
  reportComment: { reader: [20, HOURS], address: [60, HOURS] },
  markHelpful: { reader: [120, 10 * MINUTES], address: [600, 10 * MINUTES] },
  followThread: { reader: [60, HOURS], address: [300, HOURS] },
  markCommentsSeen: { reader: [300, 10 * MINUTES] },
  submitInsight: { reader: [60, 10 * MINUTES], address: [300, 10 * MINUTES] },
  submitAnonymousInsight: { address: [20, HOURS], piece: [600, 10 * MINUTES] },
  // A comment, an insight, or following a conversation.
  takeBack: { reader: [120, 10 * MINUTES], address: [600, 10 * MINUTES] },
  appeal: { reader: [10, DAYS], address: [50, DAYS] },
  acknowledgeWarning: { reader: [60, HOURS] },
  exportMyData: { reader: [10, HOURS] },
} as const satisfies Record<string, Partial<Record<LimitedBy, Limit>>>

export type LimitName = keyof typeof LIMITS
