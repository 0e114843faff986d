import { isPublic } from './dictionary'
import { type Detector, spansOf } from './spans'

const FIGURE = '(?:9\\d|1[01]\\d|12[0-5])(?![\\d%]|[.,:/]\\d)'
const ONES = '(?:one|two|three|four|five|six|seven|eight|nine)'
const WORD = `(?:[Nn]inety(?:[- ]${ONES})?(?![\\p{L}]|-(?!years?[- ]old)\\p{L}{2,5})|(?:a|one) hundred(?: and (?:${ONES}|ten))?(?= years old))`
const AGE = `(?:${FIGURE}|${WORD})`
const UNIT =
  '(?! ?(?:%|°|percent|per cent|kg|kilos?|pounds?|lbs?|stone|mg|ml|g|km|cm|m|miles?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|degrees|square|feet|times|beats|bpm|mmol|people|patients|pages|dollars|euros|pesos|over|to)(?![\\p{L}]))'
const PERSON =
  '(?:I|he|she|who|He|She|they|They|(?:grand|great-)*(?:mother|father|ma|pa|mum|mom|dad|aunt|uncle)|[Gg]ran(?:ny|dad|dma|dpa)?|[Nn]an|husband|wife|neighbou?r|landlady|landlord|widow(?:er)?|patient|teacher|friend|nun|priest|doctor|lady|gentleman|man|woman|oldest|eldest)'
const IS =
  "(?:['’]s| is| was| were| turned| turns| became| reached| being| will be| would be| had been| has been)"
const ABOUT = '(?: (?:almost|nearly|now|just|only|already|over|about|past))?'

