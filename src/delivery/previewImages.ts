import type { Payload } from 'payload'

import { isSealed, seal } from '@/src/preview/seal'
import { PREVIEW_COLLECTIONS, type Previewed } from '@/src/preview/token'

import { isTakenDown } from './takenDown'

/** Makes the pass of a picture. */
export type PassFor = (image: string) => string

const subjectOf = ({ collection, id }: Previewed, image: string) => `${collection}.${id}.${image}`

/**
 * In a preview a picture carries a pass that opens it for as long as a preview lasts, since what nothing published
 * shows is not served. That of a token's holder names the document, and ends with it; one of staff stands for itself.
 */
export const passesOf =
  (document: Previewed | null): PassFor =>
  (image) =>
    document
      ? `${document.collection}.${document.id}.${seal('picture', subjectOf(document, image))}`
      : seal('picture', image)

export const isPassFor = async (
  payload: Payload,
  image: string,
  pass: string | null,
): Promise<boolean> => {
  if (pass === null) return false
  if (isSealed('picture', image, pass)) return true

  const [name, id, ...rest] = pass.split('.')
  const collection = PREVIEW_COLLECTIONS.find((each) => each === name)
  if (!collection || !id) return false
  const document = { collection, id }
  const isOurs = isSealed('picture', subjectOf(document, image), rest.join('.'))
  return isOurs && !(await isTakenDown(payload, document))
}
