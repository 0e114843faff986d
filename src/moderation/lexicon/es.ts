import type { Danger, Judging } from '../care'

const HARM = '(?:matar|suicidar|ahorcar|envenenar|ahogar|colgar|tirar de un puente)'

/** Se lee sobre texto sin acentos, en minúsculas, frase a frase. */
export const DANGER_ES: Danger[] = [
  { phrase: new RegExp(`\\b${HARM}me\\b`, 'g'), isOwn: true },
  {
    phrase: new RegExp(
      `\\bme (?:quiero|voy a|quisiera|podria|tengo que|queria|quise) ${HARM}\\b`,
      'g',
    ),
    isOwn: true,
  },
  {
    phrase: new RegExp(
      `\\b(?:intente|trate de|he intentado) (?:${HARM}me|quitarme la vida|acabar con mi vida)\\b`,
      'g',
    ),
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\b(?:quiero|quisiera|queria|quise|ganas de|deseo|prefiero|me quiero) (?:morir(?:me)?|estar muert[oa]|desaparecer(?: para siempre)?|dejar de (?:vivir|existir))\b/g,
  },
  { phrase: /\b(?:acabar|terminar) con (?:mi vida|todo(?! lo\b))\b/g },
  { phrase: /\bquitarme la vida\b/g, isOwn: true },
  {
    phrase:
      /\b(?:pienso|pensando|pensar|pense|pensaba) en (?:el suicidio|la muerte|morir(?:me)?|desaparecer)\b/g,
  },
  { phrase: /\b(?:pensamientos|ideas) suicidas\b|\bsuicida\b/g },
  {
    phrase:
      /\bno quiero (?:vivir|seguir(?: viviendo)?(?: asi| mas| aqui| adelante| con esto)?(?! \w)|despertar(?:me)?(?! (?:temprano|pronto|a las|tan|tarde|antes|con))|estar aqui|existir)\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\bno (?:puedo|aguanto|soporto) (?:mas|esta vida|seguir)(?! (?:que|de (?:contento|contenta|risa|alegria|felicidad)))\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\bno (?:vale|merece) la pena (?:vivir|seguir|la vida)\b|\bno (?:le )?(?:veo|encuentro|tiene|tengo) (?:sentido|motivos?|razon(?:es)?) (?:a|en|de|para) (?:vivir|la vida|seguir)\b|\bno tiene sentido (?:vivir|seguir)\b/g,
    isWhole: true,
  },
  { phrase: /\bmejor sin mi\b/g, isOwn: true },
  {
    phrase: /\bnadie me (?:va a|iba a)? ?(?:echar(?:a|ia)?(?: de menos)?|extranar(?:a|ia)?)\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\bojala (?:no (?:despertara|despertase|me despertara|hubiera nacido)|estuviera muert[oa]|me muriera|me muera)\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:cortarme|lastimarme|autolesionarme|herirme|hacerme dano|quemarme|autolesion(?:es)?)\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\bme (?:estoy|sigo|he) (?:haciendo dano|cortando|cortado|hecho dano|lastimando|autolesionando)\b|\bme (?:corto|cortaba)\b(?! el)/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\b(?:tome|tomado|tomarme|tragado) (?:todas )?(?:las|mis) pastillas\b|\bsobredosis\b|\btengo (?:las|mis) pastillas\b/g,
    isTimeless: true,
  },
  {
    phrase:
      /\btengo un plan\b(?! (?:para (?!morir|acabar|matar|suicid|quitar|desaparecer|irme|hacer|no )|de (?:pensiones|estudios|datos|comida|entrenamiento)))/g,
  },
  {
    phrase: /\b(?:me da igual|no me importa) (?:vivir|morir|si (?:vivo|muero|me muero))\b/g,
    isOwn: true,
    isWhole: true,
  },
  { phrase: /\b(?:cansad[oa]|hart[oa]) de (?:vivir(?! en (?!este mundo))|la vida)\b/g },
  { phrase: /\besta es mi (?:despedida|ultima noche)\b/g },
  {
    phrase:
      /\b(?:pienso|pensando|pensar|pense|pensaba|pensado) (?:\w+ )?en (?:morir(?:me)?|la muerte|el suicidio|desaparecer|acabar con todo)\b/g,
  },
  {
    phrase:
      /\b(?:soy|ser|siendo) (?:solo )?una carga\b|\bseria mas facil sin mi\b|\bestarian? (?:mejor|mas tranquil[oa]s|mas felices) si (?:yo )?(?:no|me)\b/g,
  },
  {
    phrase:
      /\bcartas? de despedida\b|\bdespedirme de (?:todos|mi familia|ustedes|vosotros|este mundo)\b|\b(?:escribi|escrito|escribiendo) (?:la|las|una|mi|mis) (?:nota|carta)s?(?: de despedida)?\b/g,
  },
  {
    phrase:
      /\bmejor (?:no (?:estar|existir|haber nacido|despertar)|muert[oa]|si (?:no existiera|desapareciera|me muriera))\b/g,
  },
  { phrase: /\b(?:ir|irme|marcharme) de este mundo\b/g },
  {
    phrase:
      /\b(?:mi|la) vida no (?:tiene sentido|vale(?: nada| la pena)?|merece la pena|me importa)\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\bme (?:mato|suicido|tiro (?:por|al|desde)|cuelgo del?)\b(?! (?:de \w+|trabajando|a trabajar))/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\bque (?:todo|esto|el dolor) (?:se )?(?:termine|acabe|pare)(?: (?:ya|de una vez|para siempre))?\b|\bdejar de sufrir\b|\bdescansar para siempre\b|\bdormir(?:me)? (?:y no (?:volver a )?despertar|para siempre)/g,
  },
  { phrase: /\bhacer (?:una (?:locura|tonteria)|algo malo|algo contra mi)\b/g },
  {
    phrase:
      /\b(?:no (?:hay|veo|tengo|encuentro)|sin) (?:ninguna )?(?:salida|futuro(?! para (?!mi\b|alguien))|esperanza|nada por lo que vivir|por que seguir|por que vivir)\b/g,
    isWhole: true,
  },
  {
    phrase: /\b(?:perdi|he perdido|no tengo|sin) (?:las )?ganas de (?:vivir|seguir|nada)\b/g,
    isWhole: true,
    isTimeless: true,
  },
  { phrase: /\bodio (?:mi vida|vivir|estar viv[oa]|despertar(?:me)?)\b/g },
  {
    phrase:
      /\b(?:cuchilla|navaja|soga|cuerda|pistola) (?:en la mano|a mi lado|preparada|otra vez)\b|\bcortes en (?:los|mis) (?:brazos|munecas|piernas)\b/g,
  },
  {
    phrase:
      /\b(?:saltar|tirarme|lanzarme) (?:de|desde|por|al|del|a la|a las) (?:\w+ )?(?:puente|ventana|balcon|tren|vias|azotea|metro)\b/g,
  },
  {
    phrase:
      /\b(?:manera|forma|modo) (?:mas )?(?:facil|rapida|indolora|de) (?:de )?(?:morir|matarme|suicidarme)\b/g,
  },
  {
    phrase:
      /\bno (?:merezco|deberia) (?:vivir|seguir viv[oa]|estar aqui|estar viv[oa])\b|\bno (?:voy a|creo que vaya a) (?:estar(?: aqui)?(?! (?:en|con|de|para|por|a|muy|tan|sol[oa]|list[oa]|disponible|sentad[oa])\b)|sobrevivir|llegar viv[oa])\b/g,
    isWhole: true,
  },
  { phrase: /\b(?:aguantar|soportar) (?:un dia|una noche|mucho) mas\b/g, isWhole: true },
  {
    phrase:
      /\b(?:morir(?:me)?(?! de )|muerte|muert[oa](?! de )|suicidio|desaparecer|existir|haber nacido|no (?:estar|despertar))\b/g,
    isBroad: true,
  },
  {
    phrase:
      /\bme muero\b(?! (?:de|por|con))|\bsi (?:yo )?(?:no existiera|me muriera|me matara|desapareciera)\b/g,
    isOwn: true,
    isWhole: true,
    isTimeless: true,
  },
  {
    phrase:
      /\bno (?:\w+ ){1,4}(?:estar|seguir|vivir) en este mundo\b|\bno (?:\w+ ){1,3}(?:para|de) (?:vivir|seguir viviendo|seguir aqui)\b/g,
    isWhole: true,
  },
  { phrase: /\bno haber nacido\b/g, isWhole: true, isTimeless: true },
  {
    phrase:
      /\bmi plan (?:es|esta)\b|\bme corte\b(?! (?:el|las? unas|un poco))|\bvolvi a cortarme\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\bquitarme de en medio\b|\b(?:hacer(?:me)? (?:dano|algo)|lo que (?:me )?(?:pueda|puedo) hacer(?:me)?)\b/g,
    isOwn: true,
  },
  {
    phrase:
      /\bno quiero estar (?:viv[oa]|en este mundo)\b|\bno se (?:si|cuanto) (?:mas )?(?:voy a |puedo |podre )?(?:aguantar|resistir|seguir|llegar)\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:estar|estaria|estoy) (?:mejor )?muert[oa]\b(?! de )|\bquiero irme(?: para siempre|$)/g,
  },
  { phrase: /\b(?:siento|sentirme|sintiendo) (?:como )?una carga\b|\bsin esperanza\b/g },
]

