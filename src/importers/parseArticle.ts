import type { Account } from './blocks'
import { bodyOf } from './body'
import type { ImportedArticle } from './document'
import type { Page } from './page'

export type Parsed<Document> = { document: Document; accounts: Account[]; notes: string[] }

export const parseArticle = (page: Page): Parsed<ImportedArticle> => {
  const body = bodyOf(page.blocks)

  return {
    // Which conditions an article is filed under is an editor's decision; a story names its own.
    document: { kind: 'article', ...page.about, conditions: [], body: body.document },
    accounts: body.accounts,
    notes: [],
  }
}
