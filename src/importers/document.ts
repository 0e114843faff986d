import type { RichTextDocument } from '@/src/richtext/nodes'

export type ImportedAuthor = { name: string; credentials?: string; bio?: RichTextDocument }

export type Narrator = { alias?: string; description?: string; ageRange?: string }

/** Counted back from “5 weeks ago” a date is only about right, and moves with the day of the import. */
export type PublicationDate = { iso: string; isApproximate: boolean }

export type ImportedPiece = {
  title: string
  subtitle?: string
  community?: string
  authors: ImportedAuthor[]
  topics: string[]
  conditions: string[]
  publishedAt?: PublicationDate
  body: RichTextDocument
}

export type ImportedArticle = ImportedPiece & { kind: 'article' }

export type ImportedStory = ImportedPiece & {
  kind: 'story'
  narrator: Narrator
  anonymized: boolean
}

export type ImportedSeries = ImportedPiece & {
  kind: 'series'
  stories: ImportedStory[]
  closing?: RichTextDocument
}

export type ImportedDocument = ImportedArticle | ImportedStory | ImportedSeries

export type Fate = 'body' | 'metadata' | 'left out'

/** What became of one line of the file. */
export type LineReport = { number: number; text: string; fate: Fate; role: string; note?: string }

export type ParsedFile = {
  document: ImportedDocument
  lines: LineReport[]
  /** What an editor ought to know before publishing. */
  notes: string[]
}
