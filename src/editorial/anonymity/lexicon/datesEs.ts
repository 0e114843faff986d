const MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene\\.|feb\\.|mar\\.|abr\\.|jun\\.|jul\\.|ago\\.|sept?\\.|oct\\.|nov\\.|dic\\.)'
const CAPITAL =
  '(?:Enero|Febrero|Marzo|Abril|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre)'
const UPPER =
  '(?:ENERO|FEBRERO|MARZO|ABRIL|MAYO|JUNIO|JULIO|AGOSTO|SEPTIEMBRE|OCTUBRE|NOVIEMBRE|DICIEMBRE)'
const WEEKDAY = '(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?'
const DAY =
  '(?:(?:0?[1-9]|[12]\\d|3[01])(?!\\d|[.,:]\\d)(?:\\.?[ºª°])?|primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti[a-zé]{3,6}|treinta(?: y uno)?)'
const YEAR = '(?:(?:1[89]|20)\\d\\d)(?!\\d)'
const PART = '(?:(?:a )?(?:principios|mediados|finales|fines|comienzos) de )?'
const SEASON = '(?:primavera|verano|otoño|invierno)'
const HOLIDAY =
  '(?:Navidad(?:es)?|Nochebuena|Nochevieja|Año Nuevo|Semana Santa|Pascua|Reyes|Todos los Santos)'

const all = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'dgu')

export const DATES_ES = [
  all(`${WEEKDAY}${DAY} (?:de|DE) ${UPPER}(?:,? (?:del?|DEL?) ${YEAR})?`),
  all(`${WEEKDAY}${DAY} de (?:${MONTH}|${CAPITAL}|Mayo)(?:,? del? (?:año )?${YEAR})?`),
  all(`${PART}(?:${MONTH}|${CAPITAL}|Mayo),? (?:del? )?(?:año )?${YEAR}`),
  all(`${SEASON} (?:del? )?(?:año )?${YEAR}`),
  all(`${HOLIDAY} (?:del? )?(?:año )?${YEAR}`),
  all(`${PART}${MONTH}`),
  all(`(?:[Ee]n|[Dd]esde|[Hh]asta|cada|este) (?<it>${CAPITAL})`),
]
