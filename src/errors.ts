import { APIError, type PayloadRequest, ValidationError } from 'payload'

export class NotYoursToPublish extends APIError {
  constructor() {
    super('Only an editor can publish. Save it as a draft and ask an editor to look at it.', 403)
  }
}

export class NotYoursToChange extends APIError {
  constructor() {
    super('This is published, so only an editor can change it.', 403)
  }
}

export class WrittenMeanwhile extends APIError {
  constructor() {
    super(
      'Somebody else saved this after you opened it, so what you wrote since then is not saved. Copy it, load the page again, and enter it there.',
      409,
    )
  }
}

export class NotYoursToWithdraw extends APIError {
  constructor() {
    super('Only an editor can withdraw what is published. Ask one to.', 403)
  }
}

export class NotPublished extends APIError {
  constructor() {
    super('Nothing of this is published, so there is nothing to withdraw.', 409)
  }
}

export class ReasonMissing extends APIError {
  constructor(longest: number) {
    super(`Say why, as \`reason\`, in ${longest} characters at most: the record keeps it.`, 400)
  }
}

export class ReleaseBlocked extends APIError {
  constructor(lines: string[]) {
    super(`Nothing was published. In the way: ${lines.join(' · ')}`, 409, { blocked: lines })
  }
}

export class ReleaseOver extends APIError {
  constructor() {
    super('This release was published. Make a new one for what comes next.', 409)
  }
}

export class TimePassed extends APIError {
  constructor() {
    super('This time has passed. Choose a later one, or publish it now.', 400)
  }
}

export class NotYoursToSign extends APIError {
  constructor() {
    super('Only a reviewer can sign. Ask one, or an admin to make you one.', 403)
  }
}

export class CannotSign extends APIError {
  constructor(message: string) {
    super(message, 400)
  }
}

export class SavedMeanwhile extends APIError {
  constructor() {
    super(
      'Somebody saved a newer version meanwhile. Load the page again, read it, and sign that.',
      409,
    )
  }
}

export class NotForAssistants extends APIError {
  constructor() {
    super(
      'An assistant reads and drafts. Ask an editor to do this in the admin: nothing is published, deleted or set up here.',
      403,
    )
  }
}

export class PictureInUse extends APIError {
  constructor(names: string[], others: number) {
    super(
      `It is used in ${names.join(', ')}${others > 0 ? ` and ${others} more` : ''}. Take it out there first, or replace its file.`,
      409,
    )
  }
}

export class LastAdmin extends APIError {
  constructor() {
    super('This is the last admin. Make somebody else an admin first.', 409)
  }
}

export class UnusableImage extends APIError {
  constructor(filename: string) {
    super(
      `“${filename}” cannot be read as an image. Upload a JPEG, PNG, WebP, AVIF or GIF file.`,
      400,
    )
  }
}

export class NotVerified extends APIError {
  constructor() {
    super('Confirm your address first: follow the link in the mail that was sent to it.', 403)
  }
}

export class AccountLeaves extends APIError<{ goesAt: string }> {
  constructor(goesAt: string) {
    super('This account is leaving. The link in the mail that tells so takes it back.', 403, {
      goesAt,
    })
  }
}

export class ChangedMeanwhile extends APIError {
  constructor() {
    super('The account was changed at the same moment. Try again.', 409)
  }
}

export type RefusalCode =
  | 'REQUIRED'
  | 'TOO_SHORT'
  | 'TOO_LONG'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'DUPLICATE'
  | 'CLOSED'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_VERIFIED'
  | 'LEAVING'
  | 'RATE_LIMITED'
  | 'BANNED'
  | 'WARNED'

/** Thrown by a rule for what the writer can mend, so that every door refuses in the same words. */
export class Refused extends APIError<{ code: RefusalCode; field?: string }> {
  constructor(code: RefusalCode, message: string, field?: string) {
    super(message, code === 'NOT_FOUND' ? 404 : 400, { code, field })
  }
}

type FieldError = { path: string; message: string }

/**
 * Fields of the form that an editor can mend, with words that say how. No class of its own, since the admin
 * knows the fields of an error by exactly this name; the words go on top, too, since that is what it shows.
 */
export const unusableValues = (
  collection: string,
  errors: FieldError[],
  message: string,
  req: PayloadRequest,
): ValidationError =>
  Object.assign(new ValidationError({ collection, errors, req }, req.t), { message, said: message })

/** What such an error says in whole sentences; of Payload's own the fields say more. */
export const saidBy = (error: ValidationError): string | undefined =>
  (error as { said?: string }).said

export const unusableValue = (
  collection: string,
  path: string,
  message: string,
  req: PayloadRequest,
): ValidationError => unusableValues(collection, [{ path, message }], message, req)
