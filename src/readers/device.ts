import Bowser from 'bowser'

/** Longer than any browser's, and short enough to be read in no time. */
const LONGEST = 400

/** What kind of device a session is for, such as "Firefox on Linux", and no more than that. */
export const deviceOf = (userAgent: string | null): string | undefined => {
  if (!userAgent) return undefined
  const { browser, os } = Bowser.parse(userAgent.slice(0, LONGEST))
  return [browser.name, os.name].filter(Boolean).join(' on ') || undefined
}
