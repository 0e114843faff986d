/** NIST's most: a stranger who guesses must not keep the owner out with ten tries (docs/decisions/0087). */
export const MOST_GUESSES = 100
