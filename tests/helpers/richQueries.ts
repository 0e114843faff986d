/** What the random writes know their documents by. */
export const SLUGS = ['alpha', 'beta', 'gamma'] as const
export const [ALPHA, BETA, GAMMA] = SLUGS

const FRAGMENTS: Record<string, string> = {
  Picture: 'Image { alt credit width url(width: 320) focalPoint { x y } }',
  Name: 'Author { name slug path credentials portrait { ...Picture } bio { text } }',
  Text: `RichText { html text markdown blocks { __typename ... on StoryBlock { story { title } }
    ... on ImageBlock { image { ...Picture } } } }`,
  Short: 'Piece { __typename id kind slug path title }',
  Said: `Comment { id body status featured helpful depth byPieceAuthor editedAt piece { title }
    author { displayName badges } parent { id } }`,
  Thread: `CommentConnection { totalCount nodes { ...Said replies(first: 5) { totalCount nodes {
    ...Said replies(first: 5) { totalCount nodes { ...Said } } } } } }`,
  OwnThread: `CommentConnection { totalCount nodes { ...Said helpfulByMe canEdit canDelete
    replies(first: 5) { totalCount nodes { ...Said helpfulByMe canEdit canDelete } } } }`,
  Sums: 'InsightSummary { total ratings { rating count } top { count label { code label } } }',
  Whole: `Piece { ...Short subtitle locale url body { ...Text } excerpt(maxLength: 40) wordCount
    authors { ...Name } topics { name path } conditions { name path }
    community { name description logo { ...Picture } } cover { ...Picture }
    contentNotes { code } review { reviewedAt reviewer { name } } citations { title }
    seo { title description canonicalUrl image { ...Picture } jsonLd } publishedAt updatedAt
    insights { ...Sums } comments(first: 5) { ...Thread } commentsOpen
    related { ...Short } translations { ...Short } }`,
  Story: 'Story { ...Whole narrator { alias } series { ...Short } }',
  Series: `Series { ...Whole closing { html } stories(first: 5) { totalCount nodes { ...Short } } }`,
  List: `PieceConnection { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
    nodes { ...Short } }`,
  Place: `Route { __typename ... on Redirect { to permanent } ... on Page { title }
    ... on Author { name } ... on Topic { name } ... on Article { title } ... on Story { title }
    ... on Series { title } ... on Community { name } ... on Condition { name } }`,
  Thing: `Node { __typename ... on Article { title } ... on Story { title } ... on Author { name }
    ... on Comment { ...Said } ... on Insight { rating status } ... on Reader { displayName } }`,
}

const fragmentsOf = (selection: string, done = new Set<string>()): string =>
  [...selection.matchAll(/\.\.\.(\w+)/g)]
    .map(([, name]) => name!)
    .filter((name) => name in FRAGMENTS)
    .map((name) => {
      if (done.has(name)) return ''
      done.add(name)
      return `fragment ${name} on ${FRAGMENTS[name]} ${fragmentsOf(FRAGMENTS[name]!, done)}`
    })
    .join('\n')

const piece = (field: string, slug: string, fragment: string, args = '') =>
  `${field}(slug: "${slug}"${args}) { ...${fragment} }`
const route = (path: string, locale = 'en') =>
  `route(path: "${path}", locale: ${locale}) { ...Place }`
const pieces = (args: string) => `pieces(${args}) { ...List }`
const search = (words: string) =>
  `search(query: "${words}", first: 20) { totalCount edges { node { id title } highlights } }`
const terms = (field: string) => `${field}(first: 20) { totalCount nodes { name slug path } }`

/** Every root field of the API, in what front ends make of it; each must be answered as the database stands. */
export const richQuestions = (ids: string[]): Record<string, string> => ({
  article: piece('article', ALPHA, 'Whole'),
  articleInSpanish: piece('article', BETA, 'Whole', ', locale: es'),
  story: piece('story', ALPHA, 'Story'),
  storyInSpanish: piece('story', ALPHA, 'Story', ', locale: es'),
  otherStory: piece('story', BETA, 'Story'),
  series: piece('series', ALPHA, 'Series'),
  page: `page(slug: "${ALPHA}") { title locale updatedAt body { ...Text } seo { title jsonLd } }`,
  author: `author(slug: "${ALPHA}") { ...Name pieces(first: 5) { ...List } }`,
  topic: `topic(slug: "${ALPHA}", locale: es) { name description pieces(first: 5) { ...List } }`,
  community: `community(slug: "${ALPHA}") { name logo { ...Picture } pieces(first: 5) { ...List } }`,
  ...{ authors: terms('authors'), topics: terms('topics') },
  ...{ conditions: terms('conditions'), communities: terms('communities') },
  newest: pieces('first: 20'),
  byTitle: pieces('first: 2, order: TITLE, locale: es'),
  last: pieces('last: 2, order: OLDEST'),
  discussed: pieces('first: 20, order: MOST_DISCUSSED'),
  insightful: pieces('first: 20, order: MOST_INSIGHTFUL, filter: { kind: [ARTICLE, STORY] }'),
  ofTopic: pieces(`first: 20, filter: { topic: ["${ALPHA}", "${BETA}"] }`),
  ofAuthor: pieces(`first: 20, filter: { author: ["${ALPHA}"], excludeContentNotes: ["abuse"] }`),
  reviewed: pieces('first: 20, filter: { reviewed: true }'),
  ...Object.fromEntries(
    ['/articles/alpha', '/es/articles/beta', '/stories/alpha', '/old', '/es/older', '/alpha'].map(
      (path, at) => [`route${at}`, route(path, at % 2 ? 'es' : 'en')],
    ),
  ),
  site: `site { name tagline logo { ...Picture } disclaimer { html } insightLabels { code label }
    crisisResources { name } }`,
  nodes: `nodes(ids: ${JSON.stringify(ids)}) { ...Thing }`,
  search: search(`${ALPHA} words`),
  ...{ searchNames: search('name'), searchTitles: search('title') },
  searchPlaces: search('line'),
  comments: `article(slug: "${ALPHA}") { comments(first: 2, order: MOST_HELPFUL) {
    pageInfo { endCursor hasNextPage } ...Thread } }`,
  me: `me { displayName comments(first: 9) { nodes { ...Said canDelete } }
    insights(first: 9) { totalCount nodes { rating status labels { code } } } }`,
  own: `article(slug: "${ALPHA}") { insights { mine { rating } } comments(first: 5) { ...OwnThread } }`,
})

/** One or many of these as an operation, each under its own name. */
export const operationOf = (questions: Record<string, string>): string => {
  const roots = Object.entries(questions).map(([name, root]) => `${name}: ${root}`)
  return `{ ${roots.join('\n')} } ${fragmentsOf(roots.join(' '))}`
}
