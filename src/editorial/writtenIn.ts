import type { Language } from '@/src/moderation/care'

const words = (text: string) => new Set(text.trim().split(/\s+/))

const SPANISH = words(`
  el la los las un una de del que y en con por para mi se su es lo le al como pero muy este esta eso esto gracias hola yo tu te mas ya si fue
  cuando donde porque todo hace tengo estoy soy
`)
/** "No", "me", "hay" and "era" are words of both languages, and tell nothing. */
const ENGLISH = words(`
  the a an of and to in with for my is it that this was are be you your i we they but not on at as so have had has he she his her were thank
  thanks hello what how when because all just about from do did
`)

/** The words that tell stand in every sentence. */
const ENOUGH = 1000
const BETWEEN = /[^a-z]+/

const countsOf = (folded: string) => {
  const counts = { es: 0, en: 0 }
  for (const word of folded.slice(0, ENOUGH).split(BETWEEN)) {
    if (SPANISH.has(word)) counts.es += 1
    else if (ENGLISH.has(word)) counts.en += 1
  }
  return counts
}

/** Of the two languages that the rules know, the one that a folded text is plainly in; null where it hardly tells. */
export const writtenIn = (folded: string): Language | null => {
  const { es, en } = countsOf(folded)
  if (Math.max(es, en) < 2 || Math.max(es, en) <= 2 * Math.min(es, en)) return null
  return es > en ? 'es' : 'en'
}

/** The one that it is more likely in. */
export const guessLanguage = (folded: string): Language => {
  const { es, en } = countsOf(folded)
  return es > en ? 'es' : 'en'
}
