import { figure } from './claimPhrase'
import { ABOUT, COUNTED, DIGITS, FRACTION, NUMBER, PEOPLE, TIMES_EN } from './quantitiesEn'

const THINGS =
  '(?:sessions?|rooms?|hours?|minutes|days|nights?|weeks|weekends|months|mornings|evenings|years|doses|steps|parts|visits|chairs|tables|questions|pages|books|tickets|the|a|my|his|her|our)'
/** What is counted over a population. */
const MEASURED =
  '(?:risks?|rates?|odds|chances?|likelihood|prevalence|incidence|mortality|deaths?|suicides?|admissions|prescriptions|diagnos[ei]s|cases|scores?|symptoms|relapses?|relapse rates|attempts|attacks|episodes|hospitali[sz]ations|visits|numbers?|overdoses|self-harm|use|dropouts?)'
const CHANGED =
  '(?:r[oi]se[sn]?|f[ae]ll(?:en|s)?|drop(?:s|ped)?|declin(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|climb(?:s|ed)?|gr[eo]wn?|s(?:ank|unk|inks?)|went (?:up|down)|gone (?:up|down)|shr[aiu]nk|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|rais(?:es?|ed|ing)|cuts?|cutting|improv(?:es?|ed)|boost(?:s|ed)?)'
const COMPARED =
  '(?:likely|common|effective|often|high|frequent|frequently|risky|dangerous|powerful|strong|prevalent|probable|good|fast|quickly|long|many|safe)'
const OWN = /\b(?:i|i'm|we|he|she|my|our|his|her)(?: [a-z']+){0,4} $/

/** Shares of a tablet, of a price or of a battery. */
const NO_SHARE_BEFORE =
  /\b(?:saturation|oxygen|spo2|discount|deposit|battery|phone|mobile|laptop|tablet|tip|co-?payment|coinsurance|humidity|volume|brightness|vat|tax|works?|worked|working|job|contract|exam|grade|mark)(?: \w+){0,4} $/
const NO_SHARE_AFTER =
  /^ ?(?:off\b|sure\b|certain\b|safe\b|effective\b|natural\b|organic\b|cotton\b|wool\b|discount|deposit|(?:strength )?(?:saline|dextrose|glucose|alcohol|ethanol|solution|cream|gel|cotton|oxygen)|charged|battery|refund|vat\b|tax\b|(?:of|on) (?:the|your|my|its|our|their|his|her) (?:\w+ )?(?:price|costs?|fees?|bills?|expenses|session|payment|total|battery|time|day|week|rent|salary|wages?|way|book|film|screen|house)|of (?:my|your|him|her)sel)/

