/** What the preview's own address says. */
export type Address = { collection: string; id: string; locale: string; token: string }

type Named = { name: string }
type Picture = {
  url: string
  srcSet: string
  alt: string
  width: number
  height: number
  credit: string | null
}

/** The fields that a piece has and a page lacks are optional. */
export type Draft = {
  title: string
  locale: string
  body: { html: string }
  subtitle?: string | null
  readingMinutes?: number
  cover?: Picture | null
  authors?: Named[]
  topics?: Named[]
  contentNotes?: { label: string }[]
  citations?: { id: string; title: string; url: string | null; publisher: string | null }[]
  narrator?: { alias: string; description: string | null; ageRange: string | null }
  claims?: { text: string }[]
  stories?: { nodes: { id: string; title: string }[] }
  closing?: { html: string } | null
}

export type Answer = { state: 'shown'; draft: Draft } | { state: 'expired' | 'missing' | 'failed' }

const PIECE = `subtitle readingMinutes
  cover { url(width: 1280) srcSet alt width height credit }
  authors { name } topics { name } contentNotes { label }
  citations { id title url publisher }`

const FIELDS: Record<string, [field: string, selection: string]> = {
  articles: ['article', `${PIECE} claims { text }`],
  stories: ['story', `${PIECE} narrator { alias description ageRange }`],
  series: ['series', `${PIECE} stories(first: 100) { nodes { id title } } closing { html }`],
  pages: ['page', ''],
}

type Body = {
  data?: { draft: Draft | null } | null
  errors?: { extensions?: { code?: string } }[]
}

/** The operation that shows a draft of this collection; null where it has no page. */
export const draftDocument = (collection: string): string | null => {
  const [field, selection] = FIELDS[collection] ?? []
  return field
    ? `query Preview($slug: String!, $locale: Locale) {
    draft: ${field}(slug: $slug, locale: $locale, preview: true) {
      title locale body { html } ${selection}
    }
  }`
    : null
}

/** What the page asks, whichever draft it shows. */
export const DRAFT_DOCUMENTS = Object.keys(FIELDS).map((collection) => draftDocument(collection)!)

/** Asks the public API for the draft, as any front end would. */
export const fetchDraft = async ({ collection, id, locale, token }: Address): Promise<Answer> => {
  const query = draftDocument(collection)
  if (!query || !id) return { state: 'missing' }

  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-preview-token': token },
      body: JSON.stringify({ query, variables: { slug: id, locale } }),
    })
    const { data, errors } = (await response.json()) as Body
    if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED'))
      return { state: 'expired' }
    if (!data) return { state: 'failed' }
    return data.draft ? { state: 'shown', draft: data.draft } : { state: 'missing' }
  } catch {
    return { state: 'failed' } // the page says so, and offers to try again
  }
}
