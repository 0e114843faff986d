import type { Danger } from '../care'

/** What says it without the words: `isWhole`, since a "not" is part of most of these. */
export const hint = (phrase: RegExp): Danger => ({
  ...{ phrase, isOwn: true, isTimeless: true, isWhole: true },
})

/** The same where it matters who is spoken of. */
export const ofSelf = (phrase: RegExp): Danger => ({ phrase, isBroad: true, isTimeless: true })
