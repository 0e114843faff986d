import { figure } from './claimPhrase'
import { ABOUT, COUNTED, DIGITS, FRACTION, NUMBER, PEOPLE, TIMES } from './quantitiesEs'

const OWN = /\b(?:yo|me|mi|mis|nos|nuestr[oa]s?)(?: [a-z]+){0,4} $/
const MEASURED =
  '(?:riesgos?|tasas?|probabilidad(?:es)?|prevalencia|incidencia|mortalidad|muertes|suicidios|ingresos|recetas|diagnosticos|casos|sintomas|recaidas|intentos|ataques|crisis|episodios|hospitalizaciones|consumo|sobredosis|autolesiones|abandonos|numero de [a-z]+)'
const COMPARED =
  '(?:probabilidad(?:es)?|riesgo|probables?|frecuentes?|eficac(?:es|ia)|eficaz|comun(?:es)?|mayor(?:es)?|menor(?:es)?|alt[oa]s?|propens[oa]s?|posibilidades|casos|seguid[oa]|rapido)'

/** Cifras sobre personas; las dosis, las edades, las fechas y los precios no lo son. */
export const FIGURES_ES = [
  figure(
    `(?<![\\w.,])\\d{1,3}(?:[.,]\\d+)? ?(?:%|por ciento)(?= de (?:tod[oa]s )?(?:los |las |nuestr[oa]s |est[oa]s )?(?:[a-z]+ ){0,2}?${PEOPLE}\\b)`,
  ),
  figure(
    `(?<![\\d.,])\\d[\\d.,]{0,20} (?:millones|miles) de (?:[a-z]+ )?(?:${PEOPLE}|vidas|muertes)\\b`,
  ),
  figure(
    `\\b(?:observ|sigui|trat|compar|estudi|reclut|entrevist|analiz|examin|evalu)(?:o|aron|ando|eron) (?:[a-z]+ ){0,4}?(?:en |a )?${ABOUT}${DIGITS} (?:[a-z]+ )?${PEOPLE}\\b`,
  ),
  figure(
    String.raw`(?<![\w.,])\d{1,3}(?:[.,]\d+)?(?: ?(?:-|–|a|y) ?(?:el )?\d{1,3}(?:[.,]\d+)?)? ?(?:%|por ciento\b|puntos porcentuales\b)`,
    {
      unlessBefore:
        /\b(?:saturacion|oxigeno|descuento|rebaja|deposito|bateria|movil|telefono|portatil|propina|humedad|iva|copago|volumen|brillo|jornada|trabaj[a-z]+)(?: \w+){0,4} $/,
      unlessAfter:
        /^ ?(?:segur[oa]s?\b|efica(?:z|ces)\b|natural(?:es)?\b|de (?:descuento|rebaja|suero|glucosa|alcohol|iva|oxigeno|bateria|algodon|jornada)|(?:del|de la|de los|de las|de mi|de su|de tu) (?:precio|coste|costo|gastos?|factura|importe|total|bateria|tiempo|alquiler|sueldo|libro|camino|jornada))/,
    },
  ),
  figure(
    `\\b(?:un[oa]?|${NUMBER}) de (?:cada )?${NUMBER}(?: [a-z]+)? (?:pacientes|personas|adult[oa]s|participantes|usuari[oa]s|casos|voluntari[oa]s|veteran[oa]s|afectad[oa]s|tratad[oa]s)\\b|\\b(?:un[oa]?|${NUMBER}) (?:[a-z]+ )?de cada ${NUMBER}\\b`,
    { unlessAfter: /^ (?:sesion(?:es)?|dias|noches|horas|semanas|meses|dosis|habitaciones)\b/ },
  ),
  figure(
    `\\b${FRACTION} de (?:tod[oa]s )?(?:los |las |estos |estas |quienes )?(?:[a-z]+ )?(?:${PEOPLE}|quienes)\\b|\\b${FRACTION} del (?:grupo|estudio|ensayo)\\b`,
    { unlessBefore: /\b(?:mi|su|primera|segunda) $/ },
  ),
  figure(
    `\\b(?:la (?:gran |inmensa )?(?:mayoria|minoria|parte)|un gran numero) de (?:los |las |estos |estas )?(?:[a-z]+ )?${COUNTED}\\b`,
  ),
  figure(String.raw`\bn ?= ?\d+|\bp ?[<=≤] ?0?[.,]\d+`),
  figure(`\\b${TIMES} (?:de |mas |menos )?${COMPARED}\\b`, { unlessBefore: OWN }),
  figure(
    `\\btan (?:eficaz|eficaces|efectiv[oa]s?|segur[oa]s?|buen[oa]s?|utile?s?) como (?:la |el |los |las |un |una )?(?:medicacion|medicamentos?|farmacos?|pastillas|antidepresivos?|terapias?|placebo|cirugia|ejercicio|tratamientos?)\\b|\\b(?:mas|menos) (?:eficaz|eficaces|efectiv[oa]s?|frecuentes?|comun(?:es)?|probables?) (?:que|en|entre) (?:la |el |los |las |un |una )?(?:medicacion|medicamentos?|farmacos?|antidepresivos?|terapias?|placebo|tratamientos?|${PEOPLE})\\b|\\b(?:mejor|peor|superior|inferior) (?:que|al?) (?:la |el |los |las |un )?(?:placebo|medicacion|farmacos?|antidepresivos?|tratamientos? habitual(?:es)?)\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b(?:duplic|triplic|cuadruplic|aument|increment|reduc|disminu|elev|baj|multiplic|sub|predic)[a-z]{0,4} (?:[a-z]+ ){0,2}?(?:el|la|las|los|su|sus) (?:riesgos?|probabilidad(?:es)?|tasas?|mortalidad|posibilidad(?:es)?)\\b|\\breduce a la mitad\\b`,
    { unlessBefore: /\b(?:para|yo|me|quiero|mi) $/ },
  ),
  figure(
    `\\b${MEASURED}(?: [a-z]+){0,8}? (?:se (?:ha |han )?)?(?:duplic|triplic|cuadruplic|multiplic)(?:o|aron|a|an|ado)\\b`,
    { unlessBefore: /\b(?:mi|mis|nuestr[oa]s?) (?:[a-z]+ )?$/ },
  ),
  figure(
    `\\b(?:aument|increment|sub|baj|ca|crec|disminu|descend|reduj|mejor)(?:o|aron|io|ieron|yo|yeron|eron|a|an|e|en|ado|ido)(?: [a-z]+){0,5}? (?:a |en |por |un |hasta )?(?:casi |mas de )?(?:a )?(?:${FRACTION}|\\d+ puntos)\\b`,
    { unlessBefore: OWN, unlessAfter: /^ de (?:la dosis|la pastilla|mi|las escaleras)\b/ },
  ),
  figure(
    `\\b(?:mayor|menor|mas|menos|alto|elevado|bajo) (?:riesgo|probabilidad|prevalencia|mortalidad|incidencia|esperanza de vida) (?:de|en|entre|que)\\b|\\briesgo (?:mayor|menor|elevado|mas alto|mas bajo)\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b(?:(?:primera|segunda|tercera|cuarta|principal|mayor) )?(?:principal )?causas? (?:principal )?de (?:muerte|discapacidad|mortalidad|suicidio|baja laboral|ceguera)(?= entre| en | de | del |[.,])`,
    { unlessBefore: /\b(?:la|su|una|otra) $/ },
  ),
  figure(
    `\\b(?:de media|en promedio|por termino medio|una? media(?:na)? de|un promedio de|el (?:paciente|enfermo) medio)\\b`,
    { unlessBefore: OWN },
  ),
  figure(
    `\\b(?:un|una|dos|tres|cuatro) (?:tercios?|cuartos?|quintos?|decimas? partes?)(?: de la poblacion| (?:ya |luego )?(?:abandon|reca|mejor|respond|murier|se recuper|dej)[a-z]+)\\b|\\b${FRACTION} de la poblacion\\b|\\b${NUMBER} veces (?:mas|menos)\\b|\\b(?:espera|edad|dosis|duracion|estancia|demora|reduccion) media\\b|\\b${NUMBER} (?:millones|miles) de ${PEOPLE}\\b`,
    { unlessBefore: OWN },
  ),
]