export const JUDGING_ES: Judging = {
  negation: /\b(?:me (?:quito|ha quitado|quitaron)|no|nunca|jamas|ya no|sin|tampoco|ni)\b/,
  noNegation:
    /\bno (?:sabe|saben|sospecha|sospechan|dejo|paro|puedo (?:dejar|parar)|se si|hago mas que|solo)\b|\bpor que no\b/,
  self: /\b(?:yo|me|mi (?:familia|gente|vida|cabeza)|mis|quiero|quisiera|siento|estoy|soy|tengo|pienso|puedo|voy|he|prefiero|necesito|creo|deseo|llevo|queria)\b/g,
  selfBehind: /\b(?:yo|mi (?:cabeza|mente|vida|cuerpo|corazon)|pienso|quiero|siento)\b/,
  others:
    /\b(?:el|ella|ellos|ellas|usted|tu|quien(?:es)?|los que|las que|alguien|pacientes?|personas|gente|mi (?:hermano|hermana|madre|padre|hijo|hija|amigo|amiga|primo|prima|pareja|marido|mujer|depresion))\b(?! (?:suicidio|muerte))/g,
  past: /\b(?:queria|quise|pensaba|pense|estaba|tenia|sentia|intentaba|cortaba|era|fue)\b/,
  longAgo:
    /\b(?:hace (?:\w+ )?(?:anos|meses|tiempo|decadas)|en aquella epoca|en aquel entonces|entonces|antes|de (?:joven|nin[oa]|adolescente|pequen[oa]|estudiante)|cuando (?:tenia|era)|el ano pasado|en (?:19|20)\d\d)\b/,
  now: /\b(?:hoy(?! (?:\w+ ){1,2}(?:bien|mejor|feliz|san[oa]|viv[oa]|agradecid[oa]))|ahora mismo|esta (?:noche|manana|tarde|semana)|todavia|aun|sigo (?:\w+ndo)|otra vez|de nuevo|volvi a|vuelvo a|anoche|ayer|ultimamente|todos los dias|(?<!\ben (?:19|20)\d\d\b.*)(?<!\bantes\b.*)cada (?:dia|noche)|semanas|la semana pasada|me voy a)\b/,
  condition: /\bsi (?:\S+ ){0,6}?no \w+/g,
  over: /\bme (?:han? )?quit(?:o|aron|ado|aba) (?:las ganas|los pensamientos|las ideas|el deseo)(?: \S+){0,3}|\b(?:pensamientos?|ideas|impulsos|ganas)\b(?: \S+){0,4}? (?:(?:ya )?(?:se (?:fueron|han ido|acabaron)|desaparecieron|han desaparecido|cesaron|pararon|pasaron|han parado))\b(?!.*\b(?:otra vez|de nuevo|vuel\w+|volv\w+)\b)/,
}
