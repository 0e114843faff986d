import type { Run, Word } from './capitals'
import { type Context, isUnambiguous } from './context'
import { isCommon, isPublic, isTown, isWeekday, plain } from './dictionary'
import type { Locale } from './spans'
import type { Language } from './language'
import { PLACE_BEGINNINGS, PLACE_ENDINGS } from './lexicon/placeWords'

const isAcronym = (text: string) => /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(text)
/** A name or a town all in capitals. */
const isShouted = (text: string, context: Context) =>
  text.length > 3 && (isUnambiguous(text, context) || isTown(text))

const isPlaceEnding = ({ text }: Word) => PLACE_ENDINGS.has(text.toLowerCase())

/** Runs without their public names, weekdays and acronyms: "Nigerian Sunday Okafor" is Okafor. */
export const piecesOf = (words: Word[], context: Context): Word[][] => {
  const pieces: Word[][] = [[]]
  for (let at = 0; at < words.length; at += 1) {
    const length = [4, 3, 2, 1].find((count) => {
      const some = words.slice(at, at + count)
      if (some.length < count) return false
      const text = some.map((word) => word.text).join(' ')
      const isAlone =
        count === 1 &&
        !isUnambiguous(words[at - 1]?.text ?? '', context) &&
        !(at > 0 && words[at - 1]!.text.length === 1)
      return count === 1
        ? isAlone &&
            ((isPublic(text) && !(context.isTitled && at === 0)) ||
              (isWeekday(text) && !context.language.months.has(plain(text))) ||
              (isAcronym(text) && !isShouted(text, context) && !isPlaceEnding(words.at(-1)!)))
        : isPublic(text)
    })
    if (length === undefined) pieces.at(-1)!.push(words[at]!)
    else {
      pieces.push([])
      at += length - 1
    }
  }

  return pieces.map(withoutParticles).filter((piece) => piece.length > 0)
}

const withoutParticles = (words: Word[]): Word[] => {
  const first = words.findIndex(({ isCapital }) => isCapital)
  const last = words.findLastIndex(({ isCapital }) => isCapital)
  return first < 0 ? [] : words.slice(first, last + 1)
}

/** What begins a sentence, and titles, are no part of a name. */
export const withoutBeginning = (run: Run, language: Language, locale: Locale) => {
  const isKnown = isPublic(run.words.map(({ text }) => text).join(' '))
  const words = isKnown ? [] : [...run.words]
  let isInitial = run.isInitial
  let isTitled = false
  while (words.length > 0) {
    const word = words[0]!.text.toLowerCase()
    const isTitle = language.honorifics.has(word)
    const isFiller =
      isInitial &&
      words.length > 1 &&
      isCommon(word, locale) &&
      !PLACE_BEGINNINGS.has(word) &&
      !language.ambiguous.has(word)
    if (!isTitle && !isFiller) break
    isTitled = isTitle
    isInitial = false
    words.shift()
  }
  return { words, isInitial, isTitled }
}
