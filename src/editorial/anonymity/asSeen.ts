/** A text as it looks, and where each of its UTF-16 units stands in the text that was given. */
export type Seen = { text: string; origin: (index: number) => number }

const BLANKS = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const HYPHENS = /[\u2010\u2011\u2212]/g
/** The letters, digits and signs of ASCII in the width of Chinese ones. */
const WIDE = /[\uff01-\uff5e]/g
const WIDER_BY = 0xfee0
/** Between groups of digits, as in a telephone number; of two numbers it makes a range. */
const DASHES = /(?<=\d{3}[-‒–—]\d{2,3})[‒–—](?=\d{4})|(?<=\d{3})[‒–—](?=\d{2,3}[-‒–—]\d{4})/g
const UNSEEN = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/
const SPECIAL =
  /[\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2010-\u2014\u202a-\u202f\u205f-\u206f\u2212\u3000\ufeff\uff01-\uff5e]/

const asTyped = (text: string): string =>
  text
    .replace(BLANKS, ' ')
    .replace(HYPHENS, '-')
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - WIDER_BY))
    .replace(DASHES, '-')

/** Blanks and hyphens that only break lines otherwise, and wide signs, are the plain ones; what is not seen is left out. */
export const asSeen = (original: string): Seen => {
  if (!SPECIAL.test(original)) return { text: original, origin: (index) => index }

  const typed = asTyped(original)
  let text = ''
  const origins: number[] = []
  for (let at = 0; at < typed.length; at += 1) {
    if (UNSEEN.test(typed[at]!)) continue
    text += typed[at]
    origins.push(at)
  }
  return { text, origin: (index) => origins[index] ?? original.length }
}
