import type { App } from './app'

/** Whether the answers of this build say in `Cache-Status` how they came about. */
export const SAYS_HOW = true

export type Question = { query: string; variables?: object }
type Asked<Name extends string> = Record<Name, { data: unknown; isHit: boolean }>

/** What everyone is answered to each of these, and whether it came from the cache. */
export const askAll = async <Name extends string>(
  app: App,
  questions: Record<Name, Question>,
): Promise<Asked<Name>> => {
  const asked = {} as Asked<Name>
  for (const name of Object.keys(questions) as Name[]) {
    const { query, variables } = questions[name]
    const { data, errors, headers } = await app.query(query, variables)
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`)
    asked[name] = { data, isHit: headers.get('cache-status') === 'firsthand; hit' }
  }
  return asked
}

/** Asks until each answer comes from the cache. */
export const prime = async <Name extends string>(
  app: App,
  questions: Record<Name, Question>,
): Promise<Asked<Name>> => {
  await askAll(app, questions)
  const primed = await askAll(app, questions)
  const cold = (Object.keys(primed) as Name[]).filter((name) => !primed[name].isHit)
  if (SAYS_HOW && cold.length > 0) throw new Error(`Not kept: ${cold.join(', ')}`)
  return primed
}
