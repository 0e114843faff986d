/** Over one folded sentence: lower case, without accents. */
type Advice = {
  what: string
  score: number
  pattern: RegExp
  /** Anywhere in the sentence it makes something else of it. */
  unless?: RegExp
}

const UNIT =
  '(?:mg|milligrams?|miligramos?|mcg|µg|ug|micrograms?|microgramos?|grams?|gramos?|gr?|ml|cc)(?:\\s?\\/\\s?kg)?'
const DOSE = `\\d+(?:[.,]\\d+)?\\s?(?:(?:-|–|to|a)\\s?\\d+(?:[.,]\\d+)?\\s?)?${UNIT}\\b`
const DRUG_EN =
  "(?:ketamine|esketamine|spravato|troches?|lozenges?|k|mdma|lsd|psilocybin|mushrooms?|shrooms|ayahuasca|ibogaine|dmt|benzos?|xanax|valium|klonopin|lithium|lamictal|ssris?|snris?|maois?|antidepressants?|prozac|zoloft|lexapro|wellbutrin|effexor|seroquel|mood stabili[sz]ers?|antipsychotics?|stimulants?|adderall|opioids?|tramadol|gabapentin|kratom|cbd|edibles|st\\.? ?john'?s wort|naltrexone|kpins?|vodka|alcohol|wine)"
const DRUG_ES =
  '(?:ketamina|esketamina|spravato|mdma|lsd|psilocibina|hongos|ayahuasca|ibogaina|benzos?|benzodiacepinas?|trankimazin|orfidal|lexatin|valium|diazepam|lorazepam|clonazepam|litio|lamotrigina|isrs|antidepresiv[oa]s?|prozac|fluoxetina|sertralina|escitalopram|quetiapina|estabilizador(?:es)?|antipsicoticos?|opioides|tramadol|gabapentina|cbd|hierba de san juan|alcohol|vino)'
const MEDS_EN = `(?:meds?|medications?|medicines?|pills|tablets|prescriptions?|${DRUG_EN})`
const MEDS_ES = `(?:medicacion|medicamentos?|medicinas?|pastillas?|tratamiento|${DRUG_ES})`
/** At the beginning of a clause, where an imperative stands. */
const CLAUSE_EN =
  "(?:^|[,;:(–—-]\\s?|\\b(?:just|then|please|and|or|but|so|simply|honestly|seriously|instead|always|never|don't|do not)\\s)"
const CLAUSE_ES =
  '(?:^|[,;:(–—-]\\s?|\\b(?:solo|simplemente|entonces|y|o|pero|mejor|por favor|siempre|nunca|no|asi que)\\s)'
const YOU_SHOULD =
  "(?:you|u|ya|everyone|people|anyone|he|she|they|your \\w+)(?:'d| would| should| could| can| may| might| need to| have to| has to| must| ought to| needs to| want to| better|'ll| will)(?:\\s(?:better|definitely|really|probably|just|safely|easily|always|try|try to|be fine (?:with|on|taking)))*"
const I_WOULD =
  "(?:i'd|i would|i|we) (?:strongly |highly |always |really )?(?:recommend|suggest|advise|say)(?: (?:that )?(?:you|everyone))?"
const DEBES =
  '(?:(?:tu |usted(?:es)? )?(?:debes|deberias?|debe|deben|tienes que|tiene que|tendrias que|puedes|podrias|necesitas|hay que|habria que|te recomiendo|te aconsejo|recomiendo|aconsejo|les recomiendo|os recomiendo|yo que tu|prueba a|lo mejor es))'

const en = (source: string) => new RegExp(source)
/** Somebody who may say so said it, or it is asked. */
const ASKED_EN =
  /\b(?:ask|talk to|speak (?:to|with)|check with|consult|tell|call|see) (?:your|a|the|my|his|her|their) (?:own )?(?:doctor|doc|psychiatrist|prescriber|physician|provider|clinician|pharmacist|gp|clinic|nurse|team|therapist)\b|\b(?:without|unless|before|until) (?:talking|speaking|asking|checking|consulting|your (?:doctor|prescriber|psychiatrist))/
