import { abuse } from '../notePhrase'
import { RELATIVE_EN, RELATIVE_ES } from './words'

export const ABUSE_EN = [
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
      `\\b(?:hits?|hitting|beat|beats|beaten|beating|slapp?(?:ed|ing)?|chok(?:e|ed|ing)|punch(?:ed|ing)?|strangl(?:ed|ing)|mistreat(?:ed|ing)?) (?:me|her|him|us|them|my (?:own )?${RELATIVE_EN})\\b`,
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
  abuse(
    /\bviolent (?:marriage|relationship|home|household|childhood|father|mother|stepfather|husband|wife|partner|boyfriend|ex|man|men|family|parents?|divorce)\b|\b(?:was|were|became|got|turned|grew|he's|could be) violent\b(?! (?:storm|weather|wind))|\b(?:family|partner|gender|gender-based|sexual|dating) violence\b|\bviolence (?:at home|in (?:my|our|the) (?:home|house|marriage|relationship|family)|against (?:women|children|her|me|us))\b/g,
  ),
  abuse(
    /\b(?:grop|fondl|stalk|traffick|prostitut|pimp|blackmail)(?:ed|ing|s|es)? (?:me|her|him|us|them|at|by|the (?:girls|boys|children)|my|into|for)\b|\b(?:was|were|been|being|got) (?:trafficked|groped|fondled|stalked|groomed|raped|assaulted|molested|beaten (?:by|with|up|as|every|black|until|daily|in)|hit by (?:my|her|his)|bullied|abducted)\b|\b(?:grope[sd]|fondle[sd]|raped|molested|assaulted) (?:the|my|a|several|two|three)\b/g,
    {
      unlessAfter:
        /^ (?:by (?:a (?:better|stronger) team|the (?:other|visiting) team)|the (?:senses|ears|eyes))\b/,
    },
  ),
  abuse(
    /\bforc(?:ed|ing|es) (?:me|her|him|us|them) (?:to (?:have sex|undress|touch|strip|perform|watch|sleep with|kiss|marry)|into (?:sex|bed|prostitution|marriage))\b|\bforced (?:him|her)self (?:on|upon|into)\b|\bhad sex with me (?:while|when|without|against)\b|\b(?:without my consent|against (?:my|her|his) will)\b/g,
    { isWhole: true },
  ),
  abuse(
    /\bthreaten(?:ed|s|ing)? (?:to )?(?:kill|hurt|beat|hit|burn|shoot|stab|drown|find|take (?:the|my|our) (?:children|kids))(?:ing)? (?:me|her|him|us|them|my|the)\b|\b(?:neglected|starved|mistreated|terrori[sz]ed|humiliated|belittled) (?:me|us|her|him|them|my (?:brother|sister)s?|the children)\b|\b(?:was|were|been) (?:severely |badly )?(?:neglected|mistreated|ill-treated) (?:as|by|for|all|from|in)\b|\b(?:child neglect|coercive control|gas-?light(?:ed|ing)|controlling (?:husband|wife|partner|boyfriend|girlfriend|relationship|marriage|father|mother|behaviou?r)|kept (?:me|her|us) prisoner|(?:women's|domestic abuse) (?:shelter|refuge)|restraining order)\b/g,
  ),
  abuse(
    /\b(?:terrified|scared|afraid|frightened) of (?:my|her|his) (?:own )?(?:husband|wife|father|stepfather|mother|partner|boyfriend|ex|brother|uncle)\b|\b(?:his|her) fists?\b(?= (?:and|hit|landed|came|first))|\bbeatings?\b(?! heart)|\b(?:threw|pushed|kicked|dragged|shoved) (?:me|her|us|my mother|my mum|my mom) (?:against|down|across|by the|into the|to the|out of)\b/g,
    { unlessBefore: /\b(?:wind|wave|waves|storm|current|crowd|heart) (?:[a-z]+ )?$/ },
  ),
  abuse(
    new RegExp(
      `\\b(?:he|she|${RELATIVE_EN}|stepfather|stepmother|ex)(?: had| once)? (?:broke|fractured|blackened|split|dislocated|burned|burnt|twisted) (?:my|her|his) (?:wrist|arm|nose|jaw|ribs?|cheekbone|eye|lip|fingers?|collarbone|skull|tooth|teeth)\\b|\\b(?:he|man|grandfather|father|uncle|stepfather|brother|cousin|stepbrother|priest|neighbou?r|teacher|coach)(?: would| used to| had)? (?:came|come|crept|creep|climbed|got|sneaked|snuck) (?:in)?to (?:my|her|our) (?:room|bed|bedroom)(?: at| every| when| after|[.,;])|\\bforced (?:me|her|him|us) (?:into|onto) (?:his|her|the|a) (?:car|bed|room|van|sofa|marriage)\\b|\\b(?:sold|married off|given) to (?:a man|an older man|men)\\b|\\b(?:of|by|from|with) his fists\\b`,
      'g',
    ),
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const ABUSE_ES = [
  abuse(
    /\babus(?:os?|aba|aron|o de (?:mi|ella|el|su))? sexual(?:es)?\b|\babus(?:aba|o|aron|ado|ada) de (?:mi|ella|el|nosotr[oa]s|su|sus|una?|los ni|las ni)\b|\bviolencia (?:domestica|de genero|machista)\b/g,
  ),
  abuse(/\b(?:maltrat\w+|malos tratos|viol(?:aron|ada|adas|ador|acion|aciones))\b/g, {
    unlessAfter:
      /^ (?:de (?:la )?(?:ley|norma|contrato|derechos|privacidad|secreto)|el (?:contrato|acuerdo))/,
  }),
  abuse(
    new RegExp(
      `\\b(?:mi|su) (?:ex ?)?-?(?:padrastro|madrastra|${RELATIVE_ES}) (?:me|le|la|nos) (?:pegaba|pego|golpeaba|golpeo)\\b`,
      'g',
    ),
  ),
  abuse(
    /\b(?:me|le|la|nos) (?:pegaba|pego|pegaron|golpeaba|golpeo|golpearon) (?:con (?:el|un|la|una)|cuando|todas|todos|cada|delante|una paliza)\b/g,
  ),
  abuse(
    new RegExp(
      `\\b(?:mi|su|el|la|nuestr[oa]|un) (?:ex ?)?-?(?:padrastro|madrastra|profesor|entrenador|cura|jefe|novio|novia|maestr[oa]|vecino|primo|${RELATIVE_ES})(?: de (?:mi|su) [a-z]+)? (?:me|le|la|nos|les|las) (?:peg|golpe|viol|insult|amenaz|maltrat|humill|toc|encerr|control|empuj|abofete|acos)(?:aba|o|aban|aron)\\b`,
      'g',
    ),
    {
      unlessAfter:
        /^ (?:un susto|la gripe|una paliza en el|la (?:loteria|mano|frente)|el (?:hombro|brazo)|el acento)\b/,
    },
  ),
  abuse(
    /\b(?:violencia (?:en (?:casa|el hogar|la pareja|la familia)|familiar|intrafamiliar|sexual|fisica|de pareja)|violencia|malos tratos|agresion(?:es)? sexual(?:es)?|agresor sexual|acoso sexual|abusador|incesto|paliza de (?:mi|su))\b(?= (?:en|de|sexual|fisica|familiar|con|contra|que)|[.,;]|$)|\b(?:me|la|lo|le|nos) (?:viol(?:o|aba|aron)|agred(?:io|ieron|ia)|manose(?:o|aba|aron)|acos(?:aba|o|aron)|secuestr(?:o|aron)|oblig(?:o|aba|aron) a (?:acostar\w+|tener (?:sexo|relaciones)|desnudar\w+|tocar\w+|besar\w+)|forz(?:o|aba|aron)|toc(?:o|aba) cuando (?:era|tenia))\b|\b(?:amenaz(?:o|aba|aron)|amenazas?) (?:con|de) (?:matar\w*|pegar\w*|muerte|quitar\w* a (?:mis|los|las))\b|\b(?:tenia|teniamos|le tenia) miedo (?:a|de) (?:mi|su|nuestro) (?:marido|padre|padrastro|novio|pareja|ex|madre)\b|\bsin mi consentimiento\b|\b(?:casa de acogida|orden de alejamiento)\b/g,
    { unlessAfter: /^ (?:el viento|la tormenta|de los colores)\b/ },
  ),
  abuse(
    /\bme (?:rompio|partio|quemo|disloco) (?:la|el|una|un|los|las) (?:muneca|brazo|nariz|mandibula|costillas?|dientes?|dedos?|labio|ojo)\b|\b(?:padre|abuelo|tio|padrastro|hermano|primo|vecino|cura|entrenador|el) (?:entraba|se metia|venia) (?:en|a) mi (?:cuarto|cama|habitacion)\b|\b(?:a golpes|sus punos|sus palizas|me vendieron a)\b/g,
    { unlessAfter: /^ (?:al caer|jugando|con la puerta)/ },
  ),
]
