import { JUDGING_ES } from '@/src/moderation/lexicon/es'

import type { Phrase } from '../phrases'
import type { ClaimKind, ClaimLexicon } from './kinds'

const FEW = 'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte'
const NUMBER = `(?:\\d+(?:[.,]\\d+)?|${FEW})`
const PEOPLE =
  '(?:pacientes|personas|adult[oa]s|participantes|hombres|mujeres|nin[oa]s|adolescentes|veteran[oa]s|usuari[oa]s|casos|voluntari[oa]s|afectad[oa]s|tratad[oa]s)'
const WORK =
  '(?:estudios?|ensayos?|metaanalisis|revision(?:es)?|encuestas?|investigacion(?:es)?|experimentos?|evidencia|pruebas cientificas|datos|ciencia|hallazgos)'
const SHOWS =
  '(?:muestran?|mostro|mostraron|mostrado|demuestran?|demostro|demostraron|demostrado|hallo|hallaron|hallado|encontro|encontraron|encontrado|sugieren?|sugirio|sugirieron|indican?|indico|indicaron|revelan?|revelo|revelaron|confirman?|confirmo|confirmaron|concluyen?|concluyo|senalan?|senalo|apuntan? a|reun(?:en?|io|ieron)|observ(?:an?|o|aron)|apoyan?|respaldan?|asocian?|prueban?|probaron)'
const STOP =
  '(?:y|pero|porque|donde|cuando|yo|el que|que|puede|pueden|podria|podrian|no|nunca|ningun|ninguna|enfermera|medico|sala|si)'

const claim = <Code extends ClaimKind>(
  code: Code,
  phrase: string,
  rest: Omit<Phrase<Code>, 'code' | 'phrase'> = {},
): Phrase<Code> => ({ code, phrase: new RegExp(phrase, 'g'), ...rest })

const figure = (phrase: string, rest: Omit<Phrase<'needsCitation'>, 'code' | 'phrase'> = {}) =>
  claim('needsCitation', phrase, { isWhole: true, ...rest })

const FIGURES_ES = [
  figure(`(?<![\\d.,])\\d[\\d.,]{0,20} (?:millones|miles) de (?:[a-z]+ )?${PEOPLE}\\b`),
  figure(
    `\\b(?:observ|sigui|trat|compar|estudi|reclut|entrevist)(?:o|aron|ando|eron) (?:[a-z]+ ){0,4}(?:en |a )?\\d[\\d.]* (?:[a-z]+ )?${PEOPLE}\\b`,
  ),
  figure(
    String.raw`(?<![\w.,])\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|a|y) ?(?:el )?\d{1,3}(?:[.,]\d+)?)? ?(?:%|por ciento\b|puntos porcentuales\b)`,
    {
      unlessBefore:
        /\b(?:saturacion|oxigeno|descuento|rebaja|deposito|bateria|propina|humedad|iva|copago)(?: \w+){0,4} $/,
      unlessAfter:
        /^ ?(?:segur[oa]s?\b|efica(?:z|ces)\b|de (?:descuento|rebaja|suero|glucosa|alcohol|iva|oxigeno|bateria)|(?:del|de la|de los|de las|de mi|de su|de tu) (?:precio|coste|costo|gastos?|factura|importe|total|bateria|tiempo|alquiler|sueldo))/,
    },
  ),
  figure(
    `\\b(?:un[oa]?|${NUMBER}) de (?:cada )?${NUMBER}(?: [a-z]+)? ${PEOPLE}\\b|\\b(?:un[oa]?|${NUMBER}) de cada ${NUMBER}\\b`,
    { unlessAfter: /^ (?:sesion(?:es)?|dias|horas|semanas|meses|dosis|habitaciones)\b/ },
  ),
  figure(
    `\\b(?:la mitad|un tercio|una tercera parte|dos tercios|un cuarto|una cuarta parte|tres cuartos) de (?:todos )?(?:los |las |estos |estas )?(?:[a-z]+ )?${PEOPLE}\\b`,
  ),
  figure(String.raw`\bn ?= ?\d+|\bp ?[<=≤] ?0?[.,]\d+`),
  figure(
    `\\b(?:el doble|el triple|${NUMBER} veces) (?:de |mas |menos )?(?:probabilidad(?:es)?|riesgo|probables?|frecuentes?|eficac(?:es)?|eficaz|comun(?:es)?|mayor(?:es)?|menor(?:es)?|alt[oa]s?)\\b`,
  ),
  figure(
    String.raw`\b(?:duplica|triplica|reduce a la mitad)n? (?:el|la|las|su|sus) (?:riesgo|probabilidad(?:es)?|tasa)\b`,
  ),
]

const STUDIES_ES = [
  claim(
    'needsCitation',
    `\\b${WORK}(?:,? (?!${STOP}\\b)[a-z0-9%.-]+){0,12}?(?: y| que)? (?:ha |han )?${SHOWS}\\b`,
    { unlessBefore: /\b(?:mi|tu) $/ },
  ),
  claim(
    'needsCitation',
    String.raw`\bse ha (?:demostrado|comprobado|visto|probado) que\b|\bse han? (?:relacionado|asociado) con\b|\b(?:estudio|metaanalisis|ensayo|revision|encuesta) de (?:19|20)\d\d\b`,
  ),
  claim(
    'needsCitation',
    String.raw`\b(?:estudios?|ensayos?|revision|articulo|metaanalisis|investigacion|trabajo|resultados)(?: [a-z0-9-]+){0,8}? publicad[oa]s? (?:en|por|el)\b`,
  ),
  claim(
    'needsCitation',
    String.raw`\bsegun (?:[a-z0-9-]+ ){0,4}(?:estudios?|investigacion(?:es)?|encuestas?|ensayos?|revision|datos|investigadores|cientificos)\b`,
  ),
  claim(
    'needsCitation',
    `\\b(?:investigadores|cientificos)(?:,? (?!${STOP}\\b)[a-z0-9-]+){0,10}? (?:hallaron|encontraron|descubrieron|demostraron|concluyeron|han (?:hallado|encontrado|demostrado|descubierto))\\b`,
  ),
  claim(
    'needsCitation',
    String.raw`\b(?:ensayo|estudio|metaanalisis)(?: [a-z]+){0,3}? (?:de|en|con|entre) (?:unos |unas |mas de |casi )?\d[\d.]* (?:[a-z]+ )?${PEOPLE}`,
  ),
]

