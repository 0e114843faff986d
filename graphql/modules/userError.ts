import { type RefusalCode, Refused } from '@/src/errors'

import { builder } from '../builder'

const CODES = {
  REQUIRED: 'Something is missing.',
  TOO_SHORT: 'It is too short.',
  TOO_LONG: 'It is too long.',
  INVALID: 'It has not the form it should have.',
  NOT_FOUND: 'It names something that is not there.',
  DUPLICATE: 'It is there already.',
  CLOSED: 'It is closed.',
  NOT_SIGNED_IN: 'Sign in first.',
  NOT_ALLOWED: 'This reader may not.',
  NOT_VERIFIED: 'Verify the e-mail address first.',
  LEAVING: 'The account is leaving; the link in the mail that told so takes it back.',
  RATE_LIMITED: 'Too often; wait a little.',
  BANNED: 'This reader is banned, or suspended for some time; the message says until when and why.',
  WARNED: 'The moderators have warned this reader: `acknowledgeWarning` first.',
} as const satisfies Record<RefusalCode, string>
export type UserErrorCode = RefusalCode

export type UserErrorShape = { code: UserErrorCode; message: string; path?: string[] }

const Code = builder.enumType('UserErrorCode', {
  description: 'What a reader can mend.',
  values: Object.fromEntries(
    Object.entries(CODES).map(([code, description]) => [code, { value: code, description }]),
  ) as Record<UserErrorCode, { value: UserErrorCode; description: string }>,
})

export const UserError = builder.objectRef<UserErrorShape>('UserError').implement({
  description: 'Something that a reader can mend, with words to show.',
  fields: (t) => ({
    code: t.expose('code', { type: Code, description: 'What kind of mistake it is.' }),
    message: t.exposeString('message', { description: 'What is wrong and what would be right.' }),
    path: t.exposeStringList('path', {
      nullable: true,
      description: 'The field of the input, such as ["body"].',
    }),
  }),
})

/** Thrown by a command for what the reader can mend; `mendable` turns it into the payload. */
export class Mendable extends Error {
  readonly userErrors: UserErrorShape[]

  constructor(...userErrors: UserErrorShape[]) {
    super(userErrors.map(({ message }) => message).join(' '))
    this.userErrors = userErrors
  }
}

/** Rules name a field as it is stored; what is a relation there is an id in the input. */
const INPUT_OF: Record<string, string> = {
  comment: 'commentId',
  parent: 'parentId',
  piece: 'pieceId',
  sanction: 'sanctionId',
}

const userErrorOf = ({ message, data: { code, field } }: Refused): UserErrorShape => ({
  code,
  message,
  ...(field && { path: [INPUT_OF[field] ?? field] }),
})

/** Runs a command and gives its result, or what is to be mended. */
export const mendable = async <Result extends object>(
  command: () => Promise<Result>,
): Promise<Partial<Result> & { userErrors: UserErrorShape[] }> => {
  try {
    return { ...(await command()), userErrors: [] }
  } catch (error) {
    if (error instanceof Mendable) return { userErrors: error.userErrors } as never
    if (error instanceof Refused) return { userErrors: [userErrorOf(error)] } as never
    throw error
  }
}
