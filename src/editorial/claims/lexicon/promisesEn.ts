import { tooStrong } from './claimPhrase'
import { CONDITION, SUCH } from './conditionsEn'

const WHOLLY =
  '(?:completely|totally|entirely|perfectly|absolutely|100 ?%|fully|utterly|wholly|one hundred percent|always)'
const REMEDY =
  '(?:treatments?|drugs?|medicines?|medications?|therap(?:y|ies)|cures?|remed(?:y|ies)|methods?|programmes?|programs?|approach(?:es)?|techniques?|supplements?|practices?|pills?|protocols?|discover(?:y|ies))'
const EVERYBODY =
  '(?:everyone|everybody|anyone|anybody|all(?: of (?:them|you|us))?|all patients|every patient|every one|every single (?:person|patient)|any (?:patient|person))'
const END =
  '(?:eliminat|eradicat|eras|banish|revers|dissolv|conquer|defeat|demolish|vanquish|heal|cur|end|stop|beat|fix|destroy|kill)(?:e?s|ed|ing|e)?|(?:gets?|getting|got) rid of|(?:wip|melt|wash|tak)(?:es?|s|ing) (?:away|out)|put(?:s|ting)? an end to|free(?:s)? (?:you|them|us|people) (?:from|of)|rids? (?:you|them|us|people) of'
/** Those verbs promise by themselves; "ends" and "stops" need "will" or more. */
const FIRM_END =
  '(?:eliminat(?:es?|ed|ing)|eradicat(?:es?|ed|ing)|eras(?:es?|ed|ing)|banish(?:es|ed|ing)?|revers(?:es|ed|ing)|dissolves|conquers|defeats|vanquish(?:es)?|heals?|healed|ends|fixes|destroys|beats|melts away|washes away|takes away|wipes (?:away|out)|wipe out|puts? an end to|frees (?:you|them|us|people) (?:from|of)|rids (?:you|them|us|people) of|gets? rid of)'

