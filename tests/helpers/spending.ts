import type { LimitName } from '@/src/limits/limits'

import type { App } from './app'

/** How often `signUp` is let through for one address in an hour. */
export const TIMES = 20

export const limited = async (app: App, name: LimitName, keys: Record<string, string>) => {
  const { spend } = await import('@/src/limits/spend')
  try {
    await spend(app.payload, name, keys)
    return 'allowed'
  } catch (error) {
    return (error as Error).message
  }
}
/** One time more than is allowed. */
export const often = async (app: App, keys: Record<string, string>) => {
  const answers = []
  for (let i = 0; i <= TIMES; i++) answers.push(await limited(app, 'signUp', keys))
  return answers
}
export const refused = (answers: string[]) => answers.filter((answer) => answer !== 'allowed')
