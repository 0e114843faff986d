import { medical } from '../notePhrase'

export const MEDICAL_EN = [
  medical(
    /\b(?:cut|cuts|cutting|saw(?:ed|n|ing)?|drill(?:ed|ing)?|open(?:ed|ing)?|slic(?:ed|ing)|crack(?:ed|ing)?|stapled|sewed|split) (?:open |through |into |up |across )?(?:my|his|her|the) (?:own )?(?:chest|belly|abdomen|stomach|skull|breastbone|sternum|ribs?|ribcage|bones?|leg|neck|back|heart|spine|flesh|womb|uterus|windpipe)\b|\b(?:tubes?|probe|camera|hose|scope|wire) (?:was |were )?(?:pushed |put |threaded |forced |inserted )?(?:down|into|up|through|in) (?:my|his|her) (?:throat|nose|chest|arm|neck|stomach|lung|bladder|vein|groin)\b|\b(?:vomit(?:ed|ing)?|cough(?:ed|ing)?(?: up)?|spat|spitting|peed|urinated|lost (?:two|three|four|a lot of|so much)(?: litres| pints)?(?: of)?|pool of|covered in|soaked (?:in|with)) blood\b|\bblood (?:soaked|ran|poured|dripp(?:ed|ing)|spurt(?:ed|ing)|gush(?:ed|ing)|everywhere|on (?:the|my) (?:sheets?|floor|pillow|hands|walls?|tiles))|\b(?:ooz(?:ed|ing)|festering|gangrene|necro\w+|maggots|entrails|amputat\w+|haemorrhag\w+|hemorrhag\w+|colostomy|stoma)\b|\b(?:needle|catheter|drain|screws?|pins?|staples|stitches|scalpel) (?:[a-z]+ )?(?:into|in|through|across|down|out of) (?:my|his|her) [a-z]+/g,
    {
      unlessBefore: /\b(?:donat\w+|finger) $/,
      unlessAfter: /^ (?:to (?:her|him|them|me)|up to)\b/,
    },
  ),
  medical(
    /\b(?:blood|bleeding|pus|vomit|stitched|stitches (?:in|across|on|from) (?:my|her|his|the)|incisions?|scalpel|wounds?|needles?|cannula|catheter|drain|intubat\w*|syringes?|spine|surgeon|biopsy|amputat\w*|infusion|anaesthetic|anesthetic|veins?|bones?|groin|artery|arteries|lumbar|ventilator|bandages?|stump|dressings?|ribs?|breastbone|sternum|skull|tubes?|staples|stitches|swabs?|transplant|chemo(?:therapy)?|dialysis|graft|scabs?|puncture|surgery|operating table)\b/g,
    { isBroad: true, unlessAfter: /^ (?:pressure|tests?|sugar|type|brothers?|relatives?|work)\b/ },
  ),
  medical(
    /\b(?:dead|burned|charred|rotting) (?:skin|flesh|tissue)\b|\b(?:raw|exposed|open) (?:flesh|bone|wounds?|sores?)\b|\b(?:stitches|staples|wound|scar|seam|incision) (?:had )?(?:burst|tore|split|opened|came apart|gaped|leaked|wept)\b|\b(?:packing|gauze|drain|tube|screws?|pins?)(?: was| were)? (?:from|in|into|out of|inside) (?:the|my|his|her) (?:open )?(?:wound|incision|bone|chest|skull|belly)\b/g,
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const MEDICAL_ES = [
  medical(
    /\b(?:me|le|nos) (?:metieron|pusieron|introdujeron|clavaron|pasaron|insertaron) (?:un|una|el|la|los|las) (?:[a-z]+ )?(?:tubo|sonda|aguja|cateter|camara|cable|drenaje|tornillos?|clavos?|via)(?: [a-z]+){0,2}? (?:por|en|hasta|entre) (?:la|el|mi|su|las|los)\b|\b(?:me|le) (?:abrieron|cortaron|serraron|rajaron|perforaron|cosieron|graparon) (?:el|la|las|los) (?:pecho|torax|vientre|barriga|abdomen|craneo|costillas?|esternon|pierna|espalda|cuello|carne|hueso)\b|\b(?:vomit(?:aba|e|o|ar)|tosia|escup(?:ia|i|io)|orin(?:aba|e)|charco de|cubiert[oa] de|empapad[oa] (?:en|de)|llen[oa] de) sangre\b|\bsangre (?:empap|corr|sal|brot|chorre|gote|manch)\w+|\b(?:supuraba|gangrena|amputaron|hemorragia|necrosis)\b/g,
  ),
  medical(
    /\b(?:sangre|pus|vomito|puntos de sutura|incision|bisturi|heridas?|agujas?|cateter|drenaje|intubar\w*|jeringas?|columna|espina|espalda|cirujan[oa]|biopsia|amputa\w*|anestesia|venas?|huesos?|vendas?|vendajes?|munon|costillas?|craneo|esternon|sonda|grapas|gasas?|quirofano|quimio(?:terapia)?|dialisis|trasplante|injerto|hemorragia)\b/g,
    { isBroad: true, unlessBefore: /\b(?:analisis|tension|presion|grupo) de $/ },
  ),
  medical(
    /\bse (?:me|le) (?:abrieron|soltaron|infectaron) (?:los puntos|las grapas|la herida)\b|\b(?:carne viva|hueso al aire|piel (?:muerta|quemada))\b|\b(?:supurar|salio pus|salia sangre)\b/g,
  ),
]
