import { env } from '@/src/env'

/** The id of a document: a database is not even asked for one that it could not have given. */
export const DOCUMENT_ID = env.isEmbedded
  ? /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
  : /^[0-9a-f]{24}$/
