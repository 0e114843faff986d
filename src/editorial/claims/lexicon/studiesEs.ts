import { study } from './claimPhrase'
import { ABOUT, NUMBER, PEOPLE } from './quantitiesEs'

const WORK =
  '(?:estudios?|ensayos?|metaanalisis|revision(?:es)?|encuestas?|investigacion(?:es)?|experimentos?|evidencias?|pruebas (?:cientificas|solidas)|datos|ciencia|hallazgos|trabajos? cientificos?|articulos?|estadisticas|resultados|neuroimagen|resonancias)'
const SHOWS =
  '(?:muestran?|mostro|mostraron|mostrado|demuestran?|demostro|demostraron|demostrado|hall(?:an?|o|aron|ado)|encontr(?:o|aron|ado)|encuentran?|sugieren?|sugirio|sugirieron|indican?|indico|indicaron|revelan?|revelo|revelaron|confirman?|confirmo|confirmaron|concluyen?|concluyo|concluyeron|senalan?|senalo|senalaron|apuntan? (?:a|que)|reun(?:en?|io|ieron)|observ(?:an?|o|aron)|apoyan?|respaldan?|asocian?|asocio|asociaron|prueban?|probaron|relacionan?|relacion(?:o|aron|ado)|vinculan?|vincul(?:o|aron|ado)|compar(?:an?|o|aron)|estiman?|estimo|estimaron|siguio|siguieron|calificar?on?|califico|detect(?:a|o|aron)|identific(?:a|o|aron)|describ(?:e|en|io|ieron)|calcul(?:a|an|o|aron))'
const STOP =
  '(?:y|pero|porque|donde|cuando|yo|el que|que|puede|pueden|podria|podrian|no|nunca|ningun|ninguna|enfermera|medico|sala|si)'
const SCHOLARS =
  '(?:investigador(?:es|as)?|cientific[oa]s|neurocientific[oa]s|neurolog[oa]s|expert[oa]s|especialistas|psicolog[oa]s|psiquiatras|epidemiolog[oa]s|cardiolog[oa]s|sociolog[oa]s|economistas|biolog[oa]s)'
const SAY =
  '(?:coinciden|dicen|creen|recomiendan|aconsejan|advierten|estiman|calculan|sostienen|opinan|sugieren|senalan|afirman|explican que|(?:han )?(?:hallado|encontrado|demostrado|descubierto|observado|comprobado|calculado|estimado|advertido|concluido)|hallaron|encontraron|descubrieron|demostraron|concluyeron|observaron|comprobaron|calcularon|vieron que)'
const AUTHORITY =
  '(?:organizacion mundial de la salud|oms|fda|ema|aemps|agencia europea (?:del|de) medicamentos?|agencia espanola del medicamento|cofepris|ministerio de (?:sanidad|salud)|naciones unidas|invima|anmat)'

/** Estudios y autoridades en los que se apoya un texto. */
export const STUDIES_ES = [
  study(`\\b${WORK}(?:,? (?!${STOP}\\b)[a-z0-9%.-]+){0,12}?(?: y| que)? (?:ha |han )?${SHOWS}\\b`, {
    unlessBefore: /\b(?:mi|tu|mis|tus) $/,
  }),
  study(
    String.raw`\bse (?:ha (?:demostrado|comprobado|visto|probado|estimado|calculado)|estima|calcula|sabe|considera|cree) que\b|\bse han? (?:relacionado|asociado|vinculado) con\b|\b(?:estudio|metaanalisis|ensayo|revision|encuesta) de (?:19|20)\d\d\b|\best(?:a|an) (?:asociad|relacionad|vinculad)[oa]s? (?:con|a)\b`,
  ),
  study(
    String.raw`\b(?:estudios?|ensayos?|revision|articulo|metaanalisis|investigacion|trabajo|resultados|hallazgos)(?:,? [a-z0-9-]+){0,8}?,? publicad[oa]s? (?:en|por|el)\b`,
  ),
  study(
    `\\bsegun (?:[a-z0-9-]+ ){0,4}(?:estudios?|investigacion(?:es)?|encuestas?|ensayos?|revision|datos|estadisticas|cifras|lancet|bmj|jama|cochrane|nejm|${SCHOLARS}|${AUTHORITY})\\b`,
  ),
  study(
    `\\b(?:investigador(?:es|as)|cientific[oa]s)(?:,? (?!${STOP}\\b)[a-z0-9-]+){0,10}? ${SAY}\\b`,
  ),
  study(`\\b${SCHOLARS}(?:,? (?!${STOP}\\b)[a-z0-9-]+){0,8}?,? ${SAY}\\b`, {
    unlessBefore: /\b(?:mi|mis|tus|sus|nuestr[oa]s|dos) $/,
    unlessAfter: /^ me\b/,
  }),
  study(
    `\\b${AUTHORITY}(?: [a-z]+)? (?:estima|calcula|dice|recomienda|aconseja|advierte|aprobo|autorizo|ha aprobado|senala|informa)\\b|\\b(?:aprobad|autorizad|avalad|recomendad|respaldad)[oa]s? por (?:la |el )?(?:${AUTHORITY}|las autoridades|los reguladores)\\b|\\b(?:las |los )?(?:guias?(?: clinicas?)?|protocolos|consensos?) (?:recomiendan?|aconsejan?|sugieren?|indican?)\\b`,
  ),
  study(
    `\\b(?:ensayo|estudio|metaanalisis|muestra|encuesta|cohorte)(?: [a-z]+){0,3}? (?:de|en|con|entre|a) ${ABOUT}${NUMBER} (?:[a-z]+ )?${PEOPLE}`,
  ),
  study(
    `\\bequipos? (?:de|del|en)(?: [a-z]+){1,6}? (?:siguio|hallo|encontro|descubrio|demostro|estudio|comparo|observo|analizo|siguieron|hallaron|encontraron)\\b`,
  ),
  study(
    String.raw`\b(?:hay|existen?) (?:[a-z]+ )?(?:evidencia|evidencias|pruebas|datos) (?:[a-z]+ )?(?:de que|de|para|a favor|en contra)\b|\bbasad[oa]s? en la evidencia\b|\b(?:doble ciego|controlado con placebo|aleatorizado|grupo (?:de |del )?placebo|que (?:el|un) placebo|frente al? placebo)\b|\b(?:mejor|mas) estudiad[oa]s?\b`,
  ),
  study(
    String.raw`\b(?:(?:redujo|reduce|redujeron|reducen|mejor(?:a|o|an|aron)|aument(?:a|o|an|aron)|disminuy(?:e|o|en|eron)|baj(?:a|o|an|aron)) (?:[a-z]+ )?(?:significativa|notable|considerable|drastica|sustancial)mente|(?:significativamente|notablemente|considerablemente) (?:mas|menos|mayor|menor|mejor|peor)|(?:reduccion|diferencia|mejora|mejoria|aumento|efecto|descenso)s? significativ[oa]s?|estadisticamente significativ[oa]s?)\b`,
    { unlessBefore: /\b(?:yo|me|mi|mis|nos)(?: [a-z]+){0,3} $/ },
  ),
  study(
    String.raw`\bequipos? [a-z]+ (?:publico|hallo|encontro|descubrio|demostro|observo|comprobo)\b|\b(?:estudios?|ensayos?) (?:clinicos? )?(?:controlados?|aleatorizados?|observacionales?|longitudinales?)\b`,
    { unlessBefore: /\b(?:mi|nuestro|el) $/ },
  ),
]