/** Figures about people; doses, ages, dates, prices and amounts of things are none. */
export const FIGURES_EN = [
  // Of people there is no doubt, whatever stands before.
  figure(
    `(?<![\\w.,])\\d{1,3}(?:[.,]\\d+)? ?(?:%|per ?cent)(?= of (?:all |the |these |those |our |its )?(?:[a-z-]+ ){0,2}?${PEOPLE}\\b)`,
  ),
  figure(`\\b${NUMBER} ?per ?cent\\b`, {
    unlessBefore: NO_SHARE_BEFORE,
    unlessAfter: NO_SHARE_AFTER,
  }),
  figure(
    String.raw`(?<![\w.,])\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|to|and) ?\d{1,3}(?:[.,]\d+)?)?[- ]?(?:%|per ?cent\b|percentage points?\b)`,
    {
      unlessBefore: NO_SHARE_BEFORE,
      unlessAfter: NO_SHARE_AFTER,
    },
  ),
  figure(
    `\\b(?:one|${NUMBER}) (?:out of|in|of every) (?:every )?${NUMBER}(?: [a-z-]+){0,2} ${PEOPLE}\\b`,
  ),
  figure(
    `\\b(?:one|${NUMBER}) of ${NUMBER}(?: [a-z-]+){0,2} (?:patients|people|adults|participants|users|cases|respondents|volunteers|subjects|veterans|teenagers|those (?:treated|who))\\b`,
  ),
  figure(`\\b(?:one|${NUMBER}) ${PEOPLE} (?:in|out of) (?:every )?${NUMBER}\\b`),
  figure(
    `\\b(?:one|1|${NUMBER}) in (?:every )?(?:three|four|five|six|seven|eight|nine|ten|twenty|fifty|(?:a|one) (?:hundred|thousand)|\\d{1,6}(?:,\\d{3})?)\\b(?!:|[.,]\\d)`,
    {
      unlessAfter: new RegExp(
        `^(?: ?(?:mg|ml|kg|am|pm)\\b| (?:[a-z]+ )?${THINGS}\\b|-(?:hour|day|week|minute))`,
      ),
      unlessBefore:
        /\b(?:at|page|of|section|chapter|room|since|from|until|between|book|there (?:is|are)|score|born|19|20)(?: [a-z]+)? $|\d $/,
    },
  ),
  figure(`\\b(?:one|1) (?:in|out of) (?:every )?${NUMBER}\\b(?!:)`, {
    unlessAfter: new RegExp(
      `^(?: ?(?:mg|ml|kg|am|pm)\\b| (?:[a-z]+ )?${THINGS}\\b|-(?:hour|day|week|minute))`,
    ),
    unlessBefore: /\b(?:at|page|of|section|chapter|room) $/,
  }),
  figure(
    `\\b(?:half (?:of )?|${FRACTION} of )(?:all |the |these |those |our |its |new )?(?:[a-z-]+ ){0,2}?${PEOPLE}\\b`,
    {
      unlessAfter:
        /^ (?:i|we) (?:know|met|meet|see)\b|^ in (?:the|our|my) (?:room|group|circle|ward)|['’]s\b/,
      unlessBefore: /\b(?:my|his|her|first|second|last|next) $/,
    },
  ),
  figure(
    `\\b${FRACTION} of (?:the |those in the |that |this |each )(?:groups?|sample|population|cohort|arm|class)\\b`,
  ),
  figure(
    `(?<![\\d.,])\\d[\\d.,]{0,20} (?:million|billion|thousand) (?:[a-z-]+ ){0,2}(?:${PEOPLE}|lives|deaths)\\b`,
  ),
  figure(
    `\\b(?:the |a |an? [a-z]+ )(?:majority|minority|proportion|share) of (?:the |these |those |all )?(?:[a-z-]+ )?${PEOPLE}\\b`,
    {
      unlessAfter: /^ (?:i|we) (?:know|met|meet|see)\b/,
    },
  ),
  figure(`\\b(?:most|many|few|fewer) (?:of the )?(?:[a-z-]+ )?${COUNTED}\\b`, {
    unlessBefore: /\b(?:like|how|so|too|the) $/,
    unlessAfter: /^ (?:i|we) (?:know|met|meet|see)\b|^ (?:you|i) /,
  }),
  figure(String.raw`\bn ?= ?\d+|\bp ?[<=≤] ?0?[.,]\d+|\b[dgr] ?= ?[-−]?[01]?[.,]\d+`),
  figure(
    String.raw`\b(?:response|remission|relapse|success|recovery|dropout|drop-out|effect|correlation|agreement)(?: (?:rate|size|coefficient|score))? (?:is|was|were|of|reached) [01]?[.,]\d+`,
  ),
  figure(
    String.raw`\b(?:(?:odds|hazard|risk|rate) ratio|relative risk|effect size|confidence interval|number needed to treat|cohen's d)(?: [a-z]+){0,3}[ =(:]{1,3}\d`,
  ),
  figure(`\\b(?:${TIMES_EN}|half|two-thirds|equally|just) (?:as|more|less) ${COMPARED}\\b`, {
    unlessAfter:
      /^(?: [a-z]+){0,2} (?:than|as) (?:i|we|before|last|he|she|me|mine|my|him|her|the (?:tram|bus|train))\b/,
    unlessBefore: OWN,
  }),
  figure(
    `\\b(?:as (?:effective|good|safe|well|likely|powerful|harmful|addictive)|(?:more|less|no more|far more|much more) (?:effective|likely|common|prevalent|frequent|at risk)|(?:better|worse|superior|inferior)) (?:as|than|to) (?:an? |the |any |other |standard |usual |taking |most |those |men|women)*(?:placebo|sham|medications?|medicines?|drugs?|pills|antidepressants?|therap(?:y|ies)|treatments?|talking|surgery|exercise|care|control(?:s| group)|${PEOPLE})\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b${PEOPLE}(?: [a-z-]+){0,6}? (?:is|are|were|was|be) (?:now |also |far |much |significantly |slightly |even |no )?(?:more|less|most|least) likely to\\b`,
    {
      unlessBefore: /\b(?:i|my|our|his|her|that|this) $/,
    },
  ),
  figure(`\\b${TIMES_EN} (?:higher|lower|greater|the (?:risks?|rates?|odds|chances?))\\b`),
  figure(String.raw`\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)-?fold\b`),
  figure(
    String.raw`\b(?:doubl|tripl|halv|quadrupl)(?:es?|ed|ing) (?:the |their |your |a person's |its |one's )?(?:[a-z]+ )?(?:risks?|chances?|odds|rates?|likelihood)\b`,
  ),
  figure(
    `\\b${MEASURED}(?: [a-z-]+){0,8}? (?:(?:has|have|had) )?(?:more than |nearly |almost |about )?(?:doubled|tripled|quadrupled|halved)\\b`,
    { unlessBefore: /\b(?:my|our|his|her) (?:[a-z]+ )?$/ },
  ),
  figure(
    `\\b${CHANGED}(?: [a-z-]+){0,5}? (?:by|to) ${ABOUT}(?:${FRACTION}|${NUMBER} points)(?! (?:past|an hour|the (?:dose|tablet)|tablet|pill))\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b(?:rais|lower|increas|reduc|decreas|cut|elevat|heighten|affect|predict|rules? out)(?:es?|s|ed|ing)? (?:[a-z']+ ){0,3}?(?:risks?|odds|likelihood|chances|mortality|rates?|prevalence)\\b(?! (?:of interest|i))`,
    { unlessBefore: /\b(?:to|i|we|he|she|your|my) $/ },
  ),
  figure(
    `\\b(?:higher|lower|greater|increased|elevated|reduced|raised|lowest|highest|smaller|shorter) (?:[a-z]+ )?(?:risks?|rates?|odds|likelihood|chances?|mortality|prevalence|incidence|life expectancy)\\b`,
    { unlessBefore: /\b(?:my|his|her) (?:[a-z]+ )?$/ },
  ),
  figure(
    `\\b(?:(?:second|third|fourth|fifth|sixth)[- ])?(?:leading|biggest|main|most common|commonest|most frequent) (?:preventable )?(?:causes?|reasons?) (?:of|for) (?:death|disability|illness|suicide|disease|relapse|blindness|absence)`,
  ),
  figure(
    `\\b(?:on average|the average (?:${PEOPLE}|wait|dose|age|delay|stay)|a median of|a mean of|median|averag(?:es?|ed|ing) ${DIGITS})\\b`,
    { unlessBefore: OWN, unlessAfter: /^(?: [a-z]+){0,2} (?:i|we|my)\b/ },
  ),
  figure(`\\b(?:${DIGITS}|${NUMBER})(?: [a-z]+){0,2} (?:no longer )?met (?:the )?criteria\\b`),
  figure(
    `\\b${NUMBER} (?:million|billion|thousand) (?:[a-z-]+ ){0,2}?${PEOPLE}\\b|\\b${NUMBER} points? (?:lower|higher|better|worse|more|less)\\b|\\bas (?:bad|good|harmful|dangerous|healthy|deadly) for (?:the |your |our )?(?:heart|brain|health|mood|body|sleep|mind|lungs|skin) as\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b(?:far |much |even )?(?:more|less) (?:often|frequently|commonly) (?:than (?:chance|${PEOPLE})|in ${PEOPLE} than)\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    String.raw`\b(?:a|one|two|three|four) (?:thirds?|quarters?|fifths?|tenths?) (?:had |have |then |also |later |never )?(?:drop(?:ped)? out|relaps\w+|recover\w*|improv\w+|respond\w*|report\w*|said|stopp?\w*|died|lived|worsened|quit|sought)\b`,
  ),
]
