import { initGraphQLTada, type TadaDocumentNode } from 'gql.tada'

import type { Introspection } from './introspection'

export type { ResultOf, VariablesOf } from 'gql.tada'

/** Makes a document that carries the types of its variables and of its answer. */
export const graphql = initGraphQLTada<{
  introspection: Introspection
  disableMasking: true
  scalars: { DateTime: string; URL: string; JSON: unknown }
}>()

export type Document<Result, Variables> = TadaDocumentNode<Result, Variables, unknown>
