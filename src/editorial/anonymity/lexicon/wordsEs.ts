const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Nombres que también son palabras: al comienzo de una frase hace falta que hagan algo propio de una persona. */
export const AMBIGUOUS_ES = words(`
  esperanza dolores consuelo paz rosa luz mercedes pilar remedios soledad socorro amparo sol mar nieves concepción concepcion asunción caridad gloria victoria alba aurora estrella
  blanca clara celeste marina salvador ángel angel león leon domingo justo modesto severo santos santa cruz reyes fe piedad milagros rocío rocio flor azucena margarita violeta iris olivo
  perla gema esmeralda jacinto narciso plácido clemente constancia prudencia constante pío inocencio fausto sereno serena linda bella dulce leal
  mía mia eva alma vega lara noel abril julio augusto mayo marco lino pino luna cielo
`)

export const COMMON_ES = words(`
  un va son ven dan den dé sal saludos don sin van vi ir ira da dar ser sea tal ti se lo eso ese ai mas ni ya su
  a al ante antes aunque aquel aquella aquello aquí ahora ahí allí así año años bajo cada casi como con contra cuando cuanto cuánto de del desde después donde dos durante
  e el él ella ellos ellas en entre era eran es esa ese eso esta este esto está estaba estoy fue fueron fui ha había hace hacía hasta hay he hoy la las le les lo los luego más me mi mí mis mientras mucho muchos muy
  nada nadie ni no nos nosotros nunca o otra otro para pero poco por porque pues que qué quien quién quizá se según ser si sí sido siempre sin sobre solo sólo somos soy su sus también tan tanto te ten tenía tengo tiene todo todos todas tras tu tus
  u un una unas uno unos y ya yo mamá papá vida hola gracias querida querido adiós
  leí medio media vinimos fuimos salimos enterramos compartí vendía llámame escríbeme envíalo mira puedes guardo pagué subí tomé perdí crecí vivíamos nací trabajé estudié paseaba llegamos soy
  terapia terapeuta psicóloga psicólogo doctora doctor hospital sida internet
  lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  el la los las sr sra dr dra don doña señor señora
`)

export const HONORIFICS_ES = words(
  'sr sra srta dr dra don doña señor señora señorita doctor doctora profesor profesora profe hermana hermano padre madre tía tío fray sor licenciado licenciada lic ing maestro maestra enfermera enfermero abuela abuelo',
)

const PARIENTE =
  '(?:herman[oa]|madre|padre|mamá|papá|hij[oa]|mujer|marido|espos[oa]|pareja|novi[oa]|prim[oa]|tí[oa]|sobrin[oa]|niet[oa]|abuel[oa]|amig[oa]|vecin[oa]|jef[ea]|compañer[oa]|colega|madrina|padrino|terapeuta|psiquiatra|psicólog[oa]|doctor(?:a)?|médic[oa]|enfermer[oa]|comadrona|maestr[oa]|profesor(?:a)?|ex|suegr[oa]|cuñad[oa]|yerno|nuera|gemel[oa]|bebé|niñ[oa]|perr[oa]|gat[oa])'

export const NAME_BEFORE_ES = new RegExp(
  `(?<!\\p{L})(?:(?:mi|tu|su|nuestr[oa]|la|el|un|una) ${PARIENTE}(?: \\p{L}+)?(?: (?:es|era))?,?|(?:mis|tus|sus|los|las) ${PARIENTE}e?s(?: son| eran)?,?|me llamo|se llama(?:ba|n|rá)?|te llamas|llamad[oa]|nombre (?:es|era)|soy|dij[eo]|conocí a|según|querid[oa]|hola,?|gracias,?(?: a)?|con|por)\\s+$`,
  'iu',
)
export const PLACE_CALLED_ES =
  /(?<!\p{L})(?:pueblo|aldea|ciudad|barrio|lugar|isla|hospital|clínica|colegio|centro|finca) (?:que se llama(?:ba)?|llamad[oa])\s+$/iu

/** En minúsculas, un nombre solo lo es detrás de un pariente. */
export const SMALL_NAME_ES = new RegExp(
  `(?<!\\p{L})(?:mi|tu|su|nuestr[oa]) ${PARIENTE},? (?<it>\\p{Ll}{3,20})(?!\\p{L})`,
  'dgu',
)

export const PLACE_BEFORE_ES =
  /(?<!\p{L})(?:en|desde|hasta|hacia|entre|cerca de|lejos de|fuera de|(?:soy|eres|es|somos|son|era|eran|éramos|vengo|viene|venimos|venía|nací|natural|originari[oa]|salí|salimos|llegué|llegamos|vecin[oa]s?|barrio|pueblo|ciudad|provincia|comarca|alrededores|afueras|calles|hospital|centro|ayuntamiento|universidad|alcalde|cárcel) (?:de|del)|(?:mud(?:é|amos|ó|aron|arme|arnos)|ir|fui|fuimos|iba|íbamos|voy|vamos|viaj(?:é|amos|ó|ar)|vin(?:e|o|imos|ieron)|sal(?:í|imos|ió)|march(?:é|amos|ó|arme)|llegu?(?:é|amos|ó|ar|aron)|volv(?:í|imos|ió|er)|regres(?:é|amos|ó|ar)|traslad(?:é|aron|ó|amos)|emigr(?:é|amos|ó|aron)|camino|cerca|viaje) (?:a|de))\s+(?:(?:el|la|los|las)\s+)?$/iu

export const PERSON_DEED_ES =
  /^, (?:mi|su|tu|nuestr[oa]|una?|la|el) (?:\p{L}+ )?(?:herman|madr|padr|hij|mujer|marid|espos|parej|novi|prim|t[ií][oa]|sobrin|niet|abuel|amig|vecin|jef|compañer|madrin|terapeut|psic|doctor|enfermer|maestr|profesor)\p{L}*|^\s+(?:(?:me|nos|le|se|ya|no|siempre|nunca|también|entonces|todavía)\s+){0,3}(?:dijo|dice|decía|vino|viene|llamó|llama|llamaba|preguntó|contestó|respondió|escribió|condujo|conducía|llevó|trajo|cuidó|cuidaba|abrazó|miró|sonrió|lloró|lloraba|cantaba|cantó|sabe|sabía|vive|vivía|murió|trabaja|trabajaba|esperaba|esperó|explicó|ayudó|enseñó|escuchó|escuchaba|salió|entró|fue mi|era mi|es mi|y yo|y mi|quería|quiso|pensaba|cree|creía|cocinaba|rezaba|leyó|leía|estaba conmigo|estuvo conmigo|sujetó|escondió|abrió|cerró|rompió|gritó|besó|tapó|cantaba|conducía|fumaba|bebía|tejía|rio|reía|llegó|volvió|salía|vigila|vigilaba|acompañó|acompañaba|llevaba (?:el|la|los|las)|llevaban|prometió|confesó|pidió|contó|contaba|regaló|prestó|recogió|nació|creció|y (?:su|mi) )(?!\p{L})/u

/** Lo que cura, daña o enseña no tiene por qué ser una persona. */
export const DEED_TO_SOMEBODY_ES =
  /^ (?:me|nos) (?!dej|ayud|hiz|hac|di[oó]|daba|quit|salv|cambi|devolv|cur|sent|produ|provoc|caus|dur|cost|parec|gust|encant|import|molest|dol|falt|sirv|serv|toc|afect|enganch|adorm|calm|alivi)(?<verb>\p{Ll}+(?:ó|aba|ía))(?!\p{L})/u
