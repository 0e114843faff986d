/** Patrones de cantidades, sin acentos y en minúsculas, como se lee el texto. */
const FEW =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|mil'
export const DIGITS = String.raw`\d{1,12}(?:[.,]\d{1,6}){0,4}`
export const NUMBER = `(?:${DIGITS}|${FEW}|un centenar de|cientos de|miles de)`
export const FRACTION =
  '(?:la mitad|(?:un|dos) tercios?|una tercera parte|las dos terceras partes|(?:un|tres) cuartos?|(?:una|la) cuarta parte|tres cuartas partes|(?:un|cuatro|dos|tres) quintos?|una quinta parte|(?:un|una) decim[oa](?: parte)?)'
export const TIMES = `(?:el doble|el triple|el cuadruple|${NUMBER} veces)`
export const ABOUT =
  '(?:(?:unos|unas|mas de|menos de|casi|cerca de|alrededor de|hasta|al menos|aproximadamente|solo|en torno a|un) ){0,2}'
export const PEOPLE =
  '(?:pacientes?|personas?|adult[oa]s?|participantes?|hombres?|mujer(?:es)?|nin[oa]s?|adolescentes?|jovenes|veteran[oa]s?|usuari[oa]s?|casos?|voluntari[oa]s?|afectad[oa]s|tratad[oa]s|enferm[oa]s|cuidador(?:es|as?)?|madres?|padres?|familias?|parejas?|hogares|enfermer[oa]s|estudiantes?|alumn[oa]s|trabajador(?:es|as)?|emplead[oa]s|fumador(?:es|as)|bebedor(?:es|as)|supervivientes|gemel[oa]s|pres[oa]s|refugiad[oa]s|migrantes|soldados|deportistas|bebes|ancian[oa]s|mayores|ciudadan[oa]s|espanol(?:es|as)|mexican[oa]s|latin[oa]s|encuestad[oa]s|sujetos)'
/** De quienes solo se habla así cuando alguien los ha contado. */
export const COUNTED =
  '(?:pacientes|participantes|usuari[oa]s|voluntari[oa]s|encuestad[oa]s|sujetos|afectad[oa]s|tratad[oa]s|enferm[oa]s|(?:personas|adult[oa]s|mujeres|hombres|jovenes) (?:con|que (?:tienen|sufren|padecen|toman)))'
