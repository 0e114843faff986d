import { study } from './claimPhrase'
import { ABOUT, NUMBER, PEOPLE } from './quantitiesEn'

const WORK =
  '(?:stud(?:y|ies)|trials?|meta-?analys[ie]s|reviews?|surveys?|research|experiments?|evidence|data|science|findings|cohorts?|analys[ie]s|literature|papers?|polls?|statistics|brain (?:scans?|imaging)|neuroimaging|registr(?:y|ies)|audits?|case series)'
const SHOWS =
  '(?:show(?:s|n|ed|ing)?|finds?|found|finding|suggest(?:s|ed|ing)?|hint(?:s|ed)?|demonstrat(?:es?|ed)|confirm(?:s|ed)?|indicat(?:es?|ed)|reveal(?:s|ed)?|report(?:s|ed)?|conclud(?:es?|ed)|link(?:s|ed|ing)?|relat(?:es?|ed|ing)|associat(?:es?|ed|ing)|connect(?:s|ed|ing)?|establish(?:es|ed)|point(?:s|ed)? to|support(?:s|ed)?|back(?:s|ed)?|favou?r(?:s|ed)?|observed|gathered|pooled|prov(?:e|es|ed|en)|rat(?:es|ed)|estimat(?:es?|ed)|identif(?:y|ies|ied)|compar(?:es|ed)|examin(?:es|ed)|follow(?:s|ed)|track(?:s|ed)|measured|detect(?:s|ed)|uncover(?:s|ed)|not(?:es|ed)|describ(?:es|ed)|tested|contradict(?:s|ed)?|question(?:s|ed))'
/** What is planned, possible or denied is not shown, and what others do is not the study's. */
const STOP =
  '(?:and|but|because|where|when|while|i|he|she|we|they|you|my|me|may|might|could|would|should|will|can|cannot|[a-z]+n.t|not|never|no|to(?! date)|nurse|assistant|coordinator|team|doctor|room|visit|group|desk|staff|site|whether|which)'
const between = (most: number) => `(?:,? (?!${STOP}\\b)[a-z0-9'%.-]+){0,${most}}?`
const SCHOLARS =
  '(?:researchers?|scientists?|neuro(?:scientists?|logists?)|investigators|experts?|specialists|psychologists?|psychiatrists?|epidemiologists?|cardiologists?|sociologists?|economists?|biologists?|immunologists?|scholars|statisticians|geneticists?)'
const SAY =
  '(?:agree|say|believe|recommend|warn|estimate|argue|think|advise|suggest|report|caution|point out|know|assume|calculate|consider|expect|have (?:long )?(?:known|argued|warned|suspected)|(?:have |has )?(?:showed|shown|found|discovered|demonstrated|reported|established|concluded|observed|linked|identified|noticed that|calculated|estimated|warned|confirmed))'
const AUTHORITY =
  '(?:world health organi[sz]ation|the who|national institutes? of [a-z]+(?: [a-z]+)?|cdc|centers for disease control|fda|food and drug administration|nhs|nice|ema|european medicines agency|mhra|ministry of health|american psychiatric association|american psychological association|royal college of [a-z]+|united nations|government|guidelines?|department of health)'
const JOURNAL =
  '(?:lancet|bmj|jama|cochrane|new england journal(?: of medicine)?|nejm|journal of [a-z]+|nature medicine)'
const QUALITY =
  '(?:significant(?:ly)?|statistically|markedly|substantially|dramatically|considerably|measurably|clinically meaningful(?:ly)?)'

