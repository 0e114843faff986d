import type { Danger } from '../care'
import { hint } from './hint'

const EDGE =
  '(?:vias(?: del tren)?|puente|azotea|balcon|ventana|acantilado|tren|trenes|camiones|coches|mar|rio|cuchillos?|pastillas|cuerda|soga|tejado|andenes|anden|metro)'

const RELIEF: Danger[] = [
  hint(
    /\b(?:la muerte|morir(?:me|se)?|estar muert[oa]|no (?:existir|despertar|estar aqui)|el suicidio|suicidarme|desaparecer) (?:seria|me (?:parece|pareceria|daria|traeria|da|consuela|calma|atrae|tienta|tranquiliza)|parece|suena)\b(?! (?:un (?:tema|error)|horrible|injust\w+|un tabu|lejan\w+))/g,
  ),
  hint(
    /\b(?:solo |solamente |ya )?quiero que (?:se )?(?:acabe|termine|pare|cese|me deje)n? (?:ya )?(?:este|el|la|esta|tanto|todo este|mi|esta puta) (?:dolor|sufrimiento|angustia|agonia|tormento|pena|vacio|pesadilla|vida)\b|\bquiero que (?:el|este|mi|tanto) (?:dolor|sufrimiento|tormento) (?:se )?(?:acabe|termine|pare|desaparezca)\b/g,
  ),
  hint(
    /\b(?:pido|ruego|suplico|rezo|pidiendo|rezando|espero|deseo|ojala|quiero|rogando)\b(?: \w+){0,4} (?:que )?(?:dios |alguien |algo |un coche |un camion |el cielo )?(?:me (?:lleve|mate|atropelle|recoja|quite la vida|deje morir|pegue un tiro|arrolle|llevase|matase|arranque la vida)|se me lleve)\b(?! (?:a (?:casa|la|el|cenar|ver|un)|de (?:viaje|vacaciones)|al))/g,
  ),
  hint(
    /\b(?:no (?:debi|deberia|debia|tendria que|tenia que)|nunca (?:debi|deberia)) (?:haber )?(?:nacer|nacido)\b|\b(?:ojala|quisiera|desearia|mejor|preferiria|hubiera preferido) (?:nunca|no|jamas) (?:hubiera|hubiese|haber) nacido\b|\b(?:por|para) que (?:habre nacido|naci|me (?:tuvieron|trajeron))\b/g,
  ),
  hint(
    /\b(?:fantaseo|fantaseando|sueno|sonando|imagino|me imagino|imaginando|obsesionad[oa]|obsesion) (?:\w+ )?(?:con |en )?(?:morir\w*|mi (?:propia )?(?:muerte|funeral|entierro|suicidio)|matarme|suicidarme|la muerte|desaparecer|colgarme|ahorcarme|ahorcad[oa]|colgad[oa]|muert[oa]|tirarme|saltar)\b/g,
  ),
  hint(
    /\b(?:lamento|odio|maldigo|siento|me pesa|me duele|me arrepiento de|me da rabia|me entristece|me decepciona) (?:de )?(?:seguir|estar|haberme|haber|que)? ?(?:viv[oa]|despertado|despertar(?:me)?|respirando|aqui todavia|sigo viv[oa]|sigo respirando)\b/g,
  ),
]

const NO_FUTURE: Danger[] = [
  hint(
    /\bno (?:creo|pienso|se si|estoy segur[oa] de)(?: que)? (?:vaya a |voy a |pueda |puedo |podre )?(?:llegar?|llegue|llegare|sobrevivir|sobreviva|sobrevivire|aguantar|aguante|aguantare|pasar?|pase|pasare|durar?|dure|amanezca|amanecer|ver|vea|estar viv[oa]|este viv[oa])\b (?:\w+ )?(?:a |al |de |hasta |el |la |esta |este |otra |otro |un |una )*(?:noche|dia|semana|mes|ano|fin de ano|invierno|verano|otono|primavera|navidad(?:es)?|manana|cumpleanos|proximo|que viene|mas|viv[oa]|treinta|cuarenta)\b/g,
  ),
  hint(
    /\bno (?:veo|tengo|hay|me queda) (?:ningun |mas |ya )?futuro(?:$| para (?:mi|alguien como yo)| alguno$| por delante)/g,
  ),
  hint(
    /\bno (?:se|entiendo|veo|encuentro) (?:para|por) que (?:sigo|seguir|vivo|vivir|estoy (?:viv[oa]|aqui)|despierto|me levanto|respiro|continuo|continuar)(?: (?:aqui|viv[oa]|asi|viviendo|adelante|en este mundo))?$/g,
  ),
  hint(
    /\blo unico que (?:me )?(?:mantiene|retiene|ata|sostiene|frena|impide|detiene|sujeta)\b.{0,25}?\b(?:viv[oa]|aqui|es|son|con vida)\b|\bsi no fuera por (?:mi|mis|el|ella|ellos)\b.{0,30}?\b(?:ya )?(?:no estaria|me habria|estaria muert[oa]|habria (?:acabado|terminado)|me hubiera)\b/g,
  ),
]

