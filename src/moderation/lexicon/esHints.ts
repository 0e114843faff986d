import type { Danger } from '../care'
import { hint } from './hint'

const KIN =
  '(?:madre|padre|mama|papa|hijo|hija|hijos|hijas|marido|mujer|esposa|esposo|familia|hermano|hermana|pareja|padres|abuela|abuelo)'
const PILLS = '(?:pastillas|pildoras|medicinas|medicamentos|tabletas|somniferos|antidepresivos)'
const MEANS = '(?:cuerda|soga|pistola|escopeta|navaja|cuchilla|cuchillo|arma)'
const EDGE = '(?:puente|vias|azotea|tejado|anden|acantilado|balcon|cornisa|barandilla|precipicio)'

const FAREWELL = [
  hint(/\badios,? (?:a )?(?:todos|todas|mundo|amigos|amigas|familia)\b/g),
  hint(
    /\b(?:me (?:he )?despedi(?:do)?|despidiendome|me despido|despedirme) (?:ya )?de (?:todos|todas|ellos|la gente|mis? \w+|ustedes|vosotros|la vida)\b/g,
  ),
  hint(
    /\b(?:es|sera|sea|este es) mi ultim[oa] (?:comentario|mensaje|noche|dia|carta|navidad|adios|post)\b(?! (?:sobre|de|en|del|con)\b)/g,
  ),
  hint(
    /\bcuando (?:me encuentren|me encuentres|encuentren esto|lean esto|leas esto|leais esto|lo lean|alguien lea|vean esto|veas esto)\b/g,
  ),
  hint(
    /\bya (?:no (?:estare|voy a estar|existire)|me habre ido|sera tarde|estare muert[oa])\b|\b(?:pronto|manana) (?:ya )?(?:no (?:estare|voy a estar(?! en (?:casa|la|el|clase|mi)))|dejare de|me habre ido|habre desaparecido)/g,
  ),
  hint(
    /\bno voy a (?:estar (?:aqui|viv[oa]|manana|cuando|para)|llegar (?:al? (?:manana|verano|invierno|navidad|fin de ano|ano|mi cumple)|a mi cumpleanos|viv[oa]|a los \w+)|ver (?:el|la|otro|otra) (?:verano|navidad|invierno|primavera|ano)|durar)/g,
  ),
  hint(
    /\bno (?:me imagino|me veo|imagino) (?:\w+ )?(?:el ano que viene|llegando|viv[oa]|dentro de|en (?:un|cinco|diez|navidad)|mas alla|con (?:cuarenta|treinta|cincuenta)|viej[oa])/g,
  ),
  hint(
    /\bno se si (?:llego|llegare|amanezco|despierto|despertare|sigo|seguire|aguanto|voy a (?:llegar|seguir|aguantar))/g,
  ),
  hint(
    /\bcuando (?:yo )?(?:ya )?(?:no (?:este|exista|siga)|me (?:haya ido|vaya|muera)|falte)\b|\bsi (?:yo )?(?:falto|faltara|faltase)\b/g,
  ),
  hint(new RegExp(`\\b(?:diganle|dile|decidle|digan|decid) a mi ${KIN} que\\b`, 'g')),
  hint(
    /\b(?:perdonenme|perdonadme|perdonarme|perdon) (?:todos|a todos|por (?:irme|lo que voy|dejar))/g,
  ),
]

const IN_ORDER = [
  hint(
    /\b(?:regalando|regale|regalado|repartiendo|reparti|repartido) (?:ya )?(?:todas )?(?:mis cosas|lo mio|todo lo mio|mis pertenencias)\b/g,
  ),
  hint(
    /\bya no (?:lo |la |los |las )?(?:voy a (?:poder cuidar|necesitar)|necesito|necesitare)(?:lo|la|los|las)?\b/g,
  ),
  hint(
    /\b(?:deje|dejo|he dejado|dejar|esta) todo (?:en orden|arreglado|listo|pagado|preparado)(?! (?:antes|para (?:el|la|las|los|manana|salir)))/g,
  ),
  hint(
    /\bpara que nadie (?:tenga|se|me|cargue)\b|\bno dar(?:le|les)? (?:mas )?(?:trabajo|problemas|molestias)\b|\bdejar(?:e|ia)? de (?:molestar|estorbar|ser una)\b/g,
  ),
]

