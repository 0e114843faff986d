import { substances } from '../notePhrase'
import { DRUGS_EN, DRUGS_ES, SELF_EN } from './words'

export const SUBSTANCES_EN = [
  substances(/\b(?:heroin|cocaine|crystal meth|methamphetamine|fentanyl)\b/g),
  substances(/\b(?:alcoholi(?:cs?|sm)|binge[- ]drink\w*|blackout drunk)\b/g, {
    unlessAfter: /^ (?:drinks?|beverages?)\b/,
  }),
  substances(
    new RegExp(
      `\\b(?:addict(?:ed|ions?)|hooked) (?:to|on) (?:the |those |her |his |my )?${DRUGS_EN}\\b|\\b${DRUGS_EN} (?:addict(?:s|ion|ions)?|use disorder|habit|abuse|misuse)\\b`,
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
      `\\b(?:drank|drinking|drunk|drink) (?:too much|heavily|${SELF_EN} (?:to|into)|to (?:sleep|forget|cope|numb|get)|alone every|every (?:night|day|evening))\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:coffee|tea|water|milk)\b/ },
  ),
  substances(
    new RegExp(
      `\\b(?:years?|months?) of (?:opioids|opiates|heroin|cocaine|pills|drinking|benzos|drug use)\\b|\\b(?:was|were|got|been) high (?:on|most of|all (?:day|night)|every (?:day|night)|again)\\b|\\bdrank ${SELF_EN} (?:out|to death|to sleep)\\b|\\bbottle in (?:my|his|her) hand\\b`,
      'g',
    ),
  ),
  substances(
    new RegExp(
      `\\b(?:did|do|doing|took|taking|snorted|snorting|smoked|smoking|dealt|dealing|sold|selling|bought|buying|using|used|tried|on) (?:more |some |my |his |her |too much )?(?:coke|crack|meth|speed|ecstasy|acid|weed|pot|oxy|molly|heroin|opioids|street drugs|drugs|party drugs)\\b|\\bcoke (?:at|in|on|with|for|every|before)\\b|\\b(?:shooting|shot|shoot) up\\b(?= (?:in|with|again|every|between|and|for|at)|[.,;!]|$)|\\b(?:using|drinking) again\\b|\\bdrug dealers?\\b|\\b(?:abus|misus)(?:ed?|ing) (?:my |his |her |the |their )?(?:prescriptions?|medications?|pills|painkillers|alcohol|drugs|drink|substances|opioids|benzos)\\b|\\b(?:pills|painkillers|tablets)(?: [a-z',]+){0,6}? (?:more and more|just to|to get high|to get through|from the street|like sweets|like candy)\\b|\\bmore and more (?:pills|painkillers|vodka|wine|of them to sleep)\\b|\\bbuy(?:ing)? (?:[a-z]+ )?on the street\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:the (?:way|rest)|shop|for (?:my|the) (?:heart|blood|allerg))/ },
  ),
  substances(
    /\bdrunk\b(?![- ](?:driv|text|on|with|by|a|an|the|in (?:the )?(?:beauty|view|smell)|water|tea|coffee|from (?:the )?(?:tap|glass|cup)|my|his|her|enough|only|nothing|it)\w*)/g,
    {
      unlessBefore:
        /\b(?:had|have|has|having|i've|we've|he'd|she'd|ever|be|punch|love|never)(?: [a-z]+)? $/,
    },
  ),
  substances(
    /\b(?:sober|clean) (?:for|since) (?:\d|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|many|over|almost|nearly|more|some|the)|\b(?:sober|clean) (?:living|house|companion)\b|\b(?:alcoholics|narcotics|cocaine) anonymous\b|\b(?:into|to|in|from|through|checked into|out of) (?:rehab|detox)\b|\b(?:detox|rehab) (?:unit|ward|cent(?:er|re)|clinic|programme|program)\b|\b(?:drink|drinking|drug|alcohol|substance|opioid|pill) (?:problem|dependen\w+|misuse|addiction|relapse)\b|\bdrank (?:until i|until he|until she|myself|himself|herself|to get|vodka|whisky|whiskey|gin|from the bottle|a (?:whole )?bottle|(?:two|three|four) bottles|every|alone|before (?:work|breakfast|noon)|for (?:breakfast|courage))\b|\b(?:vodka|whisky|whiskey|gin|rum|wine|beer) (?:for breakfast|before (?:breakfast|noon|work)|in (?:my|his|her) (?:coffee|tea|bag|desk|drawer|flask|water bottle))\b|\bhangovers?\b|\bblack(?:ed|ing) out (?:drunk|from (?:drink|drinking))\b/g,
    { unlessAfter: /^ (?:my (?:knee|hip|shoulder)|water|tea|coffee|milk|every (?:drop|last))\b/ },
  ),
  substances(
    /\b(?:rehab|relapsed?|withdrawal|overdos(?:ed?|es|ing)|detox|sober|vodka|whiske?y|the bottle|the bar|stash|dealer|fix|high|cravings?|hooked)\b/g,
    {
      isBroad: true,
    },
  ),
  substances(
    /\b(?:first|last|next|another|one more|morning) drink\b(?! of (?:water|the day was (?:tea|coffee)))|\b(?:days?|weeks?|months?|years?) without (?:a |one |any )?(?:drop|drink|drinking|using|alcohol|drugs|heroin|booze)\b|\b(?:[a-z]+-(?:day|month|year)|sobriety) chip\b|\b(?:aa|na) (?:meetings?|sponsor)\b|\bneeded (?:a|one|two|three|my|another) (?:drinks?|glass(?:es)?(?: of wine)?)(?! of (?:water|juice|milk|air))\b|\bst(?:ole|olen|ealing) (?:[a-z']+ ){0,2}(?:morphine|pills|painkillers|tablets|medication|opioids|vodka|drugs)\b|\b(?:the|my|his|her|a|our) dealer\b(?! of)/g,
    { unlessBefore: /\b(?:car|art|antiques?|card|book|used) $/ },
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const SUBSTANCES_ES = [
  substances(
    /\b(?:heroina|cocaina|metanfetamina|fentanilo|alcoholic[oa]s?|alcoholismo|drogadict[oa]s?|drogadiccion|toxicomania)\b/g,
    {
      unlessBefore: /\b(?:bebidas?|grados?) $/,
    },
  ),
  substances(
    new RegExp(
      `\\b(?:adict[oa]s?|adiccion(?:es)?|enganchad[oa]s?) a ${DRUGS_ES}\\b|\\bconsumo de ${DRUGS_ES}\\b|\\badiccion(?:es)?\\b(?! (?:a|al)\\b)`,
      'g',
    ),
  ),
  substances(
    /\b(?:anos?|meses|semanas|dias) (?:sin beber|sobri[oa]|limpi[oa])\b|\b(?:me|se) emborrach\w+\b/g,
  ),
  substances(
    /\b(?:bebia|beber|bebiendo|bebi) (?:a escondidas|tod[oa]s l[oa]s (?:noches|dias)|cada (?:noche|dia)|demasiado|desde la manana|hasta (?:caer|dormir|perder|olvidar))/g,
    { unlessAfter: /^ (?:agua|te|cafe|leche)\b/ },
  ),
  substances(
    /\b(?:llevo|llevaba|lleva|tras|despues de|cumpl\w+|hace) (?:[a-z0-9]+ ){1,3}(?:sobri[oa]|limpi[oa]|sin (?:beber|consumir|tomar alcohol|drogas|drogarme|probar))\b|\b(?:botellas?|litros?|vasos?) (?:entera? )?de (?:vodka|vino|whisky|ginebra|ron|cerveza|tequila|anis|conac)\b(?= (?:al|cada|por|a la|diari|entera|antes|todos|todas|para))|\b(?:alcoholicos|narcoticos) anonimos\b|\b(?:me|se) (?:drog(?:aba|o|ue)|pinch(?:aba|o|e)|inyect(?:aba|o|e)|coloc(?:aba|o))\b|\bsobredosis de (?:heroina|pastillas|cocaina|opioides|fentanilo|drogas|medicamentos)\b|\b(?:borrach[oa]s?|ebri[oa]s?)\b(?! (?:de (?:amor|alegria|exito|poder|luz)|por (?:la|el)))|\b(?:resaca|desintoxicacion|rehabilitacion (?:de|por) (?:drogas|alcohol|las drogas)|problemas? (?:con|de) (?:el alcohol|la bebida|las drogas|alcohol|drogas|bebida)|narcotraficante|camello|porros?|crack|drogas)\b|\b(?:empece|volvi|volvio|dej(?:e|o|ar) de|dejar|deje) (?:a |de )?(?:beber|consumir|el alcohol|la bebida|las drogas)\b/g,
    {
      unlessAfter:
        /^ (?:agua|te|cafe|leche|carne|azucar|del desierto|para la (?:tension|presion))\b/,
    },
  ),
  substances(
    /\b(?:recai|recaida|sobredosis|borrach[oa]|desintoxicacion|sobriedad|abstinencia)\b/g,
    {
      isBroad: true,
    },
  ),
  substances(
    /\bnecesit(?:aba|o|e) (?:una|dos|tres|otra|varias) (?:copas?|cervezas?|rayas?|tragos?)(?! de (?:agua|zumo))\b|\b(?:la )?(?:primera|ultima|otra) (?:copa|raya|dosis de (?:heroina|coca))\b|\brob(?:e|aba|o) (?:la|el|las|los|su) (?:morfina|pastillas|analgesicos|medicacion|alcohol)\b|\b(?:dias|semanas|meses|anos) sin (?:una gota|alcohol|probar una gota)\b|\brob(?:e|aba|o) la morfina\b/g,
  ),
]