/** Studies and authorities that a text leans on. */
export const STUDIES_EN = [
  study(
    String.raw`\bin (?:one|another|an?|two|three|several|some|most|many|large|larger|earlier|recent|animal|clinical|randomi[sz]ed|controlled) (?:[a-z0-9-]+ ){0,3}(?:trials?|stud(?:y|ies)|meta-?analys[ie]s|surveys?|cohorts?|samples? of)\b`,
    {
      unlessBefore:
        /\b(?:part|enrol(?:l|led|ling)?|place|participat\w+|join\w*|interested|ask\w*|be|being|am|was) $/,
      unlessAfter: /^ (?:room|nurse|visit|with a (?:desk|lamp|view))\b/,
    },
  ),
  study(
    String.raw`\b(?:19|20)\d\d (?:[a-z-]+ ){0,2}?(?:study|review|trial|meta-analysis|survey|paper|analysis)\b|\b(?:study|review|trial|meta-analysis|survey|paper|analysis) (?:from|of) (?:19|20)\d\d\b`,
  ),
  study(
    String.raw`\bet al\b|\band colleagues (?:\((?:19|20)\d\d\)|reported|found|showed|followed|pooled|compared)`,
  ),
  study(
    `\\b(?:followed|tracked|studied|compared|recruited|enrolled|randomi[sz]ed|surveyed|interviewed|examined|assessed|scanned|treated) ${ABOUT}${NUMBER} (?:[a-z-]+ ){0,2}${PEOPLE}\\b`,
    { unlessBefore: /\b(?:i|we|she|he)(?: have| had)? $/ },
  ),
  study(
    `\\baccording to (?:the |a |an )?(?:[a-z-]+ ){0,3}(?:${AUTHORITY}|${SCHOLARS}|${JOURNAL})\\b`,
  ),
  study(
    `\\b(?:the )?${AUTHORITY} (?:estimates?|says?|recommends?|advises?|reports?|counts?|warns?|lists?|puts?|calls? for|suggests?|found|concluded|approved|does not recommend)\\b`,
    {
      unlessBefore:
        /\b(?:my|your|our|his|her|people|those|anyone|friends?|and|patients?|one|[a-z]+s) $/,
    },
  ),
  study(
    `\\b(?:fda|ema|mhra|nhs|nice|who|government)[- ](?:approved|cleared|licensed|recommended|endorsed|backed|certified)\\b|\\b(?:approved|cleared|licen[sc]ed|recommended|endorsed|authori[sz]ed) (?:[a-z-]+ ){0,5}?by (?:the )?(?:${AUTHORITY}|regulators|health authorities)\\b`,
  ),
  study(
    `\\b(?:studies|guidelines|experts|doctors|many researchers) (?:[a-z]+ )?(?:recommend|advise)\\b|\\bit is (?:widely |now |generally |commonly )?(?:estimated|believed|thought|known|established|accepted|recogni[sz]ed) (?:that|to)\\b|\\bis known to (?:cause|help|reduce|increase|improve|trigger)\\b`,
  ),
  study(`\\b${WORK}${between(16)}(?:,? and| that)? ${SHOWS}\\b`, {
    unlessBefore: /\b(?:my|your|his|her|our|i|to|we|you|they|they'd|must|can) $/,
  }),
  study(
    `\\b(?:good|strong|solid|clear|growing|mounting|robust|convincing|moderate|weak|limited|some|little|ample|high-quality|low-quality|scientific|clinical|consistent|preliminary|early|the best|there is|there's) evidence (?:that|for|of|against|behind|to support|from)\\b|\\bevidence-based\\b|\\b(?:best|well|most|widely|little|under|poorly)[- ](?:studied|researched)\\b|\\b(?:landmark|pivotal|ground-breaking|groundbreaking|double-blind|placebo-controlled|randomi[sz]ed|phase (?:2|3|ii|iii|two|three)) (?:[a-z-]+ ){0,2}(?:stud(?:y|ies)|trials?|research|experiments?)\\b`,
  ),
  study(
    `\\bplacebo(?: group| arm|-controlled| effect (?:is|was|accounts))\\b|\\b(?:outperform(?:s|ed)?|than|over|versus|vs|beats?|matche[sd]) (?:a |the )?(?:placebo|sham)\\b`,
  ),
  study(
    `\\b${QUALITY} (?:[a-z]+ )?(?:reduc|lower|improv|increas|decreas|fewer|less|more|better|worse|higher|differen|chang|declin|effect|associat|correlat|benefit|shorter|longer|greater|smaller|rise|drop)\\w*`,
    { unlessBefore: /\b(?:i|i'm|i've|we|he|she|my|our|his|her|me)(?: [a-z']+){0,3} $/ },
  ),
  study(
    String.raw`\b(?:has|have) (?:also |repeatedly |long |since )?been (?:shown|found|demonstrated|linked|proven|associated|tied) (?:to|with)\b`,
  ),
  study(
    String.raw`\b(?:is|are|was|were) (?:strongly |closely |also |often )?(?:linked|associated|correlated|connected) (?:to|with) (?:an? )?(?:[a-z]+ ){0,3}(?:risks?|disease|depression|anxiety|mortality|death|relapse|rates?|suicide|inflammation|outcomes?|dementia|recovery)\b`,
  ),
  study(
    String.raw`\b(?:stud(?:y|ies)|trials?|reviews?|papers?|meta-analysis|report|results?|findings|research)(?:,? [a-z0-9'-]+){0,8}?,? published (?:in|by|on|last|this)\b`,
    { unlessBefore: /\b(?:book|film|music|my|our) $/ },
  ),
  study(
    String.raw`\bpublished in (?:the )?(?:journal|lancet|nature|jama|science|bmj|new england|american journal|british (?:medical )?journal)\b`,
  ),
  study(
    String.raw`\baccording to (?:[a-z0-9-]+ ){0,4}(?:stud(?:y|ies)|research|surveys?|trials?|reviews?|meta-analysis|data|statistics|figures|reports?)\b`,
  ),
  study(`\\b(?:researchers|scientists|investigators|neuroscientists)${between(10)},? ${SAY}\\b`),
  study(`\\b${SCHOLARS}${between(8)},? ${SAY}\\b`, {
    unlessBefore: /\b(?:my|your|his|her|our|their|the|two|these|those|no)(?: [a-z]+)? $/,
    unlessAfter: /^ (?:me|us|nothing)\b/,
  }),
  study(
    String.raw`\b(?:doctors|clinicians|physicians|therapists) (?:agree|recommend|warn|advise|estimate|believe)\b`,
    {
      unlessBefore: /\b(?:my|your|his|her|our|their|the|two|these|those|no)(?: [a-z]+)? $/,
    },
  ),
  study(
    `\\bteams? (?:in|at|from|of|led)(?: [a-z'-]+){1,6}? (?:followed|found|showed|tracked|studied|compared|discovered|reported|tested|scanned)\\b`,
  ),
  study(
    `\\b(?:trial|study|meta-analysis|systematic review|cohort|sample|survey|poll)(?: [a-z-]+){0,3}? (?:of|in|with|among|enrolled|included|covered|followed|compared) ${ABOUT}${NUMBER}\\b`,
    { unlessAfter: /^ ?(?:mg|ml|weeks?|months?|years?|days?|hours?|minutes?)\b/ },
  ),
  study(
    String.raw`\b(?:controlled|observational|longitudinal|case-control|peer-reviewed|epidemiological) (?:[a-z-]+ )?(?:stud(?:y|ies)|trials?|research|evidence|papers?)\b|\b(?:well|firmly|long) established that\b|\bteams? (?:has |have )?(?:reported|found|showed|discovered|concluded|demonstrated)\b|\b(?:statistics|figures|data|numbers)(?: [a-z]+){0,5}? puts? (?:the|it|that)\b`,
    { unlessBefore: /\b(?:my|our|care|nursing|a|her|his) $/ },
  ),
]
