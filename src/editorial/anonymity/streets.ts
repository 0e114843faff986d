import { type Detector, spansOf } from './spans'

const CAP = "\\p{Lu}[\\p{L}'’.-]{0,30}"
const KIND =
  '(?:(?:Street|Avenue|Road|Lane|Drive|Boulevard|Court|Crescent|Terrace|Close|Highway|Parkway|Square|Mews|Gardens|Row|Way|Place|Hill|Walk|Grove|Alley|Turnpike)\\b|(?:St|Ave|Rd|Ln|Dr|Blvd|Ct|Cres|Hwy|Pkwy|Sq)\\b\\.?)'
const FULL_KIND =
  '(?:Street|Avenue|Road|Lane|Drive|Boulevard|Crescent|Terrace|Highway|Parkway|Alley|Turnpike)'
const UNIT = '(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite|Room|No\\.) ?#?\\w{1,5}, )?'
const TAIL = `(?:,? (?:Apt\\.?|Apartment|Unit|Suite|#) ?\\w{1,5})?(?:, ${CAP}(?: ${CAP}){0,2}){0,2}(?: \\d{5}(?:-\\d{4})?)?`

const EN = [
  new RegExp(
    `(?<![\\p{L}\\p{N}])${UNIT}\\d{1,5}[A-Za-z]?,? (?:(?:${CAP}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}?${KIND}${TAIL}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${CAP}|\\d{1,3}(?:st|nd|rd|th)) ){1,3}${FULL_KIND}(?![\\p{L}])`,
    'gu',
  ),
  /(?<!\p{L})\p{Lu}\p{Ll}{1,20}(?:-(?:on|upon|under|in|le|sur|by)-(?:the-)?| upon )\p{Lu}\p{Ll}+/gu,
  /(?<!\w)P\.? ?O\.? Box \d{1,6}/gi,
  /(?<![\w-])[A-Z]{2} \d{5}(?:-\d{4})?(?![\w-])/g,
  /\b(?:zip|postal|post)(?: ?code)?(?:,| is| was| number| of|:)* (?<it>\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d)(?![\w-])/dgi,
  /(?<![\w-])(?:[A-Z]{1,2}\d{1,2}[A-Z]? \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)(?![\w-])/g,
]

/** In small letters, as people type: not "2 miles down the road". */
const SMALL_STREET =
  /(?<![\p{L}\p{N}])\d{1,5} (?!(?:of|more|other|miles?|minutes?|hours?|days?|weeks?|years?|houses?|blocks?|doors?|steps?|yards?|met(?:er|re)s?|people|cars?|lanes?|times|from|on|in|to|and)\b)(?:(?!(?:the|a|an|my|our|his|her|this|that|down|along|off|per|on|of|from|and)\b)[a-z]{2,20} ){1,2}(?:street|avenue|road|lane|drive|boulevard)\b(?! (?:trips?|tests?|maps?|signs?|works?|rage|food|art))/gu

const ES_CAP = "\\p{Lu}[\\p{L}'’-]{0,30}"
const ES = [
  new RegExp(
    `(?<!\\p{L})(?:[Cc]alle|[Aa]venida|[Aa]vda?\\.|[Pp]laza|[Pp]aseo|[Cc]arretera|[Cc]amino|[Rr]onda|[Gg]lorieta|[Cc]arrera|[Cc]/|[Bb]arrio|[Bb]arriada|[Uu]rbanización|[Cc]olonia|[Cc]allejón|[Tt]ravesía)(?: (?:de|del|la|las|los|el)){0,3} (?:${ES_CAP}(?: (?:de|del|la|las|los|y) (?=\\p{Lu}|la |los |las )(?:(?:la|los|las) )?| (?=\\p{Lu}))?){1,5}(?:,? (?:n\\.?º ?|número )?\\d{1,4}(?!\\d))?`,
    'gu',
  ),
  /(?<!\p{L})(?:viv(?:o|e|imos|ía|íamos)|(?:me )?mudé|resido|reside) (?:en|a)l? (?:el )?(?<it>\d{5})(?!\d| (?:pesos|euros|metros|kil))/dgiu,
  /(?<!\p{L})(?:c[oó]digo postal|C\.?P\.?)(?:,| es| era| el|:)* (?<it>\d{5})(?!\d)/dgiu,
  /(?<!\p{L})apartado (?:de correos|postal) \d{1,6}/giu,
]

/** Streets, boxes and postal codes, which are known by their form. */
export const streets: Detector = (passage, locale) =>
  (locale === 'es' ? ES : [...EN, SMALL_STREET]).flatMap((pattern) =>
    spansOf(passage, 'place', pattern),
  )
