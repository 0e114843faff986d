import type { HTTPGraphQLRequest } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { TypedUser } from 'payload'

import { isStaff } from '@/src/access/roles'
import { env } from '@/src/env'
import { sha256 } from '@/src/persist/sha256'

import type { TrustedDocuments } from './trustedDocuments'

type Parameters = { query?: unknown; documentId?: unknown; extensions?: unknown }

const HASH = /^[0-9a-f]{64}$/
const DOCUMENT_ID = /^(?:sha256:)?([0-9a-f]{64})$/

const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (json: string | null): unknown => {
  try {
    return json === null ? undefined : (JSON.parse(json) as unknown)
  } catch {
    return undefined // Apollo refuses it, with its own words
  }
}

const parametersOf = ({ method, search, body }: HTTPGraphQLRequest): Parameters => {
  if (method !== 'GET') return isObject(body) ? body : {}
  const all = new URLSearchParams(search)
  return {
    query: all.get('query') ?? undefined,
    documentId: all.get('documentId') ?? undefined,
    extensions: parsed(all.get('extensions')),
  }
}

/** The hash that a request names: `documentId`, or Apollo's `extensions.persistedQuery`. */
const namedHash = ({ query, documentId, extensions }: Parameters): string | null => {
  if (documentId !== undefined) {
    if (query !== undefined) throw refusal('Give `query` or `documentId`, not both.', 'BAD_REQUEST')
    const hash = typeof documentId === 'string' ? DOCUMENT_ID.exec(documentId)?.[1] : undefined
    if (hash) return hash
    throw refusal(
      '`documentId` must be "sha256:" and the 64 hexadecimal digits of the hash of a document.',
      'BAD_REQUEST',
    )
  }

  const automatic = isObject(extensions) ? extensions.persistedQuery : undefined
  if (automatic === undefined || automatic === null) return null
  const { version, sha256Hash: hash } = isObject(automatic) ? automatic : {}
  if (version !== 1 || typeof hash !== 'string' || !HASH.test(hash))
    throw refusal(
      '`extensions.persistedQuery` must be { "version": 1, "sha256Hash": … } with 64 hexadecimal digits.',
      'BAD_REQUEST',
    )
  if (typeof query === 'string' && sha256(query) !== hash)
    throw refusal(`The hash of \`query\` is ${sha256(query)}, not ${hash}.`, 'BAD_REQUEST')
  return hash
}

const withQuery = (request: HTTPGraphQLRequest, query: string): void => {
  const { extensions } = parametersOf(request)
  const others = { ...(isObject(extensions) ? extensions : {}), persistedQuery: undefined }

  if (request.method !== 'GET') {
    request.body = { ...(request.body as object), query, extensions: others }
    return
  }
  const all = new URLSearchParams(request.search)
  all.set('query', query)
  if (all.has('extensions')) all.set('extensions', JSON.stringify(others))
  request.search = `?${all}`
}

/**
 * Puts the text of a trusted document where a request names one; refuses what is not on the list where nothing
 * else is answered. Staff may ask anything: they see all that the API could tell them.
 */
export const resolveDocument = (
  request: HTTPGraphQLRequest,
  trusted: TrustedDocuments,
  viewer: TypedUser | null,
): void => {
  const parameters = parametersOf(request)
  const { query, documentId } = parameters
  const named = namedHash(parameters)
  const sent = env.PERSISTED_DOCUMENTS_ONLY && typeof query === 'string' ? sha256(query) : null
  const hash = named ?? sent
  if (hash === null) return

  const text = trusted.get(hash)
  if (text !== undefined) {
    if (named !== null) withQuery(request, text)
    return
  }
  if (documentId !== undefined)
    throw refusal(
      `No document with the id sha256:${hash} is on this server's list. \`npm run persist\` puts it there.`,
      'PERSISTED_DOCUMENT_NOT_FOUND',
    )
  if (env.PERSISTED_DOCUMENTS_ONLY && !isStaff(viewer))
    throw refusal(
      'This server answers only documents that are on its list. Name one with `documentId`; `npm run persist` writes the list.',
      'PERSISTED_DOCUMENT_REQUIRED',
    )
}