const BURDEN = [
  hint(
    /\b(?:no sirvo para (?:nada|nadie)|no valgo (?:nada|para nada)|soy (?:un|una) (?:estorbo|inutil|carga|molestia|peso)|solo (?:estorbo|molesto|doy problemas)|soy (?:solo )?un estorbo|no (?:le )?hago falta|a nadie le (?:hago falta|importo)|nadie me (?:necesita|quiere|echara|extranara|va a (?:llorar|echar|extranar)))/g,
  ),
  hint(
    /\b(?:vivirian|estarian|estarán|estaran|viviran|serian|seran|estaria|descansarian|descansaran|respirarian)(?: \w+){0,3} (?:sin mi|si (?:yo )?(?:no|me|falt|desaparec)\w*)/g,
  ),
  hint(
    /\bsi (?:yo )?no (?:estuviera|existiera|estuviese|hubiera nacido)\b|\b(?:mejor|tranquil[oa]s|felices|aliviad[oa]s) sin mi\b|\blibres de mi\b/g,
  ),
  hint(
    /\b(?:mis? \w+|ellos|ellas|todos) (?:se )?(?:merecen?|necesitan?) (?:a alguien|una madre|un padre|algo) mejor\b/g,
  ),
]

const NO_WAY_ON = [
  hint(
    /\b(?:me siento|estoy) atrapad[oa]\b|\bno (?:hay|veo|tengo|encuentro) (?:otra |ninguna )?salida\b|\bla unica (?:salida|solucion|opcion|manera)\b/g,
  ),
  hint(
    /\bno tengo (?:ya )?(?:nada que perder|por que (?:quedarme|seguir|vivir|luchar)|a nadie|nada(?:$| ni))|\b(?:ya )?no me queda(?:n)? (?:ya )?(?:nada|ganas|fuerzas|nadie|esperanza|mas que|por que)/g,
  ),
  hint(
    /\bya (?:vivi|he vivido) (?:lo suficiente|bastante|demasiado)\b|\bya (?:cumpli|hice lo que)\b|\bmi (?:tiempo|historia|hora|vida) (?:aqui )?(?:ya )?(?:se (?:acabo|termino)|ha terminado|llego|ha llegado|termino|acabo)\b/g,
  ),
  hint(
    /\bdescansar (?:ya )?(?:para siempre|de (?:todo|una vez|esta vida|vivir)|en paz|y no)\b|\b(?:cerrar|cierro) los ojos y no (?:volver a )?abrir\w*|\bno (?:volver a )?abrir (?:mas )?los ojos\b|\bdormir(?:me)? y (?:ya )?no\b/g,
  ),
  hint(
    /\bojala (?:me|no|que me|yo) (?:durmiera|atropell\w*|de un|pasara|caiga|cayera|mat\w*|lleve|llevara|despert\w*|muer\w*|mur\w*|hubiera)/g,
  ),
  hint(
    /\bno me (?:importaria|importa|molestaria) (?:no )?(?:despertar|morir\w*|desaparecer|si (?:no )?(?:desp\w*|muero|me muero|manana))/g,
  ),
  hint(
    /\bme rindo(?! ante)\b|\bno quiero (?:seguir )?(?:luchando|luchar|pelear)\b|\b(?:hasta aqui) (?:llegue|he llegado|llego)\b/g,
  ),
  hint(
    /\b(?:hart[oa]|cansad[oa]|aburrid[oa]) (?:de todo|de vivir(?! en (?!este mundo))|de la vida|de existir|de (?:esta|mi) vida|de luchar|de seguir)\b/g,
  ),
  hint(
    /\bno (?:soporto|aguanto|doy|resisto|puedo) (?:ya )?(?:vivir|mas|mi vida|esta vida|la vida|un dia mas|otro dia)(?! (?:de (?:la |tanta )?(?:risa|ganas|contento|alegria|emocion)|que))/g,
  ),
  hint(
    /\bno tengo (?:ya |mas )?(?:fuerzas?|energia|valor|ganas) (?:ya )?(?:para|de) (?:seguir|vivir|continuar|luchar|nada|levantarme|mas)/g,
  ),
  hint(
    new RegExp(
      `\\b(?:irme|estar|reunirme|ir|volver) (?:ya )?con (?:mi ${KIN}|el|ella) (?:que (?:en paz|ya)|muert[oa]|al cielo|en el cielo|difunt[oa])`,
      'g',
    ),
  ),
  hint(
    /\b(?:este mundo|esta vida) no es para mi\b|\bno (?:encajo|pertenezco|pinto nada) (?:en|a) (?:este|esta|ningun)\b|\bno estoy hech[oa] para (?:este|esta|vivir)/g,
  ),
  hint(
    /\b(?:por|para) que (?:sigo viv[oa]|sigo aqui|vivir|seguir(?: viv\w+)?|vivo|existo|naci|despertarme|me levanto)\b|\bque sentido tiene (?:vivir|seguir|todo|mi vida|levantarse|esto|ya)\b/g,
  ),
  hint(
    /\bultima (?:esperanza|oportunidad|opcion|salida)\b.{0,25}?\b(?:no|fallo|fracaso|tampoco)\b/g,
  ),
  hint(
    /\b(?:ya )?no quiero (?:estar|vivir|seguir|existir|quedarme) (?:mas )?(?:aqui|en este (?:mundo|cuerpo)|en esta vida|as[i]|viv[oa]|ni un dia)\b/g,
  ),
  hint(
    /\b(?:deseo|deseando|desear|sueno con|ansio|anhelo) (?:mi muerte|morir\w*|la muerte|estar muert[oa]|no (?:despertar|existir))/g,
  ),
  hint(
    /\b(?:solo|siempre|no dejo de|todo el (?:dia|tiempo)) (?:pienso|pensar|pensando) en (?:morir\w*|matarme|la muerte|desaparecer|acabar)/g,
  ),
]

