import { APIError } from 'payload'

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
