import { APIError, type Payload, type TypedUser, ValidationError } from 'payload'

import { saidBy } from '@/src/errors'

import { languageOf, nameOfReleased, type Released } from './documents'
import { REHEARSAL, REHEARSED } from './rehearsal'

type FieldError = { label?: unknown; message: string; path: string }

const fieldProblems = ({ data }: ValidationError): string[] =>
  (data.errors as FieldError[])
    .filter(({ message }) => message !== REHEARSED)
    .map(({ label, message, path }) => `${typeof label === 'string' ? label : path}: ${message}`)

/** In an editor's words; what is no refusal but a failure of ours is not explained to anyone. */
export const problemsIn = (payload: Payload, error: unknown): string[] => {
  if (error instanceof ValidationError) {
    const said = saidBy(error)
    return said ? [said] : fieldProblems(error)
  }
  if (error instanceof APIError) return [error.message]
  payload.logger.error({ msg: 'A document of a release could not be published.', err: error })
  return ['Something went wrong. The operator’s log says what.']
}

/**
 * Why this document would not be published now by this member of staff; empty where it would. It is published
 * in earnest, with every rule and hook, up to the check of the last field: then nothing has been written.
 */
const rehearse = async (
  payload: Payload,
  released: Released,
  user: TypedUser,
): Promise<string[]> => {
  const { collection, id } = released
  const locale = await languageOf(payload, released)
  try {
    await payload.update({
      collection,
      id,
      locale,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      user,
      context: { ...REHEARSAL },
    })
  } catch (error) {
    return problemsIn(payload, error)
  }
  throw new Error(`The rehearsal of ${collection} ${id} published it.`)
}

/** A line for each document that is in the way, with all that is wrong with it. */
export const rehearseAll = async (
  payload: Payload,
  documents: Released[],
  user: TypedUser,
): Promise<string[]> => {
  const lines: string[] = []
  for (const document of documents) {
    const problems = await rehearse(payload, document, user)
    if (problems.length > 0)
      lines.push(`${await nameOfReleased(payload, document)}: ${problems.join(' ')}`)
  }
  return lines
}
