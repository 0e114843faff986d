import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

/** So many guesses are soon made, also by somebody who has to ask this server each time. */
const FEWEST_GUESSES = 1e8

/** The time grows with the square of what is read, and what follows so many characters saves no weak beginning. */
const READ = 64

let estimator: ZxcvbnFactory | undefined

/** Of the lists only that of common passwords: a phrase of plain words is a good one. */
const makeEstimator = () =>
  new ZxcvbnFactory({
    dictionary: { passwords: dictionary['passwords-common'] },
    graphs: adjacencyGraphs,
    maxLength: READ,
    l33tMaxSubstitutions: 10,
  })

/** Whether somebody who tries common passwords, rows of keys, sequences, repeats and these words gets there early. */
export const isGuessedFirst = (password: string, words: string[]): boolean => {
  estimator ??= makeEstimator()
  return estimator.check(password, words).guesses < FEWEST_GUESSES
}
