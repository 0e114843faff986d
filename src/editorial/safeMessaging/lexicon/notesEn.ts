import {
  abuse,
  death,
  eating,
  medical,
  type NotePhrase,
  selfHarm,
  substances,
  suicide,
  trauma,
} from './notePhrase'

const SELF = '(?:my|him|her|your|them|our)sel(?:f|ves)'
const RELATIVE =
  '(?:mother|father|mum|mom|dad|son|daughter|brother|sister|wife|husband|partner|baby|child|friend|grandmother|grandfather|grandma|grandpa|uncle|aunt|twin|parents?|boy|girl|cousin|boyfriend|girlfriend)'
const DRUGS =
  '(?:heroin|cocaine|crack|meth|crystal meth|fentanyl|speed|amphetamines?|pills|painkillers|opioids?|opiates?|oxycodone|benzos|benzodiazepines|alcohol|drugs|drink)'

export const NOTES_EN: NotePhrase[] = [
  suicide(/\bsuicid(?:es?|al|ality)\b/g, {
    unlessBefore: /\b(?:political|career|commercial|social|financial) $/,
    unlessAfter: /^ (?:squeezes?|missions?|doors?|lanes?|sprints?|drills?|bomb\w*|squad)\b/,
  }),
  suicide(new RegExp(`\\b(?:kill(?:ed|ing|s)?|hang(?:ed|ing)?|hung|shot) ${SELF}\\b`, 'g'), {
    unlessAfter: /^ (?:laughing|with work|working|a (?:glance|look)|trying to|over (?:it|this))/,
  }),
  suicide(
    /\b(?:end(?:ed|ing)?|take|took|taken|taking) (?:my|his|her|their|your|one's) own li(?:fe|ves)\b|\b(?:end(?:ed|ing)?|take|took) (?:my|his|her|their) li(?:fe|ves)\b|\battempt on (?:my|his|her) (?:own )?life\b/g,
    {
      unlessAfter: /^ (?:back|seriously|in(?:to)? (?:my|his|her|their)|for granted|apart|one|as)\b/,
    },
  ),
  suicide(
    /\b(?:want(?:ed|ing)?|wish(?:ed)?) (?:to die|to be dead|(?:that )?(?:i|he|she) (?:was|were|had been) dead)\b|\bend(?:ing)? it all\b/g,
    { unlessAfter: /^ (?:laughing|of (?:shame|embarrassment|boredom))/ },
  ),

  suicide(
    /\bplann(?:ed|ing) (?:how|when|where) (?:i|she|he) (?:would|was going to|wanted to) die\b|\b(?:didn't|did not|don't|do not|no longer) want(?:ed)? to (?:be alive|live|be here any ?more|exist|wake up)\b/g,
    {
      isWhole: true,
      unlessAfter: /^ (?:in|with|at|near|there|here|like (?:that|my|her|his)|alone|early|before)\b/,
    },
  ),

  selfHarm(/\bself[- ]?(?:harm(?:s|ed|ing)?|injur(?:y|ies|ed|ing)|mutilat\w+)\b/g),
  selfHarm(
    new RegExp(`\\b(?:cut|cuts|cutting|burn(?:ed|t|ing|s)?|scratch(?:ed|ing)) ${SELF}\\b`, 'g'),
    {
      unlessAfter:
        /^ (?:an?\b|some\b|off\b|loose|out\b|down\b|free|shaving|on (?:the|a)\b|in the (?:kitchen|sun)|while|with the bread|badly|another)/,
    },
  ),
  selfHarm(
    /\b(?:cut|cuts|cutting|slit|burn(?:ed|t|s)?|burning|carv(?:ed|ing)) (?:into )?(?:my|his|her|their) (?:own )?(?:arms?|wrists?|thighs?|legs?|skin|forearms?)\b/g,
    { unlessAfter: /^ (?:in the sun|on the (?:stove|oven|pan|beach)|shaving|hair)/ },
  ),
  selfHarm(
    /\b(?:started|stopped|kept|began|quit|went back to) cutting\b(?! (?:down|back|out|off|corners|the|my|her|his|our|sugar|carbs|edges|costs|grass|hair|wood|bread))|\b(?:blade|razor) (?:against|to|on|into|across) (?:my|her|his) (?:arm|wrist|thigh|leg|skin|forearm)|\b(?:bang(?:ed|ing)|kept hitting) (?:my|his|her) head\b/g,
  ),
  selfHarm(new RegExp(`\\bhurt(?:ing)? ${SELF} (?:on purpose|again|to feel|deliberately)\\b`, 'g')),

  abuse(
    /\babusive (?:relationships?|marriage|partners?|husband|wife|father|mother|boyfriend|girlfriend|home|household|childhood|parents?|man|woman|ex)\b|\b(?:he|she|they|father|mother|husband|wife|partner|boyfriend|stepfather) (?:was|were|became|is|had been|turned) (?:[a-z]+ )?abusive\b/g,
  ),
  abuse(/\babus(?:e[ds]?|ing|ers?)\b/g, {
    unlessBefore:
      /\b(?:substance|drug|alcohol|opioid|opiate|prescription|solvent|laxative)(?: and [a-z]+)? $/,
    unlessAfter: /^ of (?:notation|power|language|terms|office|trust|statistics|the word)\b/,
  }),
  abuse(
    /\b(?:rap(?:ed?|es|ist|ing)|molest\w*|incest|sexual(?:ly)? (?:assault\w*|harass\w*)|domestic violence|battered (?:wife|woman|women))\b/g,
  ),
  abuse(
    new RegExp(
      `\\b(?:hits?|hitting|beat|beats|beaten|beating|slapp?(?:ed|ing)?|chok(?:e|ed|ing)|punch(?:ed|ing)?|strangl(?:ed|ing)|mistreat(?:ed|ing)?) (?:me|her|him|us|them|my (?:own )?${RELATIVE})\\b`,
      'g',
    ),
    {
      unlessBefore:
        /\b(?:it|that|this|idea|thought|news|sun|waves?|ball|grief|realization|what|truth|smell|light|wind|which|coughing) (?:[a-z]+ )?$/,
      unlessAfter:
        /^ (?:up\b|at\b|to (?:it|the)\b|by\b|that\b|like\b|(?:in|on) the (?:game|race|table|last)|again at)/,
    },
  ),
  abuse(
    /\b(?:uncle|father|stepfather|coach|teacher|priest|neighbou?r|cousin|grandfather|stepbrother|babysitter) (?:had |used to )?(?:touched|touch) (?:me|her|him|us)\b|\b(?:locked (?:me|her|us) in|controlled my money)\b/g,
    { unlessAfter: /^ (?:on the (?:arm|shoulder|hand)|deeply)\b/ },
  ),
  abuse(/\bgroom(?:ed|ing) (?:me|her|him|by)\b/g),

  substances(/\b(?:heroin|cocaine|crystal meth|methamphetamine|fentanyl)\b/g),
  substances(/\b(?:alcoholi(?:cs?|sm)|binge[- ]drink\w*|blackout drunk)\b/g, {
    unlessAfter: /^ (?:drinks?|beverages?)\b/,
  }),
  substances(
    new RegExp(
      `\\b(?:addict(?:ed|ions?)|hooked) (?:to|on) (?:the |those |her |his |my )?${DRUGS}\\b|\\b${DRUGS} (?:addict(?:s|ion|ions)?|use disorder|habit|abuse|misuse)\\b`,
      'g',
    ),
  ),
  substances(/\baddict(?:s|ions?)?\b/g, {
    unlessBefore: /\b(?:gambling|sex|phone|internet|sugar|shopping|work|news|game) $/,
    unlessAfter: /^ to\b/,
  }),
  substances(
    /\b(?:substance|drug) (?:use|abuse|misuse|dealer)\b|\b(?:snort|inject|smok)(?:ed|ing) (?:heroin|cocaine|coke|crack|meth|crystal|speed|pills|ketamine)\b/g,
  ),
  substances(
    /\b(?:months?|years?|weeks?|days?|got|get|stay(?:ed|ing)?|been|being) (?:clean and )?sober\b|\b(?:get(?:ting)?|got|stay(?:ed|ing)?) clean\b(?! (?:water|clothes|sheets|air|towels|hands))|\bsobriety\b/g,
  ),
  substances(
    /\b(?:bottles?|lit(?:re|er)s?|pints?|crates?|cans?) of (?:wine|vodka|whisky|whiskey|gin|rum|beer|spirits)(?: [a-z]+)? (?:a|every|each|per) (?:night|day|evening|morning)\b/g,
  ),
  substances(
    new RegExp(
      `\\b(?:drank|drinking|drunk|drink) (?:too much|heavily|${SELF} (?:to|into)|to (?:sleep|forget|cope|numb|get)|alone every|every (?:night|day|evening))\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:coffee|tea|water|milk)\b/ },
  ),
  substances(
    new RegExp(
      `\\b(?:years?|months?) of (?:opioids|opiates|heroin|cocaine|pills|drinking|benzos|drug use)\\b|\\b(?:was|were|got|been) high (?:on|most of|all (?:day|night)|every (?:day|night)|again)\\b|\\bdrank ${SELF} (?:out|to death|to sleep)\\b|\\bbottle in (?:my|his|her) hand\\b`,
      'g',
    ),
  ),
  substances(/\b(?:rehab|relapsed?|withdrawal|overdos(?:ed?|es|ing)|detox|drunk|sober)\b/g, {
    isBroad: true,
  }),

  eating(
    /\b(?:anorexi[ac](?: nervosa)?|anorexics|bulimi[ac]|eating disorders?|disordered eating|binge[- ]eating)\b/g,
  ),
  eating(/\bbing(?:ed?|es|ing|eing)\b/g, {
    unlessAfter:
      /^(?:[- ](?:watch|drink|read)\w*| on (?:series|netflix|shows?|films|books)| (?:[a-z]+ ){0,3}(?:seasons?|episodes?|series|shows?)\b)/,
  }),
  eating(
    new RegExp(
      `\\bstarv(?:e|ed|ing) ${SELF}\\b|\\bma(?:ke|de|king) ${SELF} (?:throw up|sick|vomit)\\b|\\bcount(?:ed|ing) (?:every |each |my |the )?calories?\\b`,
      'g',
    ),
  ),
  eating(
    new RegExp(
      `\\b(?:threw|throw|throwing) up after (?:dinner|meals?|eating|every|lunch|breakfast|each)\\b|\\bweigh(?:ed|ing) ${SELF} (?:[a-z0-9]+ ){0,3}(?:times|a day|every)\\b|\\brefus(?:ed|es|ing) to eat\\b(?! (?:meat|fish|peas|broccoli))|\\bfed (?:through|by) a tube\\b`,
      'g',
    ),
  ),
  eating(/\bstopped eating\b(?! (?:meat|sugar|bread|out|dairy|fish|gluten|sweets|chocolate))/g),

  death(
    new RegExp(
      `\\b(?:my|his|her|our|their|a|the) (?:late )?${RELATIVE}(?: [a-z]+){0,2}? (?:died|had died|was dying|is dying|lay dying)\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:by suicide|laughing|of (?:laughter|shame|boredom|embarrassment))/ },
  ),
  death(
    /\bdied (?:in|at|of|from|on|before|when|after|last|suddenly|peacefully|that|this|during)\b/g,
    {
      unlessBefore:
        /\b(?:phone|battery|engine|car|laptop|conversation|fire|plants?|motor|nearly|almost|radio|lamp|bulb) (?:had |has )?$/,
      unlessAfter: /^ (?:laughter|shame|boredom|embarrassment|curiosity|the way)/,
    },
  ),
  death(
    new RegExp(
      `\\bdeaths? of (?:my|his|her|our|their|a|the) (?:late |own |first |only )?(?:${RELATIVE}|patient|loved one)\\b|\\b(?:lost|losing|lose) (?:my|his|her|our|their) (?:own |only |first )?${RELATIVE}\\b(?! (?:in the (?:crowd|shop|supermarket|mall)|at the))`,
      'g',
    ),
  ),
  death(
    new RegExp(
      `\\b${RELATIVE} (?:(?:was|were|had been) killed (?:by|in|when|on)|(?:was|were) gone (?:before|when|by the time))\\b`,
      'g',
    ),
  ),
  death(/\bburied (?:my|our|his|her|him|their|them)\b/g, {
    unlessAfter:
      /^ (?:head|face|hands?|nose|feelings?|grief|sel|phone|feet|toes|past|treasure|anger)/,
  }),
  death(
    /\b(?:stillborn|stillbirth|miscarriages?|miscarried|hospice|passed away|terminally ill|terminal (?:cancer|illness|diagnosis))\b/g,
  ),
  death(/\b(?:funeral|dying|grave|coffin|mourning|ashes|deathbed)\b/g, { isBroad: true }),

  trauma(/\b(?:c-?ptsd|ptsd|post-?traumatic|flashbacks?|traumati[sz](?:ed|ing)|traumatic)\b/g, {
    unlessAfter: /^(?: growth\b|-)/,
  }),
  trauma(
    /\b(?:tortured (?:me|him|her|them|us)|(?:was|were|been) tortured|kidnapped|held hostage)\b/g,
  ),
  trauma(/\btrauma\b/g, {
    isBroad: true,
    unlessAfter:
      /^[- ](?:informed|centre|center|unit|ward|surgeon|team|therapists?|specialists?)\b/,
  }),
  trauma(
    /\b(?:nightmares?|explosions?|bombing|ambush|shooting|massacre|earthquake|crash|the war|froze|panic)\b/g,
    { isBroad: true },
  ),

  medical(
    /\b(?:blood|bleeding|pus|vomit|stitched|stitches (?:in|across|on|from) (?:my|her|his|the)|incisions?|scalpel|wounds?|needles?|cannula|catheter|drain|intubat\w*|syringes?|spine|surgeon|biopsy|amputat\w*|infusion|anaesthetic|anesthetic|veins?|bones?|groin|artery|arteries|lumbar|ventilator)\b/g,
    { isBroad: true, unlessAfter: /^ (?:pressure|tests?|sugar|type|brothers?|relatives?|work)\b/ },
  ),
]
