import { eating } from '../notePhrase'
import { SELF_EN } from './words'

export const EATING_EN = [
  eating(
    /\b(?:anorexi[ac](?: nervosa)?|anorexics|bulimi[ac]|eating disorders?|disordered eating|binge[- ]eating)\b/g,
  ),
  eating(/\bbing(?:ed?|es|ing|eing)\b/g, {
    unlessAfter:
      /^(?:[- ](?:watch|drink|read)\w*| on (?:series|netflix|shows?|films|books)| (?:[a-z]+ ){0,3}(?:seasons?|episodes?|series|shows?)\b)/,
  }),
  eating(
    new RegExp(
      `\\bstarv(?:e|ed|ing) ${SELF_EN}\\b|\\bma(?:ke|de|king) ${SELF_EN} (?:throw up|sick|vomit)\\b|\\bcount(?:ed|ing) (?:every |each |my |the )?calories?\\b`,
      'g',
    ),
  ),
  eating(
    new RegExp(
      `\\b(?:threw|throw|throwing) up after (?:dinner|meals?|eating|every|lunch|breakfast|each)\\b|\\bweigh(?:ed|ing) ${SELF_EN} (?:[a-z0-9]+ ){0,3}(?:times|a day|every)\\b|\\brefus(?:ed|es|ing) to eat\\b(?! (?:meat|fish|peas|broccoli))|\\bfed (?:through|by) a tube\\b`,
      'g',
    ),
  ),
  eating(
    new RegExp(
      `\\bpurg(?:e|ed|es|ing)\\b(?! (?:of|the|his|her|my (?:files|inbox|closet)|files|from))|\\b(?:laxatives|diet pills|diuretics|slimming pills)\\b|\\b(?:thought|felt|believed|convinced|saw|told) (?:that )?(?:(?:i|she|he|my|her|him)(?:self)? )?(?:(?:was|were|am|is|as) )?(?:still |too |so )?fat\\b|\\b(?:fear(?:ed)?|afraid|terrified|scared) of (?:food|eating|gaining weight|getting fat|calories|being fat)\\b|\\bat (?:my|her|his) (?:thinnest|lowest weight|sickest i weighed)\\b|\\b(?:days?|weeks) without (?:eating|food)\\b|\\b(?:hid|hiding|threw away|throwing away|flushed) (?:my |her |his )?(?:food|meals?|lunch(?:es)?|dinner)\\b|\\b(?:ate|eating) (?:almost |next to )?nothing (?:but|for (?:days|weeks|months))\\b|\\bskipp(?:ed|ing) (?:every |all |most )?meals\\b|\\b(?:ribs|bones) (?:showed|stuck out|were showing)\\b|\\b(?:weighed|weighing) (?:less than|only|under|just|barely) (?:\\d|my|thirty|forty|a child|six|five|seven)|\\b(?:lost|losing) (?:so much|too much) weight\\b|\\bvomit(?:ed|ing)? (?:after|every|on purpose|to (?:lose|stay))`,
      'g',
    ),
    {
      unlessAfter:
        /^ (?:for (?:the|my) (?:scan|surgery|operation|colonoscopy|procedure)|during chemo)/,
      unlessBefore: /\bfelt (?:the )?$/,
    },
  ),
  eating(/\bstopped eating\b(?! (?:meat|sugar|bread|out|dairy|fish|gluten|sweets|chocolate))/g),
  eating(
    /\bchew(?:ed|ing)? and sp(?:at|it|itting)\b|\bthrew (?:my |her |his |the )?(?:food|lunch(?:es)?|dinners?|meals?|breakfast)s? (?:away|out|in the bin|into the bin)\b|\b(?:an apple|a yoghurt|one meal|five hundred calories|\d{2,4} calories) a day\b(?= and|,| for)|\bscales? (?:every|each|ten times|twice) (?:hour|morning|day|meal)\b/g,
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const EATING_ES = [
  eating(
    /\b(?:anorexia|bulimia|anorexic[oa]s?|bulimic[oa]s?|trastornos? (?:alimentarios?|de la conducta alimentaria)|atracon(?:es)?)\b/g,
  ),
  eating(
    /\b(?:dias|semanas) (?:enter[oa]s )?sin (?:comer|probar bocado)\b|\bsin comer para (?:adelgazar|no engordar|perder)\b|\b(?:me|se) (?:mata|mataba|moria|mori) de hambre (?:para|a proposito)\b|\b(?:laxantes|diureticos|pastillas para adelgazar)\b|\b(?:me (?:veia|sentia|creia)|se (?:veia|sentia|creia)) (?:gord[oa]|enorme)\b|\bmiedo a (?:engordar|comer|la comida|las calorias)\b|\b(?:escond(?:ia|i|io)|tir(?:aba|e|o)) la comida\b|\b(?:me|se) pesaba (?:cada|vari|tod|diez|cinco|tres)\w*\b|\bpesaba (?:treinta|cuarenta|3\d|4[0-3]) (?:y [a-z]+ )?kilos\b|\bpurg(?:aba|as|as|ue|arme)\b/g,
    {
      unlessAfter:
        /^ (?:por la (?:operacion|prueba|colonoscopia)|para la (?:prueba|colonoscopia|operacion))\b/,
    },
  ),
  eating(/\bdej(?:e|o) de comer\b/g, {
    unlessAfter: /^ (?:carne|pan|azucar|dulces|gluten|pescado|en|fuera|chocolate|lacteos)\b/,
  }),
  eating(
    /\b(?:vomit(?:aba|ar|e|ando)|me provocaba el vomito|me provocaba vomitos)(?: [a-z]+){0,4} (?:comidas?|cenas?|comer|cenar|engordar|adelgazar|peso|a escondidas|a proposito)\b|\bcont(?:aba|ar) (?:cada caloria|(?:las )?calorias)\b/g,
  ),
  eating(
    /\bmastic(?:aba|ar) y escup(?:ia|ir)\b|\btir(?:aba|e) (?:el almuerzo|la comida|la cena|el bocadillo) a la basura\b|\bbascula cada (?:hora|dia|manana)\b/g,
  ),
]
