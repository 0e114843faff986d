import type { Phrase } from '@/src/editorial/phrases'

import type { ClaimKind } from '../kinds'

const about =
  <Code extends ClaimKind>(code: Code) =>
  (phrase: string, rest: Omit<Phrase<Code>, 'code' | 'phrase'> = {}): Phrase<Code> => ({
    code,
    phrase: new RegExp(phrase, 'g'),
    ...rest,
  })

export const needsCitation = about('needsCitation')
export const tooStrong = about('tooStrong')

/** A figure is one whatever is denied around it. */
export const figure = (phrase: string, rest: Parameters<typeof needsCitation>[1] = {}) =>
  needsCitation(phrase, { isWhole: true, ...rest })

/** "Studies found that it does not work" leans on studies as well. */
export const study = (phrase: string, rest: Parameters<typeof needsCitation>[1] = {}) =>
  needsCitation(phrase, { isDeniedBefore: true, ...rest })
