import { QUEUES, type Queue } from '@/src/moderation/queues'

export const PATH = '/admin/moderation'

export const FILTERS = [
  'q',
  'piece',
  'reader',
  'assignee',
  'reason',
  'phase',
  'escalated',
  'from',
  'to',
] as const
export type FilterName = (typeof FILTERS)[number]

/** What the address says is to be seen. */
export type Place = {
  queue: Queue | 'appeals'
  filters: Partial<Record<FilterName, string>>
  /** A comment that somebody sent the address of. */
  comment: string | null
}

type Params = { get: (name: string) => string | null }

const isQueue = (name: string | null): name is Queue | 'appeals' =>
  name === 'appeals' || QUEUES.includes(name as Queue)

export const placeOf = (params: Params): Place => {
  const queue = params.get('queue')
  const filters = FILTERS.map((name) => [name, params.get(name)?.trim()]).filter(
    ([, value]) => value,
  )
  return {
    queue: isQueue(queue) ? queue : 'pending',
    filters: Object.fromEntries(filters) as Place['filters'],
    comment: params.get('comment'),
  }
}

export const hrefOf = ({ queue, filters = {}, comment }: Partial<Place>): string =>
  `${PATH}?${new URLSearchParams({ ...(queue && { queue }), ...filters, ...(comment && { comment }) })}`

export const PAGE = 30

/** The same for the server. */
export const queryOf = ({ queue, filters }: Place, after?: string | null): string =>
  String(new URLSearchParams({ queue, ...filters, limit: String(PAGE), ...(after && { after }) }))
