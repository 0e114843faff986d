import { type DocumentNode, print } from '@0no-co/graphql.web'

import type { Document } from './document'
import { type Connection, paginate } from './paginate'
import { sendPersisted } from './persisted'
import { type ClientOptions, type RequestOptions, sendOperation } from './send'
import { subscribe } from './subscribe'

/** Variables may be left out where the document needs none. */
type Rest<Variables, Options> =
  Record<string, never> extends Variables
    ? [variables?: Variables, options?: Options | undefined]
    : [variables: Variables, options?: Options | undefined]

type WithoutMethod = Omit<RequestOptions, 'method'>

export type Client = {
  /** Gives the data of a query. */
  query: <Result, Variables>(
    document: Document<Result, Variables>,
    ...rest: Rest<Variables, RequestOptions>
  ) => Promise<Result>
  /** Gives the data of a mutation; look at its `userErrors`. */
  mutate: <Result, Variables>(
    document: Document<Result, Variables>,
    ...rest: Rest<Variables, WithoutMethod>
  ) => Promise<Result>
  /** The nodes of a list, page after page: `document` takes `$after` and selects `nodes` and `pageInfo`. */
  paginate: <Result, Variables, Node>(
    document: Document<Result, Variables> & ('after' extends keyof Variables ? unknown : never),
    variables: Omit<Variables, 'after'>,
    connectionOf: (data: Result) => Connection<Node> | null | undefined,
    options?: RequestOptions,
  ) => AsyncGenerator<Node, void, undefined>
  /** The events of a subscription, over server-sent events. */
  subscribe: <Result, Variables>(
    document: Document<Result, Variables>,
    ...rest: Rest<Variables, WithoutMethod>
  ) => AsyncGenerator<Result, void, undefined>
}

const texts = new WeakMap<object, string>()

const textOf = (document: DocumentNode): string => {
  const text = texts.get(document) ?? print(document)
  texts.set(document, text)
  return text
}

export const createClient = (options: ClientOptions): Client => {
  const query: Client['query'] = async (document, ...[variables, own = {}]) => {
    const operation = { query: textOf(document), variables }
    const send = options.persisted && own.method !== 'POST' ? sendPersisted : sendOperation
    return (await send(options, operation, own)) as never
  }

  return {
    query,
    mutate: async (document, ...[variables, own = {}]) => {
      const operation = { query: textOf(document), variables }
      return (await sendOperation(options, operation, { ...own, method: 'POST' })) as never
    },
    paginate: (document, variables, connectionOf, own) =>
      paginate(async (after) =>
        connectionOf(await query(document, { ...variables, after } as never, own)),
      ),
    subscribe: (document, ...[variables, own = {}]) =>
      subscribe(options, { query: textOf(document), variables }, own) as never,
  }
}
