import type { Account, Block } from './blocks'
import type { PublicationDate } from './document'
import type { CreditedName } from './names'

/** What stands above a text and tells about it. */
export type Head = {
  title?: string
  subtitle?: string
  community?: string
  people: CreditedName[]
  topics: string[]
  published?: PublicationDate
  minutes?: number
}

export type HeadResult = { head: Head; rest: Block[]; accounts: Account[] }
