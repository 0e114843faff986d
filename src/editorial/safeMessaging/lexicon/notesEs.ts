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

const RELATIVE =
  '(?:madre|padre|mama|papa|hij[oa]|herman[oa]|mujer|marido|espos[oa]|pareja|bebe|abuel[oa]|ti[oa]|amig[oa]|prim[oa]|nin[oa]|suegr[oa])'
const DRUGS =
  '(?:la |las |los |el )?(?:heroina|cocaina|crack|metanfetamina|fentanilo|pastillas|analgesicos|opioides|opiaceos|alcohol|drogas?|bebida)'

/** Se lee sobre texto sin acentos, en minúsculas. */
export const NOTES_ES: NotePhrase[] = [
  suicide(/\bsuicid(?:ios?|as?|arse|arme|arte|o|aron|aba|e|ado|ada)\b/g, {
    unlessBefore: /\b(?:politico|mision) $/,
  }),
  suicide(
    /\b(?:quitar(?:me|se|te)|me quite|se quito|acabar con (?:mi|su)|terminar con (?:mi|su)) (?:la )?(?:propia )?vida\b/g,
  ),
  suicide(
    /\b(?:quer(?:ia|iamos|er)|quise|quiero|ganas de|deseaba) (?:morir(?:me|se)?|estar muert[oa])\b/g,
    {
      unlessAfter: /^ de (?:risa|verguenza|aburrimiento)/,
    },
  ),

  suicide(/\bno queria (?:vivir|seguir viviendo|despertar(?:me)?|existir)\b/g, {
    isWhole: true,
    unlessAfter: /^ (?:en|con|alli|aqui|asi|temprano|sin)\b/,
  }),

  selfHarm(/\b(?:cortarme|cortarse)\b/g, {
    unlessAfter: /^ (?:el|un|una|las unas|la barba|los dedos|la coleta)\b/,
  }),
  selfHarm(/\bautol(?:esion\w*|esiv\w*)\b|\bautolesionar\w*\b/g),
  selfHarm(
    /\b(?:me|se) (?:cort(?:aba|e|o)|quem(?:aba|e|o)) (?:los brazos|las munecas|los muslos|las piernas|la piel|el brazo|a proposito)\b/g,
  ),
  selfHarm(/\b(?:me|se) hac(?:ia|e|io|ian) dano (?:con|a proposito|a (?:mi|si) mism[oa])\b/g),

  abuse(
    /\babus(?:os?|aba|aron|o de (?:mi|ella|el|su))? sexual(?:es)?\b|\babus(?:aba|o|aron|ado|ada) de (?:mi|ella|el|nosotr[oa]s|su|sus|una?|los ni|las ni)\b|\bviolencia (?:domestica|de genero|machista)\b/g,
  ),
  abuse(/\b(?:maltrat\w+|malos tratos|viol(?:aron|ada|adas|ador|acion|aciones))\b/g, {
    unlessAfter:
      /^ (?:de (?:la )?(?:ley|norma|contrato|derechos|privacidad|secreto)|el (?:contrato|acuerdo))/,
  }),
  abuse(
    new RegExp(
      `\\b(?:mi|su) (?:ex ?)?-?(?:padrastro|madrastra|${RELATIVE}) (?:me|le|la|nos) (?:pegaba|pego|golpeaba|golpeo)\\b`,
      'g',
    ),
  ),
  abuse(
    /\b(?:me|le|la|nos) (?:pegaba|pego|pegaron|golpeaba|golpeo|golpearon) (?:con (?:el|un|la|una)|cuando|todas|todos|cada|delante|una paliza)\b/g,
  ),

  substances(
    /\b(?:heroina|cocaina|metanfetamina|fentanilo|alcoholic[oa]s?|alcoholismo|drogadict[oa]s?|drogadiccion|toxicomania)\b/g,
    {
      unlessBefore: /\b(?:bebidas?|grados?) $/,
    },
  ),
  substances(
    new RegExp(
      `\\b(?:adict[oa]s?|adiccion(?:es)?|enganchad[oa]s?) a ${DRUGS}\\b|\\bconsumo de ${DRUGS}\\b|\\badiccion(?:es)?\\b(?! (?:a|al)\\b)`,
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
    /\b(?:recai|recaida|sobredosis|borrach[oa]|desintoxicacion|sobriedad|abstinencia)\b/g,
    {
      isBroad: true,
    },
  ),

  eating(
    /\b(?:anorexia|bulimia|anorexic[oa]s?|bulimic[oa]s?|trastornos? (?:alimentarios?|de la conducta alimentaria)|atracon(?:es)?)\b/g,
  ),
  eating(/\bdej(?:e|o) de comer\b/g, {
    unlessAfter: /^ (?:carne|pan|azucar|dulces|gluten|pescado|en|fuera|chocolate|lacteos)\b/,
  }),
  eating(
    /\b(?:vomitaba|vomitar|me provocaba el vomito)(?: [a-z]+){0,4} (?:comidas?|engordar|adelgazar|peso)\b|\bcont(?:aba|ar) (?:cada caloria|(?:las )?calorias)\b/g,
  ),

  death(
    new RegExp(
      `\\b(?:mi|su|nuestr[oa]|tu) ${RELATIVE}(?: [a-z]+){0,2}? (?:murio|fallecio|habia muerto|se moria|agonizaba)\\b|\\b(?:murio|fallecio) (?:mi|su|nuestr[oa]) ${RELATIVE}\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:por suicidio|de risa|de verguenza)/ },
  ),
  death(
    new RegExp(
      `\\b(?:enterr(?:e|amos|aron)|perd(?:i|imos|io|ieron)) a (?:mi|su|nuestr[oa]|tu)s? (?:[a-z]+ )?${RELATIVE}s?\\b(?! (?:de vista|en el supermercado))|\\bmuerte de (?:mi|su|nuestr[oa]) ${RELATIVE}\\b`,
      'g',
    ),
  ),
  death(
    /\b(?:fallecio|fallecieron|cuidados paliativos|aborto espontaneo|enfermo terminal|cancer terminal)\b/g,
  ),
  death(/\b(?:funeral|entierro|tumba|luto|duelo|agonia|cenizas)\b/g, { isBroad: true }),

  trauma(
    /\b(?:tept|post?traumatico|recuerdos intrusivos|flashbacks?|traumatizad[oa]s?|traumatic[oa]s?)\b/g,
  ),
  trauma(/\b(?:torturad[oa]s?|secuestrad[oa]s?|secuestraron)\b/g),
  trauma(/\b(?:trauma|pesadillas|la guerra|explosion|bombardeo|terremoto|accidente|panico)\b/g, {
    isBroad: true,
  }),

  medical(
    /\b(?:sangre|pus|vomito|puntos de sutura|incision|bisturi|heridas?|agujas?|cateter|drenaje|intubar\w*|jeringas?|columna|espina|espalda|cirujan[oa]|biopsia|amputa\w*|anestesia|venas?|huesos?)\b/g,
    { isBroad: true, unlessBefore: /\b(?:analisis|tension|presion|grupo) de $/ },
  ),
]
