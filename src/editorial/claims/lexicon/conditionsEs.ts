/** Lo que se promete que un tratamiento acaba. */
export const CONDITION =
  '(?:depresion(?:es)?|ansiedad|angustia|insomnio|dolor(?:es)?|adiccion(?:es)?|traumas?|panico|ataques de panico|sintomas?|estres(?: postraumatico)?|fatiga|duelo|fobias?|psicosis|esquizofrenia|demencia|alzheimer|migranas?|jaquecas?|fibromialgia|diabetes|cancer|artritis|asma|autismo|obesidad|anorexia|bulimia|alcoholismo|sufrimiento|tristeza|enfermedad(?:es)?|trastornos?|pesadillas|recuerdos dolorosos|ideas suicidas)'
/** Entre el verbo y eso: «todo tipo de». */
export const SUCH =
  '(?:(?:la|el|los|las|tu|tus|su|sus|un|una|todo|toda|todos|todas|cualquier|cada|tipo|tipos|clase|clases|forma|formas|de|del|incluso|hasta) ){0,5}'
