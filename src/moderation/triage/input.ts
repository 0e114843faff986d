import type { Language } from '@/src/moderation/care'
import type { CommentMode } from '@/src/moderation/commentRule'
import type { Said } from '@/src/moderation/repeated'

import type { Outcome } from './finding'

/** What is known of who writes, from what was decided about them before. */
export type Standing = {
  approved: number
  rejected: number
  spam: number
  /** A moderator wants to see whatever they write. */
  isPremoderated: boolean
  accountDays: number
}

/** What the editors set. */
export type Rules = {
  /** One term a line. */
  bannedWords: string
  suspectWords: string
  mostLinks: number
  newcomerApprovals: number
}

/** What the operator's own service said, or why it said nothing that can be used. */
export type Classified =
  { outcome: Outcome; score: number; reason: string } | { failure: string; isHeld: boolean }

export type TriageInput = {
  body: string
  /** Of the words, where it is known; else it is guessed. */
  locale: Language | null
  mode: CommentMode
  /** Where it is said. */
  piece: string | null
  parent: string | null
  /** What the same reader said within a day, apart from this. */
  saidToday: Said[]
  /** Who may be named: the narrator, the authors, whoever is answered. */
  names: string[]
  reader: Standing
  rules: Rules
  /** Null where it was not asked. */
  classified: Classified | null
}