const all = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}.,$€£])${pattern}(?![\\p{L}\\p{N}])`, 'dgu')

/** Whoever was born in it may be over 89 this year, and alive. */
const isOver89By = (year: number) => {
  const age = new Date().getUTCFullYear() - year
  return age >= 90 && age <= 125
}
/** An age, or the year in which somebody of that age was born. */
export const isOver89 = (figure: number): boolean =>
  (figure >= 90 && figure <= 125) || isOver89By(figure)

const BORN = [
  all(
    `[Bb]orn(?: (?:in|around|about|before|circa|c\\.|back in|way back in))+ (?:the (?:early |late )?(?:year|spring|summer|autumn|fall|winter)(?: of)? )?(?<it>\\d{4})`,
  ),
  all(`(?:(?:[Yy]ear of birth|[Bb]irth ?year|DOB|[Bb]irthdate)(?: is| was|:)?|b\\.) (?<it>\\d{4})`),
  all(
    `[Nn]ac(?:í|ió|id[oa]s?|imos|ieron)(?: (?:en|hacia|antes de|alrededor de))+ (?:el (?:año )?)?(?<it>\\d{4})`,
  ),
  all(`(?:[Aa]ño|[Ff]echa) de nacimiento(?: es| era|:)? (?<it>\\d{4})`),
]

const EN = [
  all(`${AGE}[- ]years?[- ]olds?`),
  all(`${AGE} years (?:of age|young)`),
  all(`(?:9\\d|1[01]\\d|12[0-5])[- ]?(?:yo|y/o|y\\.o\\.)`),
  all(`(?:[Tt]urn(?:s|ed|ing)?|[Aa]ged?) (?<it>(?:a|one) hundred(?: and (?:${ONES}|ten))?)${UNIT}`),
  all(`in (?:his|her|my|their) (?<it>(?:9\\d|1[01]\\d)(?:st|nd|rd|th) year)`),
  all(`(?:nonagenarian|centenarian),?(?: of)? (?<it>${AGE})`),
  all(
    `(?:[Aa]t|[Nn]early|[Aa]lmost) (?:almost |nearly |about |around |over |the age of )(?<it>${AGE})${UNIT}`,
  ),
  all(
    `(?:retired|married|remarried|learned|graduated|began|started|moved|lives|living) (?:[a-z]+ )?at (?<it>${AGE})${UNIT}`,
  ),
  all(`(?:their|her|his|my) ages?(?: is| was|,|:) (?<it>${AGE})`),
  all(`${PERSON}${IS} \\d{2,3} and (?<it>${AGE})(?=[,.;])`),
  all(`(?:[Aa]ged?|[Tt]he age of|[Aa]ge of)(?: of)? ${AGE}${UNIT}`),
  all(
    `(?:turn(?:s|ed|ing)?|lived (?:to|until|till|past)(?: be)?|lives to be|died at|dead at|birthday,) (?<it>${AGE})${UNIT}`,
  ),
  all(`${PERSON}${IS}${ABOUT} (?<it>${AGE})${UNIT}`),
  all(`[Aa]t (?<it>${AGE})(?=[,;]| (?:he|she|my|they|I)(?![\\p{L}]))`),
  all(`(?<it>${AGE})(?:st|nd|rd|th)? birthday`),
  all(
    `(?:ninet(?:ieth|y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|hundredth) birthday`,
  ),
  all(
    `(?:wom[ae]n|m[ae]n|lady|gentleman|widow(?:er)?|patients?|residents?) of (?<it>${AGE})${UNIT}`,
  ),
  all(
    `(?:mother|father|mum|mom|dad|aunt|uncle|grand(?:mother|father|ma|pa)|gran|nan|widow|neighbou?r|patient|woman|man|(?!Room|Chapter|Page|Ward|Bed|Flat|Unit|Step|Line|Bus|Route|Number|Day|Table|Figure|Section)\\p{Lu}\\p{Ll}+),? \\(?(?:now |then |aged )?(?<it>${FIGURE})(?=[,)])`,
  ),
  all(`(?<=[(\\[])(?<it>9\\d|1[01]\\d) ?[FfMm](?=[)\\],/])`),
  all(`(?:${PERSON}|I),? \\(?(?<it>9\\d|1[01]\\d)[FM]`),
  all(`(?:died|passed(?: away)?|dead|gone) (?:[a-z]+ )?at (?<it>${AGE})${UNIT}`),
]

const AÑOS =
  '(?:noventa(?: y (?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien|ciento (?:un|uno|una|dos|tres|cuatro|cinco))'
const ES = [
  all(
    `(?:[Tt]iene|[Tt]enía|[Tt]engo|[Tt]uvo|[Cc]umpl(?:e|ió|ía|ir)|[Cc]on|[Aa] los|[Dd]e|[Ss]us|[Hh]asta los|[Ee]dad de) (?<it>(?:${FIGURE}|${AÑOS}) años)`,
  ),
  all(
    `(?:[Aa] los|[Hh]asta los|[Cc]umplió(?: los)?|[Ee]dad de|[Ee]dad:) (?<it>${FIGURE}|${AÑOS})(?! ?(?:%|kilos|kg|metros|minutos|días|pesos|euros))`,
  ),
]

const THING =
  '(?:house|home|tree|oak|building|church|school|hospital|clinic|book|clock|bridge|town|village|tradition|company|farm|table|piano|organ|law|idea|nation|country|movement|music|jazz|psychoanalysis|therapy|casa|árbol|roble|edificio|iglesia|escuela|hospital|libro|reloj|puente|pueblo|tradición|empresa|ley)'
const THING_BEFORE = new RegExp(`(?<!\\p{L})${THING},?(?: \\p{L}+){0,2} $`, 'iu')
const IS_THING = new RegExp(`^${THING}$`, 'iu')
const THING_BEHIND = new RegExp(`^ (?:\\p{L}+ )?${THING}(?!\\p{L})`, 'iu')
const VITAL_SIGNS =
  /\b(?:pulse|heart rate|bpm|oxygen|saturation|weigh\w*|score|scale|temperature|pressure|pulso|saturación|peso|pesaba|puntuación|tensión)\b/i

/** "The clinic was born in 1931", "Grof was born in 1931". */
const isOfPublic = (before: string) => {
  const subject = /(\p{L}+),? (?:was |is |were |who was |que )?$/u.exec(before)?.[1] ?? ''
  return (/^\p{Lu}/u.test(subject) && isPublic(subject)) || IS_THING.test(subject)
}

/** An old house and a pulse of 92 are nobody's age. */
export const ages: Detector = (passage, locale) => [
  ...(locale === 'es' ? ES : EN).flatMap((pattern) =>
    spansOf(passage, 'age', pattern, (text, { index, 0: whole }) => {
      const before = passage.slice(Math.max(0, index - 40), index)
      const behind = passage.slice(index + whole.length, index + whole.length + 40)
      const isOld = /old|años|age/i.test(whole)
      const isThing =
        isOld && (THING_BEFORE.test(before) || (/old/.test(whole) && THING_BEHIND.test(behind)))
      return !isThing && (isOld || !VITAL_SIGNS.test(`${before}${text}${behind}`))
    }),
  ),
  ...BORN.flatMap((pattern) =>
    spansOf(
      passage,
      'age',
      pattern,
      (year, { index }) => isOver89By(Number(year)) && !isOfPublic(passage.slice(0, index)),
    ),
  ),
]
