import articleAsBlocks from './articleAsBlocks.graphql'
import commentsAndInsights from './commentsAndInsights.graphql'
import filteredPieces from './filteredPieces.graphql'
import inSpanish from './inSpanish.graphql'
import newestPieces from './newestPieces.graphql'
import nextPage from './nextPage.graphql'
import routeOfPath from './routeOfPath.graphql'
import signUp from './signUp.graphql'
import siteFrame from './siteFrame.graphql'
import storyAsHtml from './storyAsHtml.graphql'

export type Example = { title: string; about: string; query: string }

/** The first line of the file is its title, the second says what it is for. */
const example = (text: string): Example => {
  const [title, about, ...query] = text.split('\n')
  return { title: title!.slice(2), about: about!.slice(2), query: query.join('\n') }
}

export const EXAMPLES: Example[] = [
  newestPieces,
  nextPage,
  filteredPieces,
  storyAsHtml,
  articleAsBlocks,
  commentsAndInsights,
  routeOfPath,
  inSpanish,
  siteFrame,
  signUp,
].map(example)