const MEANS_AND_PLANS: Danger[] = [
  hint(
    new RegExp(
      `\\b(?:tengo|compre|he comprado|consegui|he conseguido|guardo|llevo|encontre|escondi) (?:ya )?(?:una|un|la|el|mi) ${MEANS}\\b(?! (?:para (?:el|la|los|las|escalar|saltar|tender|cocin)|de (?:escalada|guitarra|cocina|saltar)))`,
      'g',
    ),
  ),
  {
    phrase: new RegExp(
      `\\b${MEANS} (?:en (?:casa|el (?:coche|cajon|armario|bolso|garaje)|la (?:mano|mesa|mochila|mesilla))|debajo de|bajo la cama|al lado)`,
      'g',
    ),
    isTimeless: true,
  },
  {
    phrase: new RegExp(
      `\\b(?:guardando|juntando|junte|juntado|acumulando|acumule|escondiendo|escondi|contando|conte|ahorrando|reuniendo|reuni) (?:(?:ya|todas|las|mis|bastantes|suficientes|muchas|de) ){0,3}${PILLS}\\b|\\b${PILLS} (?:guardadas|escondidas|juntadas|contadas|acumuladas)\\b|\\b(?:guardadas|escondidas|acumuladas) (?:\\w+ )?${PILLS}\\b|\\b(?:bastantes|suficientes|todas mis|todas las|cuantas|\\d{2,3}) ${PILLS}\\b`,
      'g',
    ),
    isTimeless: true,
  },
  hint(
    /\bdosis (?:letal|mortal)\b|\b(?:busque|buscando|he buscado|mire|googlee) (?:\w+ ){0,4}(?:letal|mortal|hacen falta|indolora?|para morir|como (?:morir|matar\w+|suicid\w+))/g,
  ),
  hint(
    new RegExp(
      `\\b(?:me (?:paro|quedo|siento|asomo|subo|subi|acerco|quede|pare)|voy|fui|paso|camino|estoy|vuelvo|volvi) (?:\\w+ ){0,3}(?:en|a|al|por|mirando|de|hasta|junto a) (?:el|la|los|las|mi)? ?(?:borde del? ?(?:la )?)?${EDGE}\\b(?! (?:a (?:ver|mirar|tender|regar)|para (?:ver|mirar)))`,
      'g',
    ),
  ),
  hint(
    /\b(?:tirarme|lanzarme|arrojarme|echarme) (?:al?|desde|por|bajo|debajo) (?:el |la |las |los |del? )?\w+|\b(?:dar )?un (?:solo )?paso y (?:se acaba|ya|todo|termina|adios|fin)\b|\bdar (?:un|el) paso\b|\bmirando las vias\b/g,
  ),
  hint(
    /\b(?:ya )?(?:elegi|he elegido|tengo|decidi|puse) (?:ya )?(?:el dia|la fecha)(?! (?:de|del|para|en)\b)|\bya se (?:como|donde|cuando)(?:$| lo| hacerlo| y)/g,
  ),
  hint(
    new RegExp(
      `\\b(?:carta|nota|video) (?:para|a) (?:mi|mis) ${KIN}\\b|\\bya (?:deje |tengo |esta |he )?(?:escrit[ao]|escribi|hecha) (?:la|mi|una) (?:nota|carta)\\b|\\b(?:escribi|escrita|escrito|deje|dejo|dejado|lista) (?:ya )?(?:la|mi) nota\\b`,
      'g',
    ),
  ),
  hint(
    /\bgaraje con el motor\b|\bmotor encendido en el garaje\b|\btubo de escape\b|\babrir (?:la llave d)?el gas\b/g,
  ),
]

