const LONG =
  'January|February|April|June|July|September|October|November|December|Jan\\.|Feb\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?'
/** Also verbs, names or a word for the noble: a date only beside a figure or behind a word of time. */
const DOUBTFUL = 'March|May|August|Mar\\.?|Jan'
const MONTH = `(?:${LONG}|${DOUBTFUL})`
const LOWER =
  '(?:january|february|march|april|june|july|august|september|october|november|december)'
const UPPER =
  '(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)'
const SURE =
  '(?:January|February|July|September|October|November|December|Sept\\.|Oct\\.|Nov\\.|Dec\\.|Feb\\.)'
const ALSO_NAMES = '(?:March|April|May|June|August)'

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.,:]\\d)'
const DAY_OF_UPPER = '(?:0?[1-9]|[12]\\d|3[01])(?:ST|ND|RD|TH)?(?![\\d%]|[.,:]\\d)'
const DAY_WORD =
  '(?:(?:twenty|thirty)[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)'
const YEAR = "(?:(?:1[89]|20)\\d\\d|['’]\\d\\d)(?!\\d)"
const PART = '(?:(?:early|mid|late)[- ]|the (?:end|beginning|middle|start) of )?'
const SEASON = '(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)'
const HOLIDAY =
  "(?:Christmas(?: Eve| Day)?|New Year[’']?s?(?: Eve| Day)?|Easter(?: Sunday| Monday)?|Thanksgiving|Halloween|Hanukkah|Ramadan|Eid|Valentine[’']?s Day|Mother[’']?s Day|Father[’']?s Day|Labor Day|Memorial Day)"
/** What comes before a month that is told as a time, where the word could be a name or a verb. */
const TIME =
  '(?:in|since|until|till|by|from|during|last|next|this|every|each|early|late|mid|of|through|before|after|between|[Tt]hat|[Ii]n|[Ss]ince|[Bb]y|[Ll]ast|[Ee]very|[Uu]ntil|[Ff]rom)'

const all = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}`, 'dgu')

/** Case counts: "May" is a month where "may" is not. */
export const DATES_EN = [
  all(`${DAY_OF_UPPER}(?: OF)? ${UPPER}(?![\\p{L}])(?:,? ${YEAR})?`),
  all(`${UPPER} (?:THE )?${DAY_OF_UPPER}(?![\\p{L}])(?:,? ${YEAR})?`),
  all(`${UPPER},? ${YEAR}`),
  all(
    `(?:IN|SINCE|UNTIL|BY|FROM|LAST|NEXT|[Ii]n|[Ss]ince|[Uu]ntil) (?<it>(?!MAY |MARCH )${UPPER})(?![\\p{L}])`,
  ),
  all(`(?:0?[1-9]|[12]\\d|3[01])[-/.](?:${MONTH})[-/.](?:(?:1[89]|20)?\\d\\d)(?!\\d)`),
  all(`${WEEKDAY}${DAY}(?: of)? ${MONTH}(?![\\p{L}])(?:,? ${YEAR})?`),
  all(`${WEEKDAY}${DAY}(?: of)? ${LOWER}(?![\\p{L}])(?:,? ${YEAR})?`),
  all(`${DAY_WORD}(?: of) ${MONTH}(?![\\p{L}])(?:,? ${YEAR})?`),
  all(`${WEEKDAY}${MONTH} (?:the )?${DAY}(?![\\p{L}])(?:,? (?:of )?${YEAR})?`),
  all(`${MONTH} ${DAY_WORD}(?![\\p{L}])(?:,? (?:of )?${YEAR})?`),
  all(`(?:on|since|until|by|from|of) (?<it>(?:${LOWER}|may) ${DAY}(?![\\p{L}])(?:,? ${YEAR})?)`),
  all(`${PART}${MONTH},?(?: of)? ${YEAR}`),
  all(`${PART}${LOWER},?(?: of)? ${YEAR}`),
  all(`(?:the )?${SEASON}(?: of|,)? ${YEAR}`),
  all(`${HOLIDAY}(?: of|,| in)? ${YEAR}`),
  all(`${PART}${SURE}(?![\\p{L}])`),
  all(`(?:Early|Mid|Late|mid|late|early)[- ]${ALSO_NAMES}(?![\\p{L}])`),
  all(`${TIME} (?<it>${ALSO_NAMES})(?![\\p{L}])(?!['’]s)(?! \\p{Lu}\\p{Ll})`),
  all(`(?<it>${ALSO_NAMES}) (?:to|until|through|and|or) (?:${SURE}|${ALSO_NAMES})(?![\\p{L}])`),
  all(`${SURE} (?:to|until|through|and|or) (?<it>${ALSO_NAMES})(?![\\p{L}])`),
]
