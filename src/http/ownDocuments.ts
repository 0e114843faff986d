import { sha256 } from '@/src/persist/sha256'
import { DRAFT_DOCUMENTS } from '@/src/preview/page/draft'

import { ACCOUNT_PAGES, accountDocument } from './accountPages'

const texts = [...DRAFT_DOCUMENTS, ...[...ACCOUNT_PAGES.values()].map(accountDocument)]

/** What the pages of this server ask of the API, by its hashes: trusted, whatever list an operator gives. */
export const OWN_DOCUMENTS: ReadonlyMap<string, string> = new Map(
  texts.map((text) => [sha256(text), text]),
)
