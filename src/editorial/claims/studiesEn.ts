import type { Phrase } from '../phrases'

const WORK =
  '(?:stud(?:y|ies)|trials?|meta-?analys[ie]s|reviews?|surveys?|research|experiments?|evidence|data|science|findings|cohorts?|analys[ie]s|literature)'
const SHOWS =
  '(?:show(?:s|n|ed)?|finds?|found|suggest(?:s|ed)?|demonstrat(?:es?|ed)|confirm(?:s|ed)?|indicat(?:es?|ed)|reveal(?:s|ed)?|report(?:s|ed)?|conclud(?:es?|ed)|link(?:s|ed)|establish(?:es|ed)|point(?:s|ed)? to|support(?:s|ed)?|favou?r(?:s|ed)?|observed|gathered|pooled|prov(?:e|es|ed|en))'
/** What is planned, possible or denied is not shown, and what others do is not the study's. */
const STOP =
  '(?:and|but|because|where|when|while|i|he|she|we|they|you|my|me|may|might|could|would|should|will|can|cannot|[a-z]+n.t|not|never|no|to(?! date)|nurse|assistant|coordinator|team|doctor|room|visit|group|desk|staff|site|whether|which)'
const BETWEEN = `(?:,? (?!${STOP}\\b)[a-z0-9'%.-]+){0,16}?`

const study = (phrase: string, rest: Omit<Phrase<'needsCitation'>, 'code' | 'phrase'> = {}) => ({
  code: 'needsCitation' as const,
  phrase: new RegExp(phrase, 'g'),
  ...rest,
})

/** Studies that a text leans on. */
export const STUDIES_EN: Phrase<'needsCitation'>[] = [
  study(
    String.raw`\bin (?:one|another|an?|two|three|several|some|most|many|large|larger|earlier|recent|animal|clinical) (?:[a-z0-9-]+ ){0,3}(?:trials?|stud(?:y|ies)|meta-?analys[ie]s|surveys?|cohorts?)\b`,
    {
      unlessBefore:
        /\b(?:part|enrol(?:l|led|ling)?|place|participat\w+|join\w*|interested|ask\w*|be|being|am|was) $/,
      unlessAfter: /^ (?:room|nurse|visit|with a (?:desk|lamp|view))\b/,
    },
  ),
  study(
    String.raw`\b(?:19|20)\d\d (?:[a-z-]+ ){0,2}?(?:study|review|trial|meta-analysis|survey|paper|analysis)\b`,
  ),
  study(
    String.raw`\bet al\b|\band colleagues (?:\((?:19|20)\d\d\)|reported|found|showed|followed|pooled|compared)`,
  ),
  study(
    `\\b(?:followed|tracked|studied|compared|recruited|enrolled|randomi[sz]ed|treated|surveyed|interviewed) (?:about |over |more than |nearly |some |up to )?\\d[\\d,.]{0,12} (?:[a-z-]+ )?(?:patients?|people|adults?|participants?|men|women|children|teenagers|veterans|volunteers)\\b`,
  ),
  study(
    String.raw`\baccording to (?:the )?(?:world health organi[sz]ation|national institutes? of|cdc|fda|nhs|ema|ministry of health|american psychiatric|royal college)\b`,
  ),
  study(`\\b${WORK}${BETWEEN}(?:,? and| that)? ${SHOWS}\\b`, {
    unlessBefore: /\b(?:my|your|his|her|our|i|to|we|you|they|they'd|must|can) $/,
  }),
  study(
    String.raw`\b(?:has|have) (?:also |repeatedly |long |since )?been (?:shown|found|demonstrated|linked|proven|associated|tied) (?:to|with)\b`,
  ),
  study(
    String.raw`\b(?:stud(?:y|ies)|trials?|reviews?|papers?|meta-analysis|report|results?|findings|research)(?: [a-z0-9'-]+){0,8}? published (?:in|by|on|last|this)\b`,
    { unlessBefore: /\b(?:book|film|music|my|our) $/ },
  ),
  study(
    String.raw`\bpublished in (?:the )?(?:journal|lancet|nature|jama|science|bmj|new england|american journal|british (?:medical )?journal)\b`,
  ),
  study(
    String.raw`\baccording to (?:[a-z0-9-]+ ){0,4}(?:stud(?:y|ies)|research|surveys?|trials?|reviews?|meta-analysis|data|researchers|scientists)\b`,
  ),
  study(
    `\\b(?:researchers|scientists|investigators)(?:,? (?!${STOP}\\b)[a-z0-9'-]+){0,10}? (?:showed|shown|found|discovered|demonstrated|reported|established|concluded)\\b`,
  ),
  study(
    String.raw`\b(?:trial|study|meta-analysis|systematic review|cohort)(?: [a-z-]+){0,3}? (?:of|in|with|among|enrolled|included|covered|followed|compared) (?:about |over |nearly |more than |some )?(?:\d[\d.,]*|six|seven|eight|nine|ten|[a-z]+teen|twenty|thirty|forty|fifty|hundreds|thousands)\b`,
    { unlessAfter: /^ ?(?:mg|ml|weeks?|months?|years?|days?|hours?|minutes?)\b/ },
  ),
]
