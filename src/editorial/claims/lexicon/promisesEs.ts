import { tooStrong } from './claimPhrase'
import { CONDITION, SUCH } from './conditionsEs'

const REMEDY =
  '(?:terapias?|tratamientos?|medicamentos?|remedios?|metodos?|farmacos?|programas?|tecnicas?|suplementos?|enfoques?|descubrimientos?|avances?|hallazgos?|plantas?|pastillas?)'
const WHOLLY =
  '(?:totalmente|completamente|absolutamente|perfectamente|del todo|100 ?%|cien por cien(?:to)?|siempre)'
const END =
  '(?:elimin(?:a|an|ara|aran|aras)|erradic(?:a|an|ara)|acab(?:a|an|ara|aran|aras) con|borr(?:a|an|ara)|revierten?|revertira|san(?:a|an|ara|aran)|vencen?|vencera[sn]?|termin(?:a|an|ara) con|destruyen?|suprimen?|derrot(?:a|an|ara)|te libr(?:a|an|ara) de|pon(?:e|en|dra) fin a|hace(?:n)? desaparecer)'

/** Palabras que prometen más de lo que cumple ningún tratamiento. */
export const PROMISES_ES = [
  tooStrong(
    `\\b(?:olvidate de|(?:di |diga |decir )?adios a|despidete de|librate de|acaba con|elimina|erradica) ${SUCH}${CONDITION}\\b|\\b(?:nunca|jamas) (?:mas |volveras a )?(?:sentir|sufrir|tener|padecer)(?:as|a|an)?\\b|\\b(?:no )?volveras a (?:sentir|sufrir|tener|padecer)\\b`,
    { isWhole: true, unlessBefore: /\b(?:yo|le|les|me) $/ },
  ),
  tooStrong(
    `\\b${CONDITION}(?: [a-z]+)? (?:para siempre|definitivamente|de una vez por todas|de raiz|de la noche a la manana)\\b|\\b(?:se ira|se iran|desaparecera|desapareceran|curara|curaran|cura|sana|funciona)(?: [a-z]+){0,4} (?:para siempre|de una vez por todas|de raiz|de la noche a la manana|al instante)\\b`,
  ),
  tooStrong(`\\b${END} ${SUCH}${CONDITION}\\b`, { unlessBefore: /\b(?:yo|quien|que yo|para) $/ }),
  tooStrong(
    String.raw`\b(?:clinicamente|cientificamente|medicamente) (?:probad|demostrad|comprobad)[oa]s?\b|\b(?:eficacia|remedio|metodo|terapia|tratamiento) (?:probad|demostrad|comprobad)[oa]\b`,
  ),
  tooStrong(
    String.raw`\b(?:ha|han) (?:demostrado|probado) que (?:[a-z]+ ){0,4}?(?:funciona|cura|sirve|sana)\b|\b(?:esta|ha sido|estan) (?:mas que )?(?:probad|demostrad|comprobad)[oa]s?\b`,
  ),
  tooStrong(
    String.raw`\bcura(?:n|ra|ran|ras|rte|rse|rlo|rla|ba)? (?:la |el |los |las |tu |tus |su |sus |cualquier |todos? (?:los |las |tipos? de )?)?(?!heridas?\b|piel\b|corte\b|dedo\b|del\b|de la\b|parroco\b)(?:[a-z]+)|\bte curara[sn]?\b|\b(?:una|la|unica) cura (?:definitiva|para|contra|de (?:la |el )?(?:depresion|ansiedad|insomnio|dolor|adiccion|trauma))\b|\b(?:terapia|tratamiento|medicamento|remedio|metodo) que (?:[a-z]+ ){0,3}cura\b|\b(?:se|te|estan?|quedan?|quedara[sn]?|seran?|estaras?|han sido|fueron|esta) (?:[a-z]+ )?curad[oa]s?\b`,
    {
      unlessBefore:
        /\b(?:jamon|queso|lomo|carne|herida|heridas|el|un|del|al) (?:esta )?$|\b(?:la|las) heridas? (?:[a-z]+ ){0,2}$|\b(?:me|le|les|nos) $/,
      unlessAfter: /^ (?:del pueblo|de la parroquia)\b/,
    },
  ),
  tooStrong(
    String.raw`\bsana(?:n|ra|ran)? (?:tu|el|la|cualquier|todo|todos los|toda) (?:cuerpo|mente|alma|cerebro|sistema nervioso|herida emocional)\b|\brepara(?:n|ra)? (?:tu|el) cerebro\b`,
  ),
  tooStrong(String.raw`\b(?:garantiz(?:a|an|amos|ado|ada|ados|adas|o|amos)|asegurad[oa]s?)\b`, {
    unlessBefore:
      /\b(?:esta|estaba|tenia|coche|casa|vehiculo|piso|trabajador|personas|estoy|estar) $(?<!(?:exito|resultado|alivio|curacion|mejoria|recuperacion) esta )/,
    unlessAfter:
      /^ (?:por ley|tu anonimato|su anonimato|el anonimato|la confidencialidad|la privacidad|en |con |por |contra |a todo)/,
  }),
  tooStrong(
    `\\bte (?:prometemos|prometo|aseguramos|garantizamos|garantizo) (?:que (?:te |vas a |lo )?|una? (?:recuperacion|curacion|mejoria|alivio|cambio))|\\b(?:prometemos|aseguramos) (?:una? )?(?:recuperacion|curacion|mejoria|alivio|resultados)\\b`,
  ),
  tooStrong(
    String.raw`\bsegur[oa]s?(?: y|,| pero) (?:muy |totalmente )?(?:eficaz|eficaces|efectiv[oa]s?)\b|\b(?:eficaz|eficaces|efectiv[oa]s?) y (?:muy |totalmente )?segur[oa]s?\b`,
  ),
  tooStrong(
    `\\b${WHOLLY} (?:segur[oa]s?|eficaz|eficaces|efectiv[oa]s?|inofensiv[oa]s?|inocu[oa]s?|natural(?:es)?|fiables?)\\b`,
    { unlessBefore: /\b(?:estoy|estaba|estuve|sentia|senti|siento) $/ },
  ),
  tooStrong(
    String.raw`\b(?:no (?:tiene|tienen|produce|producen|causa|provoca|hay|existe|conlleva|supone)n?|sin|libre de|cero) (?:ningun(?:a|o)? |apenas )?(?:efectos? (?:secundarios?|adversos?)|riesgos?(?! (?:de|a) )|peligros?(?! de ))`,
    {
      unlessBefore:
        /\b(?:ningun[oa]? [a-z]+(?: [a-z]+)?|no (?:hay|existe)n?(?: [a-z]+){0,3}|si|nada|nadie (?:[a-z]+ ){0,4}) $/,
      isWhole: true,
    },
  ),
  tooStrong(
    String.raw`\b(?:funciona|funcionan|sirve|sirven|ayuda|ayudan|eficaz|segur[oa]|valid[oa]|apt[oa])(?: [a-z]+)? (?:para|a|con|en) (?:todo el mundo|todos|todas|cualquiera|todas las personas|cualquier persona|todos los pacientes)\b`,
    { unlessAfter: /^ (?:los|las) (?!pacientes|enfermos|personas|casos)/ },
  ),
  tooStrong(
    String.raw`\b(?:todos? (?:el|los) que l[oa]s? prueban?|todas? las? que l[oa]s? prueban?|quien l[oa] prueba|todos? (?:nuestros |los )pacientes)(?: [a-z]+){0,3}? (?:mejoran?|se curan?|se recuperan?|sanan?|lo notan?)\b`,
  ),
  tooStrong(
    String.raw`\b(?:siempre (?:funciona|ayuda|cura|da resultado)|nunca (?:falla|decepciona)|no (?:puede fallar|falla(?: nunca)?|puedes fallar|decepciona)|infalibles?|es inofensiv[oa]|(?:no hay|nada) (?:nada )?mas segur[oa])\b`,
    { isWhole: true },
  ),
  tooStrong(
    String.raw`\bmilagr(?:os?|os[oa]s?|osamente)\b|\bpanacea\b|\b(?:formula|pocion|pildora) magica\b`,
    {
      unlessBefore: /\b(?:de|por) $/,
    },
  ),
  tooStrong(
    `\\b${REMEDY} (?:revolucionari[oa]s?|milagros[oa]s?|historic[oa]s?|definitiv[oa]s?|infalibles?|unic[oa]s? en el mundo)\\b`,
  ),
  tooStrong(
    `\\b(?:el|la|nuestr[oa]) (?:mejor|unic[oa]|mas (?:eficaz|segur[oa]|potente)) ${REMEDY}(?: [a-z]+){0,3}? (?:del mundo|que (?:existe|hay|funciona)|disponible|conocid[oa]|de todos los tiempos|del mercado)\\b|\\b(?:el|la) ${REMEDY} mas (?:eficaz|segur[oa]|potente|rapid[oa])(?: [a-z]+)? (?:del mundo|que (?:existe|hay)|del mercado)\\b`,
    { unlessBefore: /\buno de $/ },
  ),
  tooStrong(
    `\\b(?:la|el|tu|tus|los|toda|las) ${CONDITION} (?:se va|se van|desaparece|desaparecen|se acaba|se acaban|se cura|se curan|se esfuma)\\b|\\b(?:respuesta|solucion|clave|remedio) (?:a|para|contra) (?:tod[oa]s? (?:la |el |las |los )?|cualquier )${CONDITION}\\b|\\b(?:recuperacion|curacion|mejoria|exito|alivio) (?:es|esta|sera) (?:segur|cierto|asegurad|garantizad|inevitable)[oa]?\\b`,
    { unlessBefore: /\b(?:si|cuando|ojala|hasta que|no) $/ },
  ),
  tooStrong(
    String.raw`\b(?:no tiene|sin|no hay) (?:ningun(?:a)? )?(?:inconvenientes?|contraindicacion(?:es)?|desventajas?)\b`,
    { isWhole: true },
  ),
]