const ASKED_FOR: Danger[] = [
  hint(
    /\b(?:impulsos?|ganas|tentad[oa]|tentacion|idea|ideas|pensamientos?) (?:\w+ )?de (?:acabar con (?:todo|mi vida)|matarme|morir\w*|suicid\w+|saltar del|tirarme|hacerme dano|cortarme|desaparecer|no estar|quitarme la vida|terminar con (?:todo|mi vida))/g,
  ),
  hint(/\btomarme (?:todo el (?:bote|frasco)|toda la caja|todas|el bote entero)\b/g),
  hint(
    /\b(?:mi|la) vida (?:ya )?(?:no (?:significa|tiene|vale)|me (?:pesa|sobra|duele)|se me hace|es (?:un infierno|insoportable))(?! (?:mas que|precio))/g,
  ),
  hint(
    /\bojala (?:la|el|ese|esa|aquel|aquella|mi) \w+ (?:\w+ )?(?:hubiera|hubiese) (?:\w+ )?(?:mal|funcionado|matado|acabado|resultado|llevado)/g,
  ),
  hint(
    /\b(?:encontraran|encuentren|hallaran|encontrara|encontraras) mi cuerpo\b|\bme (?:encontraran|hallaran|encontrara) (?:muert[oa]|colgad[oa]|manana|por la manana|cuando|en)\b/g,
  ),
  hint(
    /\b(?:estoy|me siento|vivo) al (?:borde|limite)(?:$| y\b| del (?:abismo|precipicio|suicidio)| de (?:hacer|acabar|terminar|matarme|la muerte))/g,
  ),
  hint(
    /\bcasi lo (?:hago|hice)(?:$| (?:ayer|anoche|otra vez|hoy|esta))|\b(?:tuve|tengo|tenia) (?:ya )?(?:las|mis) pastillas (?:en|listas|preparadas)\b/g,
  ),
  hint(
    /\bmi (?:segundo|primer|ultimo|tercer|otro) intento (?:de (?:suicidio|quitarme)|fallo$|fracaso$|no (?:funciono|salio)$)|\bintento de suicidio\b.{0,20}?\bmio\b/g,
  ),
  hint(
    /\bme (?:estoy|he|sigo|vuelvo a|volvi a)? ?(?:quemando|quemado|quemar|arano|aranando|muerdo|golpeo|golpeando|corto|cortando) (?:los|las|la|el|mis|hasta|contra) ?(?:\w+ ){0,3}(?:brazos|piernas|munecas|muslos|sangrar|sangre|pared)?/g,
  ),
  hint(
    /\b(?:list[oa]|preparad[oa]|decidid[oa]|decidi|quiero|voy a) (?:\w+ )?(?:irme|marcharme|dejar|abandonar|partir) (?:de )?(?:est[ae]) (?:vida|mundo)\b/g,
  ),
  hint(
    /\besto es el final(?: para mi)?$|\btodo (?:se )?(?:acaba|termina) (?:esta noche|hoy|aqui|ahora)$|\bnadie (?:me puede|puede) (?:salvar(?:me)?|ayudar(?:me)?)(?:$| ya)/g,
  ),
  hint(
    /\bno puedo vivir (?:con|as[i]|en)\b|\bno hay (?:futuro|esperanza|nada) para mi\b|\b(?:el mundo|nadie|mi familia) (?:ya )?no me necesita\b/g,
  ),
  hint(
    /\bque (?:mi|esta) vida (?:se )?(?:pare|acabe|termine)\b|\b(?:decepciona|duele|pesa|entristece|molesta) (?:despertar(?:me)?|abrir los ojos)\b/g,
  ),
]

export const HINTS_ES: Danger[] = [
  ...ASKED_FOR,
  ...FAREWELL,
  ...IN_ORDER,
  ...BURDEN,
  ...NO_WAY_ON,
  ...MEANS_AND_PLANS,
]
