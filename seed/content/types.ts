import type { CoverKey, LogoKey, PortraitKey } from '../pictures'

/** Blocks name pictures and stories by key, since their ids are known only once they are stored. */
export type BodyBlock =
  | { image: CoverKey; caption?: string }
  | { pullQuote: string; attribution?: string }
  | { callout: 'note' | 'caution' | 'resource'; body: string }
  | { journey: readonly { title: string; timing?: string; body: string }[] }
  | { story: string }
  | { crisisResources: string | null }

/** A string is Markdown; links such as `/stories/<key>` become links to the document. */
export type Body = readonly (string | BodyBlock)[]

export type ContentNote =
  | 'self-harm'
  | 'suicide'
  | 'abuse'
  | 'trauma'
  | 'substance-use'
  | 'death'
  | 'eating-disorders'
  | 'medical-detail'

export type Citation = {
  title: string
  publisher?: string
  year?: number
  doi?: string
  url?: string
}

export type Claim = { text: string; citations: readonly Citation[] }

export type PieceText = {
  title: string
  subtitle: string
  /** Shown by search engines and in previews. */
  description: string
  body: Body
}

type Piece = PieceText & {
  /** Also the slug in English. */
  key: string
  cover: CoverKey
  authors: readonly string[]
  topics: readonly string[]
  conditions: readonly string[]
  community?: string
  publishedAt: string
  contentNotes?: readonly ContentNote[]
  review?: { reviewer: string; reviewedAt: string; nextReviewDue: string }
  citations?: readonly Citation[]
}

export type Article = Piece & {
  claims?: readonly Claim[]
  es?: PieceText & { slug: string; claims?: readonly string[] }
}

export type Story = Piece & {
  narrator: { alias: string; description: string; ageRange: string }
  es?: PieceText & { slug: string; narrator: string }
}

export type Series = Piece & {
  stories: readonly string[]
  closing: Body
  es?: PieceText & { slug: string; closing: Body }
}

export type Page = {
  key: string
  title: string
  description: string
  body: Body
  es: { title: string; slug: string; description: string; body: Body }
}

export type Author = {
  key: string
  name: string
  credentials: string
  bio: Body
  portrait: PortraitKey
  links: readonly { label: string; url: string }[]
  es: { bio: Body }
}

export type Term = {
  key: string
  name: string
  description: string
  es: { slug: string; name: string; description: string }
}

export type Community = Term & {
  logo: LogoKey
  guidelines: Body
  es: { guidelines: Body }
}

export type Translated = { en: string; es: string }
export type TranslatedBody = { en: Body; es: Body }

export type SiteLink = { label: Translated; url: string }

export type SiteContent = {
  name: Translated
  tagline: Translated
  copyright: Translated
  logo: LogoKey
  navigation: readonly SiteLink[]
  social: readonly SiteLink[]
  footer: readonly SiteLink[]
  insightsHelp: TranslatedBody
  insightLabels: readonly { code: string; label: Translated; description: Translated }[]
  offLabelNotice: TranslatedBody
  commentPolicy: TranslatedBody
  disclaimer: TranslatedBody
  crisisResources: readonly {
    name: Translated
    description: Translated
    available: Translated
    phone?: string
    text?: string
    url?: string
    region: string
  }[]
}

export type Reader = { key: string; displayName: string; locale: 'en' | 'es' }

export type ModerationStatus = 'pending' | 'approved' | 'rejected' | 'spam' | 'withdrawn'

export type Comment = {
  key: string
  /** Key of an article, story or series. */
  piece: string
  reader: string
  parent?: string
  body: string
  at: string
  status?: ModerationStatus
  featured?: boolean
}

export type Insight = {
  piece: string
  reader: string
  rating: 'good-effort' | 'nice-work' | 'outstanding'
  labels: readonly string[]
  note?: string
  at: string
  status?: ModerationStatus
}
