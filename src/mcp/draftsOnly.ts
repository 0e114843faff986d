import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  Config,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'

import { PIECE_COLLECTIONS } from '@/src/delivery/pieceKinds'
import { NotForAssistants } from '@/src/errors'

const WRITABLE: readonly string[] = PIECE_COLLECTIONS
const READABLE: readonly string[] = [...PIECE_COLLECTIONS, 'topics', 'conditions', 'communities']

/** The plugin says so of each request that comes through it; Payload's own type does not know. */
const isByAssistant = ({ payloadAPI }: PayloadRequest): boolean => (payloadAPI as string) === 'MCP'

type Write = {
  draft?: boolean
  data?: { _status?: unknown }
  id?: unknown
  [flag: string]: unknown
}

const savesDraft = ({ draft, data, ...flags }: Write): boolean =>
  draft === true &&
  (data?._status ?? 'draft') === 'draft' &&
  !flags.publishAllLocales &&
  !flags.publishSpecificLocale &&
  !flags.unpublishAllLocales

const mayDo = (slug: string, operation: string, args: Write): boolean => {
  if (operation === 'read' || operation === 'count') return READABLE.includes(slug)
  const writes = operation === 'create' || (operation === 'update' && args.id !== undefined)
  return writes && WRITABLE.includes(slug) && savesDraft(args)
}

/** What our own hooks do for a write that was let through is theirs. */
const refuseOperation: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (isByAssistant(req) && !overrideAccess && !mayDo(collection.slug, operation, args as Write))
    throw new NotForAssistants()
  return args
}

/** Also past the access rules: nothing goes live by an assistant. */
const refusePublication: CollectionBeforeChangeHook<{ id: string | number; _status?: unknown }> = ({
  data,
  req,
}) => {
  if (isByAssistant(req) && data._status === 'published') throw new NotForAssistants()
  return data
}

const refuseGlobal: GlobalBeforeOperationHook = ({ args, overrideAccess, req }) => {
  if (isByAssistant(req) && !overrideAccess) throw new NotForAssistants()
  return args as unknown
}

/** An assistant reads pieces and terms, and writes drafts of pieces: whatever a tool asks for, the rest is refused here. */
export const draftsOnly = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [refuseOperation, ...(collection.hooks?.beforeOperation ?? [])],
      beforeChange: [refusePublication, ...(collection.hooks?.beforeChange ?? [])],
    },
  })),
  globals: config.globals?.map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [refuseGlobal, ...(global.hooks?.beforeOperation ?? [])],
    },
  })),
})
