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

export class UnusableImage extends APIError {
  constructor(filename: string) {
    super(
      `“${filename}” cannot be read as an image. Upload a JPEG, PNG, WebP, AVIF or GIF file.`,
      400,
    )
  }
}

/**
 * A field of the form that an editor can mend, with words that say how. No class of its own, since the admin
 * knows the fields of an error by exactly this name; the words go on top, too, since that is what it shows.
 */
export const unusableValue = (
  collection: string,
  path: string,
  message: string,
  req: PayloadRequest,
): ValidationError =>
  Object.assign(new ValidationError({ collection, errors: [{ path, message }], req }, req.t), {
    message,
  })
