/** Patterns of English amounts, which the figures and the studies share; none has a group of its own. */
const ONES = 'two|three|four|five|six|seven|eight|nine'
const TEENS =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|a dozen'
const TENS = `(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|${ONES}))?`

export const DIGITS = String.raw`\d{1,12}(?:[.,]\d{1,6}){0,4}`
export const NUMBER = `(?:${DIGITS}|${ONES}|${TEENS}|${TENS}|hundreds|thousands|a hundred|a thousand)`

export const FRACTION =
  '(?:half|one half|(?:a|one|two|three|four|five)[- ](?:third|quarter|fifth|sixth|tenth|hundredth)s?)'
const TIMES = `(?:twice|thrice|${DIGITS} times|(?:${ONES}|ten) times)`
export { TIMES as TIMES_EN }

export const ABOUT =
  '(?:(?:about|around|roughly|nearly|almost|over|under|some|up to|at least|at most|more than|less than|fewer than|as many as|only|just|approximately|an estimated) ){0,2}'

const ROLES = [
  'patients?|people|persons?|individuals|adults?|participants?|wom[ae]n|m[ae]n|child(?:ren)?|teen(?:ager)?s?|adolescents?|youths?|boys|girls|infants|babies|newborns',
  'veterans?|soldiers|users?|cases|respondents?|volunteers?|subjects|clients|survivors|sufferers|smokers|drinkers|carers?|caregivers?|mothers?|fathers?|parents?|couples|famil(?:y|ies)|households',
  'nurses?|doctors?|physicians|clinicians|therapists|workers|employees|teachers|students?|pupils|prisoners|inmates|refugees|migrants|athletes|seniors|elders|pensioners|twins|siblings|residents|citizens|voters',
  'americans|britons|australians|canadians|europeans|mexicans|spaniards|germans|japanese',
].join('|')
/** Those of whom a share is told. */
export const PEOPLE = `(?:${ROLES}|those (?:treated|who|with|given|taking|affected))`
/** Those who are only spoken of where somebody counted them. */
export const COUNTED =
  '(?:patients|participants|users|respondents|volunteers|subjects|sufferers|those (?:treated|affected|given|taking)|(?:people|adults|women|men|children|teenagers|veterans|patients) (?:with|who|on|in (?:the|this|that) (?:study|trial|group|sample)))'
