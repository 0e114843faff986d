import { wording, type WordingLexicon } from './wordingRules'

const DIED =
  '(?:(?:se|me) (?:suicid(?:o|aron|e)|quit(?:o|aron|e) la vida|mat(?:o|aron|e))|murio por suicidio)'
const inContext = { isInContext: true } as const

/** Se lee sobre texto sin acentos, en minúsculas. */
export const WORDING_ES: WordingLexicon = {
  context:
    /\bsuicid|\bquit(?:o|aron|arse|arme|e) la vida|\bacabar con (?:su|mi) vida|\b(?:queria|quise|quiso|querian) morir/,
  phrases: [
    wording('committed', /\bcomet(?:io|er|ieron|ido|en|e|iendo|ia|i) (?:un |el )?suicidios?\b/g),

    wording(
      'outcome',
      /\b(?:intentos?|tentativas?) de (?:suicidio|quitarse la vida|suicidarse) (?:fallid|exitos|frustrad|fracasad|malograd)[oa]s?\b|\b(?:fallid|exitos|frustrad)[oa]s? (?:intentos?|tentativas?) de suicidio\b|\b(?:intentos?|tentativas?) de suicidio (?:[a-z]+ )?(?:fracaso|fallo|tuvo exito)\b|\bsuicidios? (?:consumad|exitos|lograd|frustrad|fallid)[oa]s?\b/g,
    ),
    wording('outcome', /\b(?:intentos?|tentativas?) (?:fallid|exitos|frustrad|fracasad)[oa]s?\b/g, {
      ...inContext,
      unlessAfter: /^ de (?!suicid|quitar|acabar)/,
    }),

    wording(
      'epidemic',
      /\b(?:epidemia|ola|oleada|plaga|avalancha) de (?:[a-z]+ )?suicidios?\b|\bsuicidios? se (?:han )?dispar\w+|\bsuicidios?(?: [a-z]+){0,3} epidemia\b/g,
    ),

    wording(
      'method',
      /\b(?:se|me) (?:ahorc|degoll)(?:o|aron|e|aba)\b|\b(?:ahorcarse|ahorcarme)\b/g,
    ),
    wording('method', /\b(?:se|me) (?:cort|abr)(?:o|e|i|io|aron) las (?:venas|munecas)\b/g),
    wording(
      'method',
      /\b(?:se|me) (?:disparo|dispare) (?:en|un|a si)\b|\b(?:se|me) (?:pego|pegue|dio|di|descerrajo) un tiro\b/g,
      { unlessAfter: /^ (?:\d|bolsa|el pie)/ },
    ),
    wording(
      'method',
      /\b(?:se|me) (?:tir|arroj|lanz)(?:o|e|aron) (?:a las vias|a la via|al tren|al metro|bajo (?:un|el) (?:tren|metro)|al paso del|por (?:la ventana|el balcon)|de(?:l| un) puente|desde (?:un|el|la) (?:puente|azotea|balcon|ventana|piso|tejado|edificio))\b/g,
    ),
    wording(
      'method',
      /\b(?:se|me) (?:tir|arroj|lanz)(?:o|e|aron) (?:desde|del?) (?:el |la |lo alto de |un |una )?(?:[a-z]+ ){0,2}?(?:puente|acantilado|azotea|balcon|viaducto|torre|edificio)\b/g,
      { unlessAfter: /^ (?:al (?:agua|mar|rio)|a nadar|con (?:una cuerda|paracaidas))\b/ },
    ),
    wording(
      'method',
      /\b(?:bebi(?:o|eron)?|trag(?:o|ue|aron)|tom(?:o|e|aron)|ingiri(?:o|eron)) (?:un (?:vaso|trago) de |una botella de )?(?:lejia|anticongelante|matarratas|herbicida|insecticida|pesticidas?|sosa caustica)\b/g,
      { unlessBefore: /\b(?:por error|sin querer|no|nunca)(?: \w+)? $/ },
    ),
    wording(
      'method',
      /\b(?:trag|tom)(?:o|ue|e|aron) (?:unos |unas |casi |mas de )?(?:\d{2,3}|[a-z]+enta|un punado de|una caja de|tod[oa]s (?:l[oa]s|sus|mis)) (?:[a-z]+ de )?(?:paracetamol(?:es)?|ibuprofenos?|aspirinas?|valium|trankimazin|lorazepam)\b/g,
    ),
    wording('method', /\b(?:se|me) (?:colg|ahog|envenen)(?:o|ue|e|aron)\b/g, inContext),
    wording(
      'method',
      /\b(?:trag|tom)(?:o|ue|e|aron|arse|arme|ando) (?:[a-z0-9]+ ){0,3}(?:pastillas|comprimidos|tabletas|somniferos)\b/g,
      inContext,
    ),
    wording(
      'method',
      /\bsobredosis de (?!informacion|cafeina|azucar|trabajo|noticias)/g,
      inContext,
    ),

    wording(
      'place',
      /\b(?:puente|acantilado|bosque|punto|lugar) (?:de los suicidios|de los suicidas|negro de suicidios)\b/g,
    ),
    wording(
      'place',
      new RegExp(
        `\\b${DIED} (?:en|desde|bajo|junto a) (?:el|la|un|una|su|los|las) (?:[a-z]+ ){0,2}?(?:puente|estacion|hotel|parque|bosque|garaje|bano|sotano|azotea|vias|balcon|habitacion|lago|rio|escuela|coche|casa)\\b`,
        'g',
      ),
    ),

    wording(
      'noteContent',
      /\b(?:nota|carta) de (?:suicidio|despedida)(?: [a-z]+){0,3}? (?:decia|dice|escribio|explicaba|ponia|culpaba|pedia)\b/g,
    ),
    wording('noteContent', /\b(?:nota|carta) (?:decia|en la que|que decia|donde)\b/g, inContext),

    wording(
      'cause',
      new RegExp(
        `\\b(?:l[aoe]s?|me|nos) (?:llev|empuj)(?:o|aron) (?:al suicidio|a (?:suicidarse|quitarse la vida))\\b|\\b(?:l[aoe]s?|me) condujo al suicidio\\b|\\b${DIED} (?:porque|por culpa|por (?:un|una|su|sus)|a causa|debido)\\b`,
        'g',
      ),
    ),

    wording('label', /\bvictimas? de(?:l)? suicidio\b/g),
    wording(
      'label',
      /\b(?:intento|suicidio|autolesion\w*)(?: [a-z]+){0,4}? (?:fue|era|es|como) (?:solo )?(?:un grito de (?:ayuda|auxilio)|una llamada de atencion|para llamar la atencion)\b/g,
    ),
  ],
  advice: {
    committed:
      '«Cometer» is said of crimes and sins. Write «murió por suicidio» or «se quitó la vida».',
    outcome:
      'A death is no success, and surviving is no failure. Write «murió por suicidio», «sobrevivió a un intento de suicidio» or «un intento de suicidio».',
    epidemic:
      'This makes suicide look unstoppable and usual. Give the figures with their source, or write «más personas murieron por suicidio».',
    method:
      'Readers at risk may follow a method. Leave out how it was done, with what and how much: «murió por suicidio», «intentó suicidarse».',
    place: 'A place that is named draws others to it. Leave it out: «murió por suicidio».',
    noteContent: 'Do not tell what a note said. If it matters at all: «se encontró una nota».',
    cause:
      'Suicide never has one cause. Write of what came together, and say that help exists: «vivía con … y murió por suicidio».',
    label:
      'Write of the person: «personas que murieron por suicidio», «sufría mucho y necesitaba ayuda».',
  },
}
