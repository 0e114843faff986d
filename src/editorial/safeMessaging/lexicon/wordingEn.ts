import { wording, type WordingLexicon } from './wordingRules'

const SELF = '(?:my|him|her|your|them)sel(?:f|ves)'
const DIED = `(?:kill(?:ed|ing)? ${SELF}|t(?:ook|ake|aken|aking) (?:my|his|her|their) own li(?:fe|ves)|died by suicide|end(?:s|ed|ing)? (?:my|his|her|their) (?:own )?li(?:fe|ves))`
const inContext = { isInContext: true } as const

export const WORDING_EN: WordingLexicon = {
  context: new RegExp(
    `\\bsuicid|\\b${DIED}|\\b(?:end(?:s|ed|ing)?|tak(?:e|es|en|ing)|took) (?:my|his|her|their) (?:own )?li(?:fe|ves)|\\bfound hang(?:ing|ed)\\b|\\b(?:farewell|goodbye) (?:note|letter)|\\bwant(?:ed|ing)? to die\\b|\\bon (?:my|his|her|their) own life\\b`,
  ),
  phrases: [
    wording('committed', /\bcomm?it(?:s|t?ed|t?ing)? suicide\b/g),

    wording(
      'outcome',
      /\b(?:successful|unsuccessful|failed|botched|completed?|completes|completing) (?:suicides?|suicide attempts?)\b|\bsuicide (?:completers?|completions?)\b/g,
    ),
    wording('outcome', /\b(?:failed|unsuccessful|successful|botched) attempts?\b/g, {
      ...inContext,
      unlessAfter: /^ (?:to|at) (?!kill|end|take|die|suicide)/,
    }),
    wording(
      'outcome',
      /\bunsuccessful in (?:his|her|their|my) attempts?\b|\battempts? (?:had |has )?(?:failed|succeeded)\b|\battempt(?:s|ed suicides?)?(?: [a-z]+){0,6}? (?:(?:was|were|are|is|had been|had|proved|did|does|do)(?: not|n't)?) (?:been )?(?:successful|unsuccessful|failed|succeed(?:ed)?|complete[d]?|work(?:ed)?|fatal)\b/g,
      inContext,
    ),

    wording(
      'epidemic',
      /\bsuicide (?:epidemic|craze|wave|hysteria)s?\b|\b(?:epidemic|wave|spate|craze|rash|tide|surge|explosion) of (?:[a-z]+ ){0,2}suicides?\b|\bsuicides?(?: [a-z]+){0,4} (?:(?:is|has become|became) an epidemic|epidemic (?:proportions|levels))\b|\bsuicides?(?: rates?)?(?: [a-z]+){0,2} (?:skyrocket|soar|explod)\w*/g,
    ),

    wording(
      'method',
      new RegExp(
        `\\b(?:hang(?:ed|ing)?|hung|shot|shoot|shooting|drown(?:ed|ing)?|gass(?:ed|ing)|stabbed|suffocated|asphyxiated|electrocuted) ${SELF}\\b`,
        'g',
      ),
      {
        unlessAfter:
          /^ (?:an?\b|in the foot|on\b|up\b|out\b|over\b|in (?:work|wine|books|noise|music|debt|tears|paper))/,
      },
    ),
    wording(
      'method',
      /\b(?:slit|slash(?:ed|ing)?|cut|cutting) (?:my|his|her|their) (?:own )?(?:wrists?|throats?|veins)\b/g,
    ),
    wording(
      'method',
      /\boverdos(?:e|ed|ing) (?:on|with) |\b(?:an|fatal|deliberate|intentional|massive) overdose of /g,
      {
        unlessBefore: /\b(?:accidentally|accidental) $/,
        unlessAfter: /^(?:caffeine|sugar|coffee|chocolate|news|cute|information|vitamins?)\b/,
      },
    ),
    wording(
      'method',
      new RegExp(
        `\\b(?:stepp(?:ed|ing)|jump(?:ed|ing|s)?|walk(?:ed|ing)|lay|thr(?:ew|owing|own) ${SELF}) (?:down )?(?:in front of|under|into|onto) (?:an?|the|oncoming) (?:[a-z]+ )?(?:trains?|trucks?|lorry|lorries|traffic|subway|metro|tracks|railway)\\b`,
        'g',
      ),
    ),
    wording(
      'method',
      new RegExp(
        `\\b(?:jump(?:ed|ing|s)?|leap(?:t|ed|ing)?|thr(?:ew|own|owing) ${SELF}) (?:off|from) (?:an?|the|this|that) (?:[a-z]+ ){0,3}?(?:bridges?|cliffs?|buildings?|roof(?:top)?s?|towers?|balcon(?:y|ies)|overpass|viaduct)\\b`,
        'g',
      ),
      {
        unlessAfter:
          /^ (?:into|in (?:the )?(?:sea|summer|pool)|with (?:an? )?(?:rope|bungee|parachute)|and (?:swam|laughed|flew)|for (?:fun|charity)|as (?:kids|children|boys|girls)|every summer)\b/,
      },
    ),
    wording(
      'method',
      /\b(?:swallow(?:ed|ing)?|took|taken|taking) (?:about |around |over |nearly |almost |some )?(?:\d{2,3}|[a-z]+ty(?:-[a-z]+)?|a (?:handful|bottle|box|pack) of|all (?:of )?(?:my|his|her|their)) (?:[a-z]+ )?(?:paracetamols?|acetaminophens?|tylenols?|ibuprofens?|aspirins?|valiums?|xanax|sleeping (?:pills|tablets))\b/g,
    ),
    wording(
      'method',
      /\b(?:drank|drunk|drinking|swallow(?:ed|ing)?) (?:some |the |(?:an? )?(?:bottle|cup|glass|mouthful) of )?(?:bleach|anti-?freeze|drain cleaner|pesticides?|weed ?killer|rat poison|insecticides?|paraquat|lye)\b/g,
      {
        unlessBefore:
          /\b(?:accidentally|by (?:mistake|accident),?|not|never|toddler|puppy|dog|cat)(?: \w+)? $/,
      },
    ),
    wording(
      'method',
      /\b(?:cut|cutting|slash(?:ed|ing)?) (?:my|his|her|their) (?:arms?|forearms?|legs?|thighs?|skin) with (?:an?|the|my|his|her) (?:[a-z]+ )?(?:blades?|razors?|knife|knives|scissors|glass)\b/g,
    ),
    wording(
      'method',
      /\bjump(?:ed|ing|s)? (?:off|from|out of) (?:an?|the|his|her|their) /g,
      inContext,
    ),
    wording(
      'method',
      /\bby (?:hanging|gunshot|jumping|drowning|an overdose|overdose|poisoning|carbon monoxide|cutting|shooting)\b|\bfound hang(?:ing|ed)\b|\b(?:barrel|gun) in (?:his|her|my) mouth\b|\bwith (?:his|her|my|an?|the) (?:[a-z]+ )?(?:rifle|gun|pistol|shotgun|rope|belt|razor(?: blade)?)\b|\b(?:noose|carbon monoxide|a gun to (?:my|his|her) head)\b/g,
      inContext,
    ),
    wording(
      'method',
      /\b(?:swallow(?:ed|ing)|took|taken|taking) (?:about |around |some |over |nearly |almost )?(?:all|every|an entire|the (?:whole|rest|entire)|a (?:handful|bottle|box|pack)|[a-z]+ty|\d{2,}|a hundred|hundreds)(?: [a-z]+){0,5} (?:pills|tablets|capsules|medicines?|medication)\b/g,
      inContext,
    ),

    wording(
      'place',
      /\bsuicide (?:spots?|hot ?-?spots?|black ?-?spots?|bridge|forest|capital|cliff|site)\b/g,
    ),
    wording(
      'place',
      new RegExp(
        `\\b${DIED}(?: [a-z]+){0,3}? (?:at|in|on|from|off|near|under|beside) (?:the|this|that|an?|his|her|their|my) (?:[a-z]+ ){0,3}?(?:bridge|station|cliffs?|hotel|motel|park|forest|woods|garage|bathroom|attic|basement|cellar|roof|tracks|balcony|bedroom|lake|river|school|barn|car)\\b`,
        'g',
      ),
    ),

    wording(
      'noteContent',
      /\b(?:suicide|farewell|goodbye) (?:note|letter)s?(?: (?:that|which))?(?: [a-z]+)? (?:read|reads|said|says|saying|explain\w*|told|blam\w+|stated)\b|\bin (?:his|her|the|their|my|a) (?:suicide|farewell|goodbye) (?:note|letter),?(?: [a-z]+){1,3} (?:wrote|said|explained|blamed|apologi[sz]ed|told|asked|begged|thanked|described|confessed|forgave|named|accused)\b/g,
    ),
    wording(
      'noteContent',
      /\bin (?:the|an?|his|her|their) (?:last )?(?:note|letter)(?: [a-z]+){1,7}? (?:wrote|said|explained|blamed|apologi[sz]ed|told|asked|begged|thanked)\b|\bnotes? (?:read|said|saying|explaining|(?:that|which) (?:said|read))\b|\b(?:left|wrote|leaving) (?:an?|the) (?:note|letter) (?:that|in which|to say|blaming)\b/g,
      inContext,
    ),

    wording(
      'cause',
      new RegExp(
        `\\b(?:dr(?:ove|iven|ives)|push(?:ed|es)|led) (?:me|him|her|them|(?:my|the|this|his|her) [a-z]+) to (?:suicide|kill ${SELF}|take (?:his|her|their|my) own li(?:fe|ves))\\b|\\bmade (?:him|her|them|me) (?:kill ${SELF}|take (?:his|her|their|my) own li(?:fe|ves)|end (?:his|her|their|my) li(?:fe|ves))\\b|\\b${DIED}(?: [a-z]+)? (?:because (?:of|he|she|they|i)|over (?:an?|his|her|the)|due to)\\b`,
        'g',
      ),
    ),

    wording('label', /\bsuicide victims?\b|\bvictims? of suicide\b|\bsuicide-prone\b/g),
    wording(
      'label',
      /\b(?:attempts?|suicide|self-harm|overdose|cutting)(?: [a-z]+){0,4}? (?:was|were|is|as) (?:just |only |merely )?(?:an? )?(?:cry for help|attention[- ]seeking)\b/g,
    ),
  ],
  advice: {
    committed:
      '“Committed” is said of crimes and sins. Write “died by suicide” or “took their own life”.',
    outcome:
      'A death is no success, and surviving is no failure. Write “died by suicide”, “survived a suicide attempt” or “a suicide attempt”.',
    epidemic:
      'This makes suicide look unstoppable and usual. Give the figures with their source, or write “more people died by suicide”.',
    method:
      'Readers at risk may follow a method. Leave out how it was done, with what and how much: “died by suicide”, “attempted suicide”.',
    place: 'A place that is named draws others to it. Leave it out: “died by suicide”.',
    noteContent: 'Do not tell what a note said. If it matters at all: “a note was found”.',
    cause:
      'Suicide never has one cause. Write of what came together, and say that help exists: “had been living with …, and died by suicide”.',
    label:
      'Write of the person: “people who died by suicide”, “was in great distress and needed help”.',
  },
}
