import { fold } from '../folded'

const NUMBERS: Record<string, string> = {
  ...{ one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8' },
  ...{ nine: '9', ten: '10', half: '1/2', third: '1/3', quarter: '1/4' },
  ...{ uno: '1', una: '1', dos: '2', tres: '3', cuatro: '4', cinco: '5', seis: '6', siete: '7' },
  ...{ ocho: '8', nueve: '9', diez: '10', mitad: '1/2', tercio: '1/3', cuarto: '1/4' },
}
const STOP = new Set(
  'that this with from have were they their them been which when what about more than into also just only some such very para como pero esta este estos estas entre sobre cuando donde porque tiene tenia desde hasta segun study studies found estudio estudios'.split(
    ' ',
  ),
)

const tokensOf = (text: string): string[] => fold(text).text.match(/\d+(?:[.,]\d+)?|[a-z]+/g) ?? []

const figuresOf = (text: string): string[] =>
  tokensOf(text).flatMap((token) =>
    /^\d/.test(token) ? [token.replace(',', '.')] : (NUMBERS[token] ?? []),
  )

/** The beginning of a word stands for all of its forms. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    tokensOf(text)
      .filter((token) => token.length > 3 && !/^\d/.test(token) && !STOP.has(token))
      .map((token) => token.slice(0, 5)),
  )

const spaced = (text: string): string => ` ${tokensOf(text).join(' ')} `

/** How many words of the shorter of two texts the other has to say as well. */
const SHARED_PART = 0.5
const SHARED_WORDS = 3

/**
 * Whether a claim as an editor listed it is the one that a sentence makes: the same words, or its figures and
 * half of its other words.
 */
export const isSameClaim = (listed: string, sentence: string, figures: string): boolean => {
  if (!listed.trim()) return false
  if (spaced(sentence).includes(spaced(listed)) || spaced(listed).includes(spaced(sentence)))
    return true

  const known = new Set(figuresOf(listed))
  if (!figuresOf(figures).every((figure) => known.has(figure))) return false

  const ours = wordsOf(sentence)
  const theirs = wordsOf(listed)
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(ours.size, theirs.size)
}