const promise = (phrase: string, rest: Omit<Phrase<'tooStrong'>, 'code' | 'phrase'> = {}) =>
  claim('tooStrong', phrase, rest)

const PROMISES_ES = [
  promise(
    String.raw`\b(?:olvidate de|adios a|despidete de|librate de|di adios a|elimina|erradica|acaba con) (?:la |el |tu |los |las )?(?:depresion|ansiedad|insomnio|dolor|adiccion|trauma|panico|sintomas)\b|\b(?:depresion|ansiedad|insomnio|dolor|adiccion|trauma|panico) (?:para siempre|definitivamente|de una vez por todas)\b`,
  ),
  promise(
    String.raw`\b(?:clinicamente|cientificamente|medicamente) (?:probad|demostrad|comprobad)[oa]s?\b|\b(?:eficacia|remedio|metodo|terapia|tratamiento) (?:probad|demostrad|comprobad)[oa]\b`,
  ),
  promise(String.raw`\b(?:ha|han) (?:demostrado|probado) que (?:funciona|cura|sirve)\b`),
  promise(
    String.raw`\bcura(?:n|ra|ran|rte|rse|rlo|rla)? (?:la |el |los |las |tu |su )(?!heridas?\b|piel\b)(?:[a-z]+)|\b(?:una|la|unica) cura (?:definitiva|para|contra|de (?:la |el )?(?:depresion|ansiedad|insomnio|dolor|adiccion|trauma))\b|\b(?:terapia|tratamiento|medicamento|remedio|metodo) que (?:[a-z]+ ){0,3}cura\b|\b(?:se|te|estan?|quedan?|quedara[sn]?|seran?|estaras?|han sido|fueron|esta) (?:[a-z]+ )?curad[oa]s?\b`,
    {
      unlessBefore:
        /\b(?:jamon|queso|lomo|carne|herida|heridas|el|un|del|al) (?:esta )?$|\b(?:la|las) heridas? (?:[a-z]+ ){0,2}$/,
      unlessAfter: /^ (?:del pueblo|de la parroquia)\b/,
    },
  ),
  promise(String.raw`\bgarantiz(?:a|an|amos|ado|ada|ados|adas|o)\b`, {
    unlessAfter:
      /^ (?:por ley|tu anonimato|su anonimato|el anonimato|la confidencialidad|la privacidad)/,
  }),
  promise(String.raw`\bsegur[oa]s? y (?:muy )?(?:eficaz|eficaces|efectiv[oa]s?)\b`),
  promise(
    String.raw`\b(?:totalmente|completamente|absolutamente|100 ?%) (?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|inofensiv[oa]s?)\b`,
    { unlessBefore: /\b(?:estoy|estaba|estuve) $/ },
  ),
  promise(
    String.raw`\b(?:no (?:tiene|tienen|produce|causa|provoca|hay)|sin|libre de) (?:ningun )?(?:efectos? (?:secundarios?|adversos?)|riesgos?(?! de\b))`,
    {
      unlessBefore:
        /\b(?:ningun[oa]? [a-z]+(?: [a-z]+)?|no (?:hay|existe)n?(?: [a-z]+){0,3}|si|nada) $/,
      isWhole: true,
    },
  ),
  promise(
    String.raw`\b(?:funciona|sirve|ayuda|eficaz|segur[oa])(?: bien)? (?:para|a|con) (?:todo el mundo|todos|todas|cualquiera|todas las personas)\b`,
  ),
  promise(String.raw`\b(?:siempre funciona|nunca falla)\b`),
  promise(String.raw`\bmilagr(?:os?|os[oa]s?|osamente)\b`, {
    unlessBefore: /\b(?:de|por) $/,
  }),
  promise(
    String.raw`\b(?:avance|descubrimiento|tratamiento|metodo|remedio) (?:revolucionario|milagroso|historico)\b`,
  ),
]

export const CLAIMS_ES: ClaimLexicon = {
  phrases: [...FIGURES_ES, ...STUDIES_ES, ...PROMISES_ES],
  denial: {
    before: [
      JUDGING_ES.negation,
      /\b(?:ningun[oa]?|nadie|nada|si|hasta que|tampoco)\b/,
      /\b(?:promet\w+|prometa\w*|desconfi\w+|cuidado con|mito|supuest[oa]|en busca de|busca\w*|en lugar de|en vez de|suena con|dicen? que|presunt[oa]|las? palabras?)\b/,
    ],
    unless: /\bno (?:solo|hay duda)\b|\bsin duda\b/,
    after: /^(?: (?!y\b|pero\b)[a-z]+){0,2} (?:no (?:existe|es|esta|hay|se)|es un mito)\b/,
  },
  question: /\?["')\]]*$/,
}