/** Words that promise more than any treatment keeps. */
export const PROMISES_EN = [
  tooStrong(String.raw`\b(?:clinically |scientifically |medically )?proven\b`, {
    unlessBefore: /\b(?:be|if|until|once|when|whether|innocent) $/,
    unlessAfter: /^ (?:wrong|otherwise|guilty|right|difficult|hard|harder)\b|^ record\b/,
  }),
  tooStrong(
    String.raw`\b(?:(?:stud(?:y|ies)|research|science|trials?|evidence|data|experts?)(?: has| have)? prove[sd]?|(?:we|this|it) proves? that)\b`,
    { unlessAfter: /^ (?:difficult|hard|wrong|too\b|to be (?!safe|effective))/ },
  ),
  tooStrong(String.raw`\bcur(?:e|es|ed|ing)\b`, {
    unlessBefore:
      /\b(?:better than|worse than|air|dry|salt|smoke|the sun|sun)[ -]$|\b(?:instead of|rather than|more than) (?:a )?$|\b(?:lamb|ham|meat|fish|pork|bacon|cheese|concrete|resin|glue|paint|varnish) (?:is|was|are|were|had been|to|must|can)? ?(?:[a-z]+ )?$/,
    unlessAfter:
      /^ (?:ham|meat|meats|bacon|fish|salmon|pork|lamb|sausages?|cheese|olives|resin|concrete|salt|in salt|process|time|for boredom|(?:was|is|seemed|felt) worse)\b|^(?:,)? my (?:grand)?(?:mother|father) said/,
  }),
  tooStrong(
    String.raw`\b(?:the|a|an|only|permanent|lasting|real) (?:[a-z]+ )?cure (?:for|against)\b`,
    { unlessBefore: /\bbetter than $/, unlessAfter: /^ boredom\b/ },
  ),
  tooStrong(`\\b${FIRM_END} ${SUCH}${CONDITION}\\b`, {
    unlessBefore: /\b(?:i|we|he|she|they|who|tried to|my|to) $/,
    unlessAfter: /^ (?:for (?:a|an|some|me|one|two|three)|in (?:mice|rats|some|me))\b/,
  }),
  tooStrong(
    `\\b(?:(?:will|'ll|can|could) (?:[a-z]+ )?|able to )(?:${END}) ${SUCH}${CONDITION}\\b`,
    { unlessBefore: /\b(?:i|we|he|she|they) $/ },
  ),
  tooStrong(
    String.raw`\b(?:heals?|fix(?:es)?|repairs?|resets?|rewires?|restores?|detoxifies|detoxes|cleanses?) (?:the|your|all|any|every)(?: [a-z]+)? (?:brains?|minds?|bod(?:y|ies)|nervous system|souls?|wounds of)\b`,
    { unlessBefore: /\b(?:i|we|to|wounds?) $/ },
  ),
  tooStrong(
    `\\b(?:you|they|patients|people)(?:'ll| will| can|'re going to)? never (?:again )?(?:feel|be|suffer|have|need|worry|experience|know|relapse|struggle)\\b`,
    {
      unlessBefore: /\b(?:may|hope|wish|if) $/,
      unlessAfter: /^ (?:alone|the same|sure|to|this|that)\b/,
      isWhole: true,
    },
  ),
  tooStrong(
    `\\b(?:free|rid) (?:of|from) (?:your |all |any |the )*${CONDITION}\\b|\\b(?:pain|symptom|anxiety|depression|panic|stress|worry)-free\\b`,
    {
      unlessBefore:
        /\b(?:i|he|she|i'm|i am|he is|she is|i was|was|been|days|weeks|months|years|to be|to get|get|set) $/,
    },
  ),
  tooStrong(
    `\\b(?:say |wave )?(?:goodbye|good-bye|farewell) to ${SUCH}${CONDITION}\\b|\\b(?:no more|forget(?: about)?) ${SUCH}${CONDITION}\\b(?=[.!]|$| (?:forever|ever|again))`,
    { unlessBefore: /\b(?:i|we|he|she|i'd|had|have|there (?:is|was|were)) (?:said )?$/ },
  ),
  tooStrong(String.raw`\bguarantee(?:s|d|ing)?\b`, {
    unlessBefore:
      /\b(?:money-back|bank|loan|(?:my|his|her|two-year|year|lifetime) (?:[a-z]+ )?) ?$/,
    unlessAfter:
      /^ (?:by law|minimum|income|(?:your|their|our|his|her|complete|full) (?:anonymity|privacy|confidentiality|place|seat|rights?)|anonymity|privacy|confidentiality|a (?:place|seat|room)|(?:on|for) (?:the|my|our|his|her|a) (?!results?|recovery|success)|card|had|has|ran|expired|period)\b/,
  }),
  tooStrong(
    String.raw`\b(?:success|results?|recovery|relief|healing|improvement) (?:is|are) (?:assured|certain|inevitable|only a matter of time)\b`,
  ),
  tooStrong(
    String.raw`\bsafe(?:,| and|,? &|,? yet|,? but) (?:highly |very |fully |completely )?effective\b`,
  ),
  tooStrong(
    `\\b(?:is|are|was) (?:not|never)(?: at all| in any way| even)? (?:addictive|habit-forming)\\b|\\b(?:isn't|aren't) (?:addictive|habit-forming)\\b|\\b(?:ketamine|esketamine|it|this|${REMEDY}) (?:(?:is|are) (?:not|never)|isn't|aren't)(?: at all)? (?:dangerous|risky|harmful)\\b|\\bnon-(?:addictive|habit-forming)\\b`,
    { isWhole: true },
  ),
  tooStrong(
    `\\b${EVERYBODY} (?:can|will|could|does|who (?:tries|takes) (?:it|them|ketamine)) (?:benefit|recover|heal|improve|get (?:better|well)|be (?:helped|healed|cured|free))\\b`,
    { unlessBefore: /\b(?:not|if|hope|wish) $/ },
  ),
  tooStrong(
    `\\b${WHOLLY} (?:safe|effective|harmless|natural|risk-free|reliable|painless|non-addictive|side-effect-free)\\b`,
    {
      unlessAfter:
        /^ (?:place|space|room|to (?:cry|feel|ask|say|be)|reaction|response|with (?:him|her|them|you|my))\b|^,? (?:she|he|they) said/,
      unlessBefore: /\b(?:i|he|she|we|felt|feel|i'm|not) (?:[a-z]+ )?$/,
    },
  ),
  tooStrong(
    String.raw`\b(?:risk-free|side[- ]effect[- ]free|fool-?proof|fail-?safe|fail-?proof|infallible|(?:wonder|miracle) (?:drugs?|cures?|pills?|plants?|treatments?)|magic bullets?|silver bullets?|cure-alls?|panacea)\b`,
    { unlessBefore: /\b(?:seems?|seemed|looked|looks|no|not an?) $/ },
  ),
  tooStrong(
    String.raw`\b(?:no|zero|without|free of|free from) (?:any |known |unwanted |serious |negative |absolutely )?(?:side[- ]effects|downsides?|dangers?|(?:risks?|harm)(?= (?:at all|involved|whatsoever|in )|[.,!;]|$))`,
    {
      unlessBefore:
        /\b(?:i|she|he|they|we)(?: (?:had|noticed|felt|have had|has had|was in|were in|am in))? $|\bin $/,
    },
  ),
  tooStrong(
    String.raw`\b(?:there (?:is|are)|has|have|with|carries|poses) (?:absolutely |completely |virtually |practically )(?:no|zero) (?:risks?|dangers?|harm|downsides?)\b|\bwithout any (?:risks?|danger|harm)\b|\b(?:absolutely|completely) no risks?\b`,
    { isWhole: true },
  ),
  tooStrong(
    String.raw`\b(?:nothing|no (?:treatment|medicine|therapy)) (?:is )?(?:safer|better|more effective|works (?:better|faster))\b`,
    {
      isWhole: true,
      unlessAfter: /^ (?:to do|for it|than (?:a|an|that|this|to|tea))\b/,
    },
  ),
  tooStrong(
    `\\b${CONDITION}(?: [a-z]+){0,2}? (?:forever|for ever|permanently|for good|once and for all|for life|overnight|at (?:its|the) roots?)\\b`,
    { unlessBefore: /\b(?:have|had|with|live with|from) $/ },
  ),
  tooStrong(
    String.raw`\b(?:heals?|cures?|fix(?:es)?|works?|recover|better|well|gone|free|healthy)(?: [a-z']+){0,4}? (?:forever|for ever|permanently|for good|once and for all|overnight|instantly)\b|\b(?:permanently|instantly|forever|magically) (?:cur|heal|remov|eras|end|reliev|eliminat|wip|chang|fix|free)\w+`,
    { unlessBefore: /\b(?:i|he|she|we|they|was|were|it|to) $/ },
  ),
  tooStrong(
    `\\b(?:everyone|everybody|every patient|all (?:of )?(?:our |the |those )?(?:patients|clients|who)|anyone|each of our patients|whoever)(?: [a-z]+){0,6}? (?:gets? (?:better|well)|recovers?|feels? better|improves?|is (?:healed|helped|cured)|heals|benefits|succeeds?|will (?:get better|recover|heal|improve|benefit))\\b`,
  ),
  tooStrong(
    String.raw`\b(?:we|i) promise (?:you )?(?:that you(?:'ll| will)|you(?:'ll| will)|(?:an? )?(?:complete|full|lasting|total|quick)|recovery|relief|results|healing)\b`,
  ),
  tooStrong(
    `\\b(?:works?|effective|helps?|safe|suitable|harmless|good)(?: (?:well|always|just as well|perfectly))? (?:for |with |in )?${EVERYBODY}\\b`,
    {
      unlessAfter:
        /^ (?:else|at the|in the (?:room|house)|concerned|the (?:time|way|day)|of (?:it|that)|day|night|to\b|but\b|right)/,
    },
  ),
  tooStrong(
    String.raw`\b(?:always|invariably|unfailingly) (?:works|helps|heals|succeeds|delivers)\b|\bnever (?:fails|disappoints|lets (?:you|anyone) down|goes wrong|stops working)\b|\bworks (?:every (?:single )?time|without fail|100 ?%)|\b(?:cannot|can't|can not|won't|will not|couldn't) (?:fail|go wrong)\b|\binstant(?:ly)? (?:relief|heals?|results?|recovery|calm)\b`,
    {
      isWhole: true,
      unlessAfter: /^ to\b|^ (?:me|us|him|her|my)\b/,
      unlessBefore: /\b(?:i|he|she|my|we|no|not) (?:[a-z]+ )?$|\bthat it $/,
    },
  ),
  tooStrong(String.raw`\b(?:miracles?|miraculous(?:ly)?)\b`, {
    unlessBefore: /\b(?:by a|by some|small|little|minor|it (?:is|was|seemed) a|felt like a) $/,
    unlessAfter: /^ (?:that (?:i|he|she|we|they|anyone|nobody)|of (?:birth|life))\b/,
  }),
  tooStrong(
    `\\b(?:breakthrough|revolutionary|miraculous|magical|game-?changing|life-?changing|unbeatable|unrivalled|unparalleled|secret) (?:new )?${REMEDY}\\b|\\b(?:medical|scientific|historic|revolutionary|major|real) breakthrough\\b|\\bbreakthrough (?:in|for|against) (?:the )?(?:[a-z]+ )?(?:treatment|therapy|medicine|psychiatry|depression|anxiety|trauma|pain|science)\\b|\\b${REMEDY} that (?:changes|fixes|heals|cures) everything\\b|\\b(?:this |the )?one (?:simple |weird |little )?trick\\b`,
    {
      unlessAfter: /^ (?:designation|status)\b|^ (?:i|he|she) /,
      unlessBefore: /\b(?:i|he|she) (?:knew|had|used) $/,
    },
  ),
  tooStrong(
    `\\b(?:the|our) (?:(?:very )?best|safest|most (?:effective|powerful|advanced)|fastest|quickest|surest|only (?:real|true|effective|working)|number one|no\\. 1) (?:[a-z]+ )?${REMEDY}(?: [a-z]+){0,4}? (?:in the world|on (?:earth|the market)|there is|ever|available|anywhere|known|of all time|that works)\\b`,
    { unlessBefore: /\b(?:one of|among) $/ },
  ),
  tooStrong(
    `\\b(?:your|all|the) ${CONDITION} (?:is|are|will be|'ll be) (?:gone|over|cured|history)\\b|\\byour ${CONDITION} (?:will )?(?:disappears?|vanish(?:es)?|goes away|go away|melts? away|ends?)\\b|\\byou(?:'re| are|'ll be| will be) (?:certain|sure|bound|destined) to (?:recover|heal|get (?:better|well)|improve|feel|succeed|sleep)\\b`,
    { unlessBefore: /\b(?:when|until|if|once|wish|hope) $/ },
  ),
  tooStrong(
    `\\bno (?:condition|illness|disease|disorder|pain|problem|trauma|addiction) (?:that )?(?:it|we|this|they) (?:cannot|can't|does not|doesn't|won't) (?:treat|cure|heal|help|reach|solve|end)\\b|\\b(?:science|research|evidence|studies|trials?) (?:leaves?|left) no (?:room for )?doubt\\b|\\bnever again (?:will|do|need) you\\b|\\bwhat no (?:other )?(?:drug|medicine|medication|therapy|treatment|doctor|pill) (?:can|could|ever|does)\\b|\\beven the (?:hardest|worst|toughest|most (?:severe|stubborn|difficult)) cases? (?:gets?|recovers?|improves?|heals?|responds?|is|are)\\b`,
    { isWhole: true },
  ),
  tooStrong(
    `\\b(?:to|for|into) a (?:new |whole )?life (?:without|free of|free from) ${SUCH}${CONDITION}\\b|\\bthe (?:answer|solution|key|antidote) to (?:all|every|any|your) (?:[a-z]+ )?(?:${CONDITION}|problems?)\\b`,
    { unlessBefore: /\b(?:hope[ds]?|hoping|dream\w*|long\w*|wish\w*|look\w*) $/ },
  ),
]
