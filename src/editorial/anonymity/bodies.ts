import { type Detector, spansOf } from './spans'

const FILE =
  /(?<![\p{L}\p{N}_/.-])[\p{L}\p{N}_][\p{L}\p{N}_()-]{0,100}\.(?:jpe?g|png|heic|gif|webp|avif|tiff?|bmp|mp4|mov)(?![\p{L}\p{N}])/giu
const KIN =
  'daughter|son|child|children|kids?|baby|mother|father|mum|mom|dad|sister|brother|wife|husband|partner|family|friends?|parents|grand(?:mother|father|ma|pa)|aunt|uncle|cousin|twins|boyfriend|girlfriend'
const BODY = 'face|head|body|scars?|eyes|arms?|back|belly|chest|smile|portrait|wounds?|tattoos?'
const PICTURE = '(?:photo(?:graph)?s?|pictures?|portraits?|snapshots?|snaps?|images?|videos?)'
const OWNER = "(?:my|his|her|their|our|your|the patient[’']s)"

const EN = [
  /\b(?:photo(?:graph)?s?|snapshots?|videos?) (?:of|showing) (?:us|him|them|you|her(?! \w))\b/gi,
  new RegExp(
    `\\b${PICTURE} (?:of|showing) (?:me|myself|${OWNER} (?:\\w+ )?(?:${KIN}|${BODY}))\\b`,
    'gi',
  ),
  new RegExp(`\\b${PICTURE} (?:of|showing) (?=[A-Z])[A-Z][a-z]+`, 'g'),
  new RegExp(
    `\\b${OWNER} (?:\\w+ )?(?:photo(?:graph)?s?|portraits?|headshots?|passport picture)\\b`,
    'gi',
  ),
  /\bselfies?\b|\b(?:full[- ]face|passport|profile|face) (?:photo(?:graph)?s?|pictures?|images?)\b|\bhead ?shots?\b|\bmug ?shots?\b/gi,
]
const PARIENTE =
  'hij[oa]s?|madre|padre|herman[oa]s?|mujer|marido|espos[oa]|pareja|familia|amig[oa]s?|abuel[oa]s?|t[ií][oa]|niñ[oa]s?|beb[eé]|prim[oa]|novi[oa]'
const CUERPO = 'cara|rostro|cuerpo|cicatri(?:z|ces)|ojos|brazos?|espalda|sonrisa|heridas?'
const FOTO = '(?:fotos?|fotograf[ií]as?|retratos?|im[aá]gen(?:es)?|v[ií]deos?)'
const ES = [
  new RegExp(
    `(?<!\\p{L})${FOTO} (?:de |en la que sal(?:go|e) )(?:m[ií](?!\\p{L})|nosotr[oa]s|ell[oa]s?|(?:mis?|sus?|tus?|nuestr[oa]s?|la|el) (?:${PARIENTE}|${CUERPO}))(?!\\p{L})`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:mi|su|tu) (?:foto(?:graf[ií]a)?|retrato)(?!\\p{L})`, 'giu'),
  /(?<!\p{L})(?:selfis?|selfies?|autorretratos?|fotos? de (?:carn[eé]t?|pasaporte|perfil))(?!\p{L})/giu,
]

const OF_BODY =
  '(?:finger ?prints?|thumb ?prints?|palm ?prints?|hand ?prints?|voice ?prints?|face ?prints?|(?:retinal?|iris|facial|face) scans?|DNA (?:sample|profile|test results?|sequence|record)s?|gait pattern|genetic (?:sequence|profile|code)|genome)'
const BIOMETRIC_EN = [
  new RegExp(
    `\\b(?:my|his|her|their|our|your|[a-z]+[’']s) ${OF_BODY}\\b(?! (?:on|all|of (?:time|trauma|grief)))`,
    'gi',
  ),
  /\b(?:took|takes?|taken|kept|keeps?|stored?|scan(?:ned|s)?|has|have|hold|held|recorded) (?:my|his|her|their|our|your) (?:finger|thumb|palm|hand|voice)prints?\b/gi,
  /\b(?:retinal?|iris|facial recognition|face|fingerprint|palm|thumbprint) scans?\b|\bvoice ?prints?\b|\bfacial recognition\b/gi,
  /\b(?:recordings?|samples?|prints?|scans?) of (?:my|his|her|their|our|your) (?:voices?|DNA|genome|fingers?|fingertips|thumbs?|palms?|hands?|iris(?:es)?|retinas?|faces?)\b/gi,
]
const BIOMETRIC_ES = [
  /(?<!\p{L})(?:mis?|sus?|las?|tus?) huellas? (?:dactilar(?:es)?|digital(?:es)?)(?!\p{L})/giu,
  /(?<!\p{L})(?:(?:mi|su|tu) (?:muestra |perfil )(?:de ADN|gen[eé]tic[oa])|(?:esc[aá]ner|escaneo) (?:de|del) (?:iris|retina|rostro)|reconocimiento facial|(?:grabaci[oó]n|muestra|an[aá]lisis|prueba) de (?:mi|su|tu) (?:voz|ADN|saliva|iris)|huella de voz)(?!\p{L})/giu,
]

/** Pictures of people and what is measured on a body, as a text mentions them. */
export const bodies: Detector = (passage, locale) => [
  ...[FILE, ...(locale === 'es' ? ES : EN)].flatMap((one) => spansOf(passage, 'photo', one)),
  ...(locale === 'es' ? BIOMETRIC_ES : BIOMETRIC_EN).flatMap((one) =>
    spansOf(passage, 'biometric', one),
  ),
]