const NOT_ADVICE_EN =
  /\b(?:(?:don't|do not|never|please don't|shouldn't|should not|can't|cannot|must not|mustn't|nobody should|no one should) (?:ever )?(?:just |try to |simply )?(?:stop|quit|skip|change|take|mix|combine|use|do|adjust|increase|double|come off|order|buy|inject|snort))\b/
const ASKED_ES =
  /\b(?:pregunta|preguntale|habla|hablalo|consulta|consultalo|consultarlo|dile|llama|comenta|comentalo|hablar) (?:a|con|al) (?:tu |su |un |una |el |la |mi )?(?:propi[oa] )?(?:medic[oa]|doctor(?:a)?|psiquiatra|especialista|farmaceutic[oa]|clinica|equipo|terapeuta)\b|\bsin (?:hablar|consultar|preguntar|supervision|control|receta ni)\b/
const NOT_ADVICE_ES =
  /\b(?:no|nunca|nadie deberia) (?:debes|deberias|debe|dejes|deje|dejeis|tomes|tome|mezcles|mezcle|cambies|suspendas|compres|dupliques|subas|bajes|dejar|tomar|mezclar)\b/
const SAID_OF_ONESELF =
  /\b(?:my (?:doctor|psychiatrist|doc|nurse|clinic|provider|therapist|team) (?:told|said|says|had|gave|suggested|recommended|prescribed|started|increased|lowered|wants|asked))\b/
const SAID_OF_ONESELF_ES =
  /\b(?:mi (?:medic[oa]|doctora?|psiquiatra|clinica|terapeuta|equipo)) (?:me |nos )?(?:dijo|dice|dio|recomendo|receto|subio|bajo|propuso|pauto|quiere|pidio)\b/

const either = (...patterns: RegExp[]) => new RegExp(patterns.map(({ source }) => source).join('|'))
/** It is asked, and not told. */
const QUESTION_EN =
  /^(?:so |and |but |hi |hello |also )?(?:did|do|does|has|have|had|is|was|were|are|can|could|should|would|how|what|why|when|which|who|anyone|anybody)\b[^?]*\?/
const QUESTION_ES =
  /^¿?(?:y |pero |hola )?(?:alguien|como|cuando|cuanto|cuanta|que|por que|es|se puede|puedo|debo|deberia|hay|tuviste|tuvisteis|te hicieron|os hicieron)\b[^?]*\?/
const LET_BE_EN = either(ASKED_EN, NOT_ADVICE_EN, SAID_OF_ONESELF, QUESTION_EN)
const LET_BE_ES = either(ASKED_ES, NOT_ADVICE_ES, SAID_OF_ONESELF_ES, QUESTION_ES)

const TAKE_EN =
  '(?:take|try|start|use|do|go (?:up |down |for |with )?(?:to |at )?|begin|stick to|aim for|increase|raise|double|triple|halve|lower|cut|reduce|up|split|microdose|dissolve|inject|snort|sniff|drink|swallow|hold)'
const TAKE_ES =
  '(?:toma|tomar|tome|tomate|tomes|prueba|probar|usa|usar|empieza|empezar|empieces|sube|subir|subas|baja|bajar|dobla|duplica|duplicar|aumenta|aumentar|reduce|reducir|inyecta|inyectate|esnifa|esnifar|microdosifica|disuelve|ponte|mete|metete)'

export const MEDICAL_ADVICE: readonly Advice[] = [
  {
    what: 'a dose for others',
    score: 0.9,
    pattern: en(
      `(?:${YOU_SHOULD}|${I_WOULD}|${CLAUSE_EN})\\s?${TAKE_EN}\\b[^!?\\n]{0,70}?\\b${DOSE}|(?:${I_WOULD})\\b[^!?\\n]{0,40}?\\b${DOSE}|\\b${DOSE}[^!?\\n]{0,40}\\b(?:is (?:the (?:best|right|perfect|ideal)|enough|plenty|safe|fine|ideal|perfect|a good (?:dose|start|place))|should (?:do|be|work)|will (?:do|work|fix|knock|get|put)|works best|per kilo(?:gram)? of (?:your )?body)`,
    ),
    unless: LET_BE_EN,
  },
  {
    what: 'a dose for others',
    score: 0.9,
    pattern: en(
      `(?:${DEBES}|${CLAUSE_ES})\\s?${TAKE_ES}\\b[^!?\\n]{0,70}?\\b${DOSE}|${DEBES}\\b[^!?\\n]{0,40}?\\b${DOSE}|\\b(?:con )?${DOSE}[^!?\\n]{0,40}\\b(?:es (?:la (?:mejor|dosis)|suficiente|lo (?:mejor|ideal)|segur[oa]|perfect[oa]|ideal)|basta|bastan|te (?:basta|sobra|ira|va|hara|dejara)|son (?:suficientes|segur[oa]s)|por kilo)`,
    ),
    unless: LET_BE_ES,
  },
  {
    what: 'to change a dose',
    score: 0.8,
    pattern: en(
      `(?:${YOU_SHOULD}|${I_WOULD}|${CLAUSE_EN})\\s?(?:double|triple|increase|up|raise|lower|halve|cut|skip|reduce|split)\\s(?:up )?(?:your|ur|the|his|her|their) (?:next )?(?:dos(?:e|es|age)|${MEDS_EN})\\b|\\b(?:double|triple) (?:your|the) dose\\b`,
    ),
    unless: LET_BE_EN,
  },
  {
    what: 'to change a dose',
    score: 0.8,
    pattern: en(
      `(?:${DEBES}|${CLAUSE_ES})\\s?(?:dobla|doblar|duplica|duplicar|sube|subir|subete|baja|bajar|bajate|aumenta|aumentar|reduce|reducir|saltate)\\s(?:tu|la|las|su) (?:dosis|toma|${MEDS_ES})\\b`,
    ),
    unless: LET_BE_ES,
  },
  {
    what: 'to leave a medicine',
    score: 0.9,
    pattern: en(
      `(?:${YOU_SHOULD}|${I_WOULD}|${CLAUSE_EN})\\s?(?:stop(?:ping)?|quit(?:ting)?|drop(?:ping)?|ditch(?:ing)?|skip(?:ping)?|come off|coming off|get off|getting off|go off|go cold turkey (?:on|off)|throw (?:away|out)|flush(?:ing)?|dump(?:ing)?|toss(?:ing)?|forget(?: about)?|lose|wean (?:yourself )?off|taper (?:off )?|replace|swap|get rid of)\\s?(?:taking |using )?(?:all )?(?:of )?(?:your|ur|the|those|that|these|his|her|their)? ?(?:\\w+ )?${MEDS_EN}\\b|\\byou (?:don't|do not|won't|dont) (?:really |even |actually )?need (?:your|the|those|any|that|a) ?(?:\\w+ )?(?:${MEDS_EN}|doctors?|psychiatrists?|therapists?|therapy|clinic)\\b`,
    ),
    unless: LET_BE_EN,
  },
  {
    what: 'to leave a medicine',
    score: 0.9,
    pattern: en(
      `(?:${DEBES}|${CLAUSE_ES})\\s?(?:deja|dejar|deje|dejad|dejate de|abandona|abandonar|tira|tirar|olvida|olvidate de|suspende|suspender|quitate|retira|cambia|sustituye)\\s(?:ya )?(?:de tomar |de una vez )?(?:tu|tus|la|las|los|el|esa|esas|esos|su|sus)? ?(?:\\w+ )?${MEDS_ES}\\b|\\bno (?:necesitas|te hace falta|te hacen falta|necesita) (?:la |las |los |tu |tus |un |una |ningun[a]? |mas |a )?(?:${MEDS_ES}|medicos?|psiquiatras?|psicologos?|terapia)\\b`,
    ),
    unless: LET_BE_ES,
  },
  {
    what: 'what to take together',
    score: 0.8,
    pattern: en(
      `\\b(?:safe|fine|ok|okay|totally fine|no problem|great|harmless|best) (?:to )?(?:mix|mixing|combine|combining|stack|stacking|take|taking|drink|drinking|together|with)\\b[^!?\\n]{0,50}\\b${DRUG_EN}\\b|${CLAUSE_EN}\\s?(?:mix|combine|stack|pair) (?:it|them|this|your|the|${DRUG_EN})\\b[^!?\\n]{0,30}\\bwith\\b|\\b${DRUG_EN} (?:and|with|plus|\\+|on top of) ${DRUG_EN} (?:is|are) (?:perfectly |totally |completely |absolutely )?(?:safe|fine|ok|okay|great|harmless)\\b|\\byou can (?:safely |totally |easily )?(?:mix|combine|drink|take) (?:it|them|${DRUG_EN})\\b[^!?\\n]{0,30}\\b(?:with|on|after|before|while)\\b[^!?\\n]{0,30}\\b${DRUG_EN}\\b`,
    ),
    unless: either(LET_BE_EN, /\?$/),
  },
  {
    what: 'what to take together',
    score: 0.8,
    pattern: en(
      `\\b(?:no pasa nada|es seguro|puedes|se puede|puede|va bien|es buena idea)\\b[^!?\\n]{0,30}\\b(?:mezcla(?:r|rlo|rla|ndo|s)?|combina(?:r|rlo|rla|ndo|s)?|junta(?:r|rlo)?|toma(?:r|rlo|rla|s)?)\\b[^!?\\n]{0,40}\\bcon (?:el |la |los |las |tu |tus |un poco de )?${DRUG_ES}\\b|${CLAUSE_ES}\\s?(?:mezcla|combina|mezclalo|mezclala|combinalo|combinala)\\b[^!?\\n]{0,40}\\bcon\\b`,
    ),
    unless: either(LET_BE_ES, /\?$/),
  },
  {
    what: 'how to take it without a clinic',
    score: 0.85,
    pattern: en(
      `\\b(?:${YOU_SHOULD}|${CLAUSE_EN})\\s?(?:snort|sniff|inject|boof|plug|vape|smoke|dissolve|cook|boil|evaporate|redose|microdose)\\b[^!?\\n]{0,60}|\\b(?:do|take|use|try|inject|administer)(?:ing)? (?:it|ketamine|k|your own|the vials?|im shots?|iv)\\b[^!?\\n]{0,20}\\b(?:yourself|at home alone|by yourself|on your own|at home)\\b|\\b(?:order|buy|get|find|score|source|ordering|buying|getting|sourcing)\\b[^!?\\n]{0,40}\\b(?:ketamine|k|it|some|vials?|shrooms|mushrooms|psilocybin|mdma|lsd)\\b[^!?\\n]{0,40}\\b(?:dark ?(?:web|net)|without a (?:prescription|script)|no prescription|off the street|from (?:a|my|your) (?:dealer|guy|plug|vet)|from india|from mexico|research chem\\w*|a dealer|street|under the table)\\b|\\bwhere (?:can|do|could) (?:i|you|we|one) (?:buy|get|order|find|score|source)\\b[^!?\\n]{0,20}\\b(?:ketamine|k|mdma|lsd|shrooms|mushrooms|psilocybin|it without)\\b(?! (?:clinic|treatment|therap|infusion|provider|doctor|assisted))`,
    ),
    unless: either(NOT_ADVICE_EN, SAID_OF_ONESELF),
  },
  {
    what: 'how to take it without a clinic',
    score: 0.85,
    pattern: en(
      `(?:${DEBES}|${CLAUSE_ES})\\s?(?:esnifa(?:r|la|lo|rla)?|inyecta(?:te|tela|r|rla|rtela)?|fuma(?:r|la)?|disuelve(?:la|lo)?|metetela)\\b|\\b(?:compra|comprar|comprala|pide|pedir|pidela|consigue|conseguir|consiguela)\\b[^!?\\n]{0,50}\\b(?:dark ?(?:web|net)|sin receta|por internet|en la calle|un camello|veterinari[oa]|en telegram)\\b|\\bdonde (?:puedo|se puede|podria|puedes) (?:comprar|conseguir|pillar|encontrar)\\b[^!?\\n]{0,20}\\b(?:ketamina|mdma|lsd|hongos|psilocibina)\\b`,
    ),
    unless: either(NOT_ADVICE_ES, SAID_OF_ONESELF_ES),
  },
  {
    what: 'a promise of a cure',
    score: 0.6,
    pattern: en(
      `\\b(?:ketamine|it|this|k|psilocybin|ayahuasca|mushrooms|shrooms|cbd|keto(?: diet)?|fasting|${DRUG_EN}) (?:will |can |does |definitely |100% )*(?:cures?|heals?) (?:your |all |any |every )?(?:depression|anxiety|ptsd|trauma|bipolar|schizophrenia|cancer|addiction|ocd|everyone|everything|anyone|pain)\\b|\\bguaranteed (?:cure|to (?:cure|work|heal))|\\b(?:100%|completely|totally|perfectly) safe for (?:everyone|anyone|everybody|you)\\b|\\b(?:there are |there're |has |it has )?(?:no|zero) (?:risks?|side effects|dangers?)(?: whatsoever| at all)\\b`,
    ),
    unless: either(
      NOT_ADVICE_EN,
      /\b(?:not|no|n't|never|nobody|whether|if|claims?|claim(?:ing)? that|myth|sceptical|skeptical|hype)\b[^.]{0,40}\b(?:cures?|heals?)\b|\?$/,
    ),
  },
  {
    what: 'a promise of a cure',
    score: 0.6,
    pattern: en(
      `\\b(?:la ketamina|esto|eso|el cbd|la ayahuasca|los hongos|la psilocibina|la dieta keto) (?:te |os |les |lo )?(?:cura|curara|sana|sanara|quita|quitara) (?:la |el |tu |todo|cualquier )?(?:depresion|ansiedad|trauma|bipolaridad|cancer|adiccion|toc|dolor|todo)?\\b|\\b(?:cura|curacion) garantizada\\b|\\b(?:100 ?%|totalmente|completamente) segur[oa] para (?:todos|cualquiera|todo el mundo)\\b|\\bno tiene (?:ningun riesgo|riesgos|efectos secundarios) (?:alguno|ninguno|de ningun tipo)?`,
    ),
    unless: either(NOT_ADVICE_ES, /\bno (?:lo |la |te |me )?(?:cura|sana)\b|\?$/),
  },
  {
    what: 'a diagnosis of somebody',
    score: 0.6,
    pattern: en(
      `\\b(?:you|he|she|the author|the narrator) (?:clearly|obviously|definitely|probably|must|just|sounds? like you|surely)(?: \\w+)? (?:have|has|are|is|suffer from|suffers from) (?:a |an )?(?:\\w+ )?(?:bipolar|bpd|borderline|adhd|autis(?:m|tic)|schizo\\w*|ptsd|cptsd|narcissis\\w+|psychosis|psychotic|manic|personality disorder)\\b`,
    ),
    unless: /\?$/,
  },
  {
    what: 'a diagnosis of somebody',
    score: 0.6,
    pattern: en(
      `\\b(?:tu |el autor |la autora )?(?:claramente|seguro que|esta claro que|obviamente|lo tuyo es)(?: (?:tienes|tiene|eres|es|sufres|padeces))? (?:un |una )?(?:trastorno|bipolar(?:idad)?|tdah|autis(?:mo|ta)|esquizofreni\\w+|limite|narcisista|psicosis)\\b`,
    ),
    unless: /\?$/,
  },
]
