/** As people type on a phone; read over lower case without accents. */
const SPELLINGS = new Map([
  ...Object.entries({
    ...{ '2nite': 'tonight', '2night': 'tonight', tonite: 'tonight', '2morrow': 'tomorrow' },
    ...{ '2moro': 'tomorrow', tmrw: 'tomorrow', no1: 'no one', every1: 'everyone' },
    ...{ evry1: 'everyone', some1: 'someone', any1: 'anyone', ppl: 'people', wo: 'without' },
    ...{ 'w/o': 'without', bout: 'about', ded: 'dead', kil: 'kill', h8: 'hate', b4: 'before' },
    ...{ 'any more': 'anymore', nomore: 'no more', ima: 'i am going to', imma: 'i am going to' },
    ...{ luv: 'love', thx: 'thanks', pls: 'please', rly: 'really', dnt: "don't", cnt: "can't" },
    ...{ kiero: 'quiero', qiero: 'quiero', kisiera: 'quisiera', q: 'que', k: 'que', ke: 'que' },
    ...{ xq: 'por que', pq: 'por que', porq: 'por que', porke: 'por que', pa: 'para' },
    ...{ toy: 'estoy', tngo: 'tengo', nose: 'no se', nc: 'no se', d: 'de' },
    ...{ bn: 'bien', tmb: 'tambien', aki: 'aqui', nadien: 'nadie', '+': 'mas', mass: 'mas' },
  }),
])

const SHUFFLED = [
  ...['want', 'wanna', 'myself', 'suicide', 'suicidal', 'killing', 'living', 'anymore'],
  ...['without', 'tonight', 'nobody', 'quiero', 'morirme', 'matarme', 'suicidarme', 'desaparecer'],
]
const lettersOf = (word: string): string => word.charAt(0) + [...word.slice(1)].sort().join('')
const UNSHUFFLED = new Map(SHUFFLED.map((word) => [lettersOf(word), word]))
const LONGEST = Math.max(...SHUFFLED.map(({ length }) => length))

/** "Livin", and not "cousin". */
const CLIPPED =
  /^(?:liv|kill|end|think|feel|dy|hurt|cutt|try|do|noth|go|com|see|wait|exist|fight|breath|giv|leav|be)in$/

const spell = (word: string): string => {
  const known = SPELLINGS.get(word)
  if (known) return known
  const meant = word.length <= LONGEST ? UNSHUFFLED.get(lettersOf(word)) : undefined
  return meant ?? (CLIPPED.test(word) ? `${word}g` : word.replace(/^([a-z]{3,})ao$/, '$1ado'))
}

/** The words of every text are mostly the same. */
const spelt = new Map<string, string>()
const MOST_SPELT = 20_000

const respelledWord = (word: string): string => {
  const before = spelt.get(word)
  if (before !== undefined) return before
  const now = spell(word)
  if (spelt.size < MOST_SPELT) spelt.set(word, now)
  return now
}

/** Letters held down, left out or typed in another order, as they would be spelt. */
export const respelled = (text: string): string =>
  text
    .replace(/([a-z])\1{2,}/g, '$1')
    .replace(/[a-z\d/+']+/g, respelledWord)
    .replace(
      /\b2 ?(?=(?:die(?![- ](?:cast|cut|set))|be|end|kill|hang|hurt|live|go|stop)\b)/g,
      'to ',
    )
    .replace(/\bm (?=(?:quiero|rindo|voy|mato|muero|va|van|siento|odio)\b)/g, 'me ')