const WEARY: Danger[] = [
  hint(
    /\bno hay (?:un )?(?:dia|noche|hora|minuto)\b.{0,15}?\b(?:que|en que) no (?:piense|quiera|desee|suene|imagine|sueñe)\b.{0,25}?\b(?:matarme|morir\w*|muerte|suicid\w*|acabar|desaparecer|hacerme)/g,
  ),
  hint(
    /(?<!\bno )\b(?:sigo|seguia|llevo \w+|ando|estoy) (?:queriendo|deseando|planeando|pensando en) (?:morir\w*|matarme|suicidarme|desaparecer|estar muert[oa]|acabar con (?:todo|mi vida)|quitarme)\b|\b(?:puede que|a lo mejor|quiza|quizas|tal vez|igual|acabare por) (?:me (?:mate|mato|suicide|suicido|cuelgue|tire)|matarme|matandome)\b|\bpegarme un tiro\b|\bvolarme (?:la cabeza|los sesos)\b/g,
  ),
  hint(
    /\b(?:preferiria|prefiero|mejor|quisiera|desearia) (?:no|nunca) (?:existir|vivir|estar (?:aqui|viv[oa])|despertar(?:me)?|haber nacido|seguir (?:aqui|viv\w+))\b/g,
  ),
  hint(
    /\b(?:existir|vivir|respirar|estar viv[oa]|la existencia|seguir viv[oa]) (?:me |es )?(?:duele|pesa|agota|cansa|(?:una )?(?:tortura|condena|carcel|agonia)|un (?:infierno|castigo|suplicio)|insoportable|demasiado)\b|\b(?:me )?(?:duele|pesa|cuesta) (?:demasiado |mucho |tanto )?(?:seguir (?:aqui|viv\w+|adelante)|existir|vivir|respirar|estar viv[oa])\b/g,
  ),
  hint(
    /\b(?:cuento|contando|espero|esperando) (?:los dias |las horas |el dia |el momento )?(?:para|a|hasta|de|en que) (?:que )?(?:me |pueda |por fin )?(?:morir(?:me)?|muera|dejar de existir|desaparecer|estar muert[oa]|la muerte)\b/g,
  ),
  hint(
    /\b(?:voy a|quiero|pienso|necesito) (?:acabar|terminar) con (?:esto|todo esto|ello)(?: (?:esta noche|hoy|ya|de una vez|para siempre|manana)|$)/g,
  ),
  hint(
    /\bno (?:pienso|espero|planeo|tengo pensado|cuento con) (?:llegar|estar|vivir|durar|ver)\b (?:\w+ ){0,2}(?:a mi cumpleanos|viv[oa]|navidad|ano|verano|invierno|manana|los \w+|mas)\b/g,
  ),
  hint(
    /\bno (?:tengo|queda|hay|me queda) (?:ya )?(?:nada|nadie|motivos?|razon(?:es)?) (?:por (?:lo que|el que|la que|quien|que)|para) (?:luchar|vivir|seguir|quedarme|continuar|levantarme)\b/g,
  ),
  hint(
    /\bsolo (?:queria|quiero|pensaba en|pienso en|deseo|deseaba) (?:morir(?:me)?|matarme|desaparecer|estar muert[oa]|no existir)\b/g,
  ),
]

const ASKING: Danger[] = [
  hint(
    new RegExp(
      `\\b(?:miro|mirando|veo|contemplo|observo|me asomo|paso|cruzo|estoy|parad[oa]|me paro|me quedo) (?:\\w+ )?(?:a |al |por |en |frente a |hacia )?(?:el |la |las |los |mi )?${EDGE}\\b.{0,35}?\\b(?:facil|sencillo|simple|rapido|un paso|saltar|tirarme|acabaria|acabar|dejarme caer|terminar)\\b`,
      'g',
    ),
  ),
  hint(
    /\b(?:seria|es|que|tan|muy|lo) (?:tan |muy |que )?(?:facil|sencillo|simple|rapido)(?: que)?(?: seria)? (?:dejarse ir|dejarme ir|dejarme caer|saltar|acabar con|terminar con|desaparecer|morir\w*|tomarme(?:las)? tod\w+|no despertar|tirarme|estrellar\w*|soltar el volante|un volantazo|dar un volantazo|cerrar los ojos y)/g,
  ),
  hint(
    /\b(?:pienso|pensando|pensar|pienso a veces|ganas de|me imagino|imagino) (?:en |con )?(?:estrellar|estrellarme|chocar|chocarme|estampar|estamparme|soltar el volante|dar un volantazo)\b/g,
  ),
  hint(
    /\b(?:es normal|alguien mas|a alguien mas|os pasa|les pasa|soy (?:el|la) unic[oa])\b.{0,40}?\b(?:matarse|matarte|suicidarse|morirse|morir|no despertar|la muerte|hacerse dano|cortarse|desaparecer|quitarse la vida)\b/g,
  ),
]

export const THOUGHTS_ES: Danger[] = [...RELIEF, ...NO_FUTURE, ...WEARY, ...ASKING]
