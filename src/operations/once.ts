import { ValidationError } from 'payload'

/**
 * What is there already, or else what is made now. Where the same request came twice at once, the unique
 * index lets one of them through, and the other one finds what that made.
 */
export const once = async <Document>(
  find: () => Promise<Document | undefined>,
  make: () => Promise<Document>,
): Promise<Document> => {
  const known = await find()
  if (known) return known
  try {
    return await make()
  } catch (error) {
    const made = error instanceof ValidationError && (await find())
    if (!made) throw error
    return made
  }
}
