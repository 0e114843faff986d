import type { Phrase } from '../phrases'

const FEW = 'two|three|four|five|six|seven|eight|nine|ten|twelve|twenty'
const NUMBER = `(?:\\d+(?:[.,]\\d+)?|${FEW})`
const PEOPLE =
  '(?:patients?|people|persons?|adults?|participants?|men|women|children|teenagers?|adolescents|veterans|users|cases|respondents|volunteers|subjects|those (?:treated|who)|americans|britons)'
const THINGS =
  '(?:sessions?|rooms?|hours?|minutes|days|weeks|months|years|doses|steps|parts|visits|chairs|the|a)'

const figure = (phrase: string, rest: Omit<Phrase<'needsCitation'>, 'code' | 'phrase'> = {}) => ({
  code: 'needsCitation' as const,
  phrase: new RegExp(phrase, 'g'),
  isWhole: true as const,
  ...rest,
})

/** Figures about people; doses, ages, dates, prices and amounts of things are none. */
export const FIGURES_EN: Phrase<'needsCitation'>[] = [
  figure(
    String.raw`(?<![\w.,])\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|to|and) ?\d{1,3}(?:[.,]\d+)?)? ?(?:%|per ?cent\b|percentage points?\b)`,
    {
      unlessBefore:
        /\b(?:saturation|oxygen|spo2|discount|deposit|battery|tip|co-?payment|coinsurance|humidity|volume|brightness|vat|tax)(?: \w+){0,4} $/,
      unlessAfter:
        /^ ?(?:off\b|sure\b|certain\b|safe\b|effective\b|discount|deposit|(?:strength )?(?:saline|dextrose|glucose|alcohol|ethanol|solution|cream|gel|cotton|oxygen)|charged|battery|refund|vat\b|tax\b|(?:of|on) (?:the|your|my|its|our|their|his|her) (?:\w+ )?(?:price|costs?|fees?|bills?|expenses|session|payment|total|battery|time|day|week|rent|salary)|of (?:my|your|him|her)sel)/,
    },
  ),
  figure(
    `\\b${NUMBER} (?:out of|in|of) (?:every )?${NUMBER}(?: [a-z-]+){0,2} ${PEOPLE.replace('those (?:treated|who)|', '')}\\b`,
  ),
  figure(`\\b(?:one|1) (?:in|out of) (?:every )?(?:${FEW}|\\d{1,5})\\b(?!:)`, {
    unlessAfter: new RegExp(
      `^(?: ?(?:mg|ml|kg|am|pm)\\b| (?:[a-z]+ )?${THINGS}\\b|-(?:hour|day|week|minute))`,
    ),
    unlessBefore: /\b(?:at|page|of|section|chapter|room) $/,
  }),
  figure(
    `\\b(?:half|a third|one third|two[- ]thirds|a quarter|one quarter|three[- ]quarters|a fifth) of (?:all |the |these )?(?:[a-z-]+ ){0,2}${PEOPLE}\\b`,
    { unlessAfter: /^ (?:i|we) (?:know|met|meet|see)\b| in (?:the|our|my) (?:room|group|circle)/ },
  ),
  figure(`(?<![\\d.,])\\d[\\d.,]{0,20} (?:million|billion|thousand) (?:[a-z-]+ ){0,2}${PEOPLE}\\b`),
  figure(String.raw`\bn ?= ?\d+`),
  figure(String.raw`\bp ?[<=≤] ?0?[.,]\d+`),
  figure(
    String.raw`\b(?:(?:odds|hazard|risk|rate) ratio|relative risk|effect size|confidence interval|number needed to treat|cohen's d)(?: [a-z]+){0,3}[ =(:]{1,3}\d`,
  ),
  figure(
    `\\b(?:twice|${NUMBER} times|half) (?:as|more|less) (?:likely|common|effective|often|high|frequent|risky|dangerous|powerful|strong|prevalent)\\b`,
    { unlessAfter: /^(?:[a-z]+ )? (?:than|as) (?:i|we|before|last|he|she)\b/ },
  ),
  figure(`\\b${NUMBER} times (?:higher|lower|greater|the (?:risk|rate|odds|chance))\\b`),
  figure(
    String.raw`\b(?:\d+|two|three|four|five|ten)-?fold (?:higher |greater )?(?:increase|decrease|rise|risk|higher|lower|more|less)`,
  ),
  figure(
    String.raw`\b(?:doubl|tripl|halv|quadrupl)(?:es?|ed|ing) (?:the |their |your |a person's |its |one's )?(?:[a-z]+ )?(?:risks?|chances?|odds|rates?|likelihood)\b`,
  ),
]
