import { getLocation, type GraphQLError, type Location } from 'graphql'

/** Something to mend in a front end's code; one line, which begins with the place. */
export class Problem extends Error {}

/** `file:line`, of the file that the text was found in. */
export const placeOf = ({ source, start }: Pick<Location, 'source' | 'start'>): string =>
  `${source.name}:${getLocation(source, start).line + source.locationOffset.line - 1}`

export const problemOf = ({ message, nodes, source, positions }: GraphQLError): Problem => {
  const loc = nodes?.[0]?.loc ?? (source && { source, start: positions?.[0] ?? 0 })
  return new Problem(loc ? `${placeOf(loc)}: ${message}` : message)
}
