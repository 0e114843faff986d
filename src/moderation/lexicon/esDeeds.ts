import type { Danger } from '../care'
import { hint } from './hint'

const DRUGS =
  '(?:pastillas|pildoras|tabletas|comprimidos|somniferos|ansioliticos|medicamentos|capsulas|antidepresivos|lorazepam|diazepam|paracetamol|ibuprofeno|tranquimazin|rivotril|morfina|insulina)'
const MANY =
  '(?:(?:un|una|el|la) (?:frasco|bote|caja|blister|punado|monton)(?: (?:enter[oa]|complet[oa]))?(?: de)?|tod[ao]s? (?:las|mis|el|la|los)|much[ao]s|demasiad[ao]s|media caja de|(?:diez|doce|quince|veinte|treinta|cuarenta|cincuenta|sesenta|cien|[1-9]\\d{1,2}))'

/** Lo que ya está hecho o va a hacerse. */
const DONE: Danger[] = [
  hint(
    new RegExp(
      `\\b(?:me )?(?:he |acabo de )?(?:tome|tomado|tomar(?:me)?|trague|tragado|tragar(?:me)?|bebi|bebido|comi|meti|metido) (?:\\w+ ){0,2}${MANY} (?:\\w+ ){0,2}${DRUGS}\\b`,
      'g',
    ),
  ),
  hint(
    /\bme (?:he )?(?:bebi|bebido|trague|tragado|tome|tomado) (?:\w+ ){0,2}(?:lejia|veneno|matarratas|insecticida|cloro|pesticida|anticongelante)\b/g,
  ),
  hint(
    /\b(?:cortarme|corte|cortado|rajarme|rajado|abrirme|abri|cortar|quemarme|quemado) (?:\w+ )?(?:las )?(?:venas|munecas)\b/g,
  ),
  hint(/\bestoy sangrando\b.{0,25}?\b(?:no (?:quiero|me importa|voy|se)|nadie)\b/g),
  hint(
    /\b(?:he vuelto|volvi|recai|recaida|vuelvo) (?:a|en) (?:cortarme|las autolesiones|autolesionarme|hacerme dano|quemarme|los cortes)\b/g,
  ),
  hint(
    /\b(?:intente|lo intente|he intentado|trate de)\b.{0,30}?\b(?:sobrevivi|me encontraron|no funciono|falle|desperte)\b/g,
  ),
]

const FEARS: Danger[] = [
  hint(
    /\b(?:me da|tengo|me entra|da) (?:mucho |tanto )?(?:miedo|panico|terror)(?: de)? (?:lo que|que) (?:me )?(?:pueda|puedo|vaya a|voy a|podria) (?:hacer(?:me)?|llegar a hacer)\b|\bno (?:me )?(?:fio|confio|puedo fiarme|puedo confiar) (?:de|en) mi(?: mism[oa])?(?:$| (?:esta|hoy|sol[oa]|ahora))/g,
  ),
  hint(
    /\b(?:voz|voces) (?:\w+ ){0,3}(?:me )?(?:dicen?|piden?|ordenan?|gritan?|mandan?|repiten?) que (?:me )?(?:salte|mate|muera|corte|tire|haga|ahorque|lo haga|acabe|cuelgue)\b/g,
  ),
  hint(
    /\bno (?:estoy|me siento) (?:a salvo|segur[oa]) (?:sol[oa]|conmigo|esta noche|estando sol[oa])\b|\bno (?:debo|deberia|puedo) (?:quedarme|estar) sol[oa] (?:esta noche|hoy|porque)\b/g,
  ),
  hint(
    /\b(?:pensamientos|ideas|impulsos|ganas) (?:suicidas|de (?:morir\w*|matarme|suicid\w*|cortarme|acabar))\b.{0,25}?\b(?:han vuelto|volvieron|vuelven|regresaron|han regresado|van a mas|empeoran|no paran|cada (?:dia|noche))\b/g,
  ),
  hint(
    /\b(?:tan|muy|que) cerca (?:estoy|estuve|de hacerlo|de acabar|del final)\b(?! de (?:casa|aqui|ti|vosotros|la))/g,
  ),
]

const DECIDED: Danger[] = [
  hint(
    /\bsi (?:est[ae]|el|la|esto|lo|nada|no)\b.{0,45}?\bno (?:\w+ )?(?:funciona|sirve|ayuda|mejora|cambia|resulta|hace efecto)\w*\b.{0,15}?\b(?:me (?:mato|suicido|voy para siempre|quito|rindo)|acabo con|voy a (?:matarme|acabar|suicid\w+|morir\w*)|se acabo)\b/g,
  ),
  hint(
    /\b(?:esta noche|hoy|manana|pronto|ya) (?:se )?(?:termina|acaba|acabara|terminara|acabo) todo\b|\btodo (?:se )?(?:acabara|terminara|habra (?:acabado|terminado)) (?:pronto|esta noche|manana|por fin)\b|\b(?:tengo|tome|he tomado|ya tome) (?:ya )?la decision$/g,
  ),
  hint(
    /\b(?:diganle|diganles|dile|diles|decidle|decidles|digan|decid) (?:a (?:mi|mis) )?\w+ (?:que )?(?:los|las|le|la|lo|les)? ?(?:quiero|quise|amo|ame|siento)\b/g,
  ),
  hint(
    /\b(?:perdon\w*|lo siento|disculpen|disculpad)\b.{0,20}?\bpor lo que (?:voy a|estoy a punto de|pienso) hacer\b|\b(?:cuiden|cuidad|cuida) (?:de |a )(?:mi|mis) (?:hij[oa]s?|perr[oa]s?|gat[oa]s?|madre|padre|familia|mujer|marido)\b/g,
  ),
  hint(
    /\b(?:ultim[oa]|sera mi ultim[oa]) (?:mensaje|comentario|noche|carta|adios|post|entrada) (?:para|a) (?:tod[oa]s|mi familia|vosotros|ustedes)\b/g,
  ),
]

const READY: Danger[] = [
  hint(
    /\b(?:llen[oa]s?|cubiert[oa]s?) de (?:cortes|cicatrices|quemaduras)\b(?! (?:del? (?:rosal|gato|trabajo|accidente|la operacion)))/g,
  ),
  hint(
    /\b(?:hijos|hijas|familia|padres|marido|mujer|madre|nadie) (?:me (?:encuentren?|vean?|hallen?)|encuentren? mi cuerpo)\b|\b(?:irme|ire|me ire) lejos a hacerlo\b/g,
  ),
  hint(
    /\b(?:esperando|espero|para|a ver si|deseando|ojala|sin|y) no (?:despertar(?:me)?|volver a despertar|amanecer|salir (?:nunca|mas)|volver nunca)(?: (?:nunca|mas|jamas|manana))?$|\b(?:meterme|entrar|adentrarme|caminar|nadar) (?:en|hacia|hasta) (?:el|la) (?:mar|rio|agua|lago)\b.{0,15}?\bno (?:salir|volver)\b/g,
  ),
  hint(
    /\b(?:sigo|sin|estoy) sin querer (?:vivir|seguir)|\bsin (?:querer|ganas de) (?:vivir|seguir viv\w+)\b|\bme las (?:voy a tomar|tomo|tome|tomare) todas\b|\bme (?:lo|los) (?:tomo|tome|tomare) todos?\b/g,
  ),
  hint(
    /\b(?:bote|frasco|caja|blister|punado)s? de (?:\w+ )?(?:pastillas|pildoras|somniferos|ansioliticos|medicamentos)\b.{0,40}?\b(?:mirando|mirarl[oa]s?|miro|a mano|esperando|en la mano|me llama|esta noche|por si acaso)\b/g,
  ),
  hint(
    /\bsi (?:yo )?(?:me )?(?:muriera|muriese|muero|matara|matase)(?! (?:de (?:risa|amor)|antes))\b/g,
  ),
  hint(
    /\b(?:el )?(?:valor|coraje|fuerzas?|valentia|agallas) (?:de|para) (?:matarme|suicidarme|hacerlo|quitarme|acabar con|tirarme|saltar|morir)\b/g,
  ),
  hint(
    /\bno se como (?:seguir|continuar|vivir|aguantar|voy a seguir)(?: (?:viviendo|adelante|asi|mas|con esto))*$|\bya no puedo(?: mas| asi| seguir)?$/g,
  ),
  hint(
    /\b(?:soga|cuerda|cinturon|sabana) (?:ya )?(?:esta )?(?:preparad[oa]|atad[oa]|list[oa]|colgad[oa]|al cuello|en el cuello)\b|\b(?:ate|he atado|prepare|he preparado) (?:ya )?(?:la|una|el) (?:soga|cuerda|cinturon)\b/g,
  ),
  hint(
    /\b(?:esta noche|manana|hoy|luego|pronto|ahora|esta vez) (?:si )?(?:que )?(?:lo (?:hago|hare|voy a hacer)|voy a hacerlo)(?:$| cuando (?:todos|nadie|mis|mi|se))/g,
  ),
  hint(
    /\b(?:cuant[oa]s?) (?:\w+ ){0,5}(?:hacen falta|hace falta|se necesitan|necesito|bastan|basta|tengo que tomar|harian falta)\b.{0,15}?\b(?:morir\w*|matarme|no despertar|no volver|suicid\w+|acabar)|\bduele (?:ahogarse|ahorcarse|morir(?:se)?|desangrarse|una sobredosis)\b/g,
  ),
  hint(
    /\b(?:he dejado|deje|dejar|estoy dejando) de (?:tomar|comer|beber|ponerme)\b.{0,30}?\b(?:a proposito|para morir\w*|a ver si|porque quiero|adrede)\b/g,
  ),
  hint(
    /\b(?:soy|era) (?:un )?peligro para mi(?: mism[oa])?\b|\bque alguien me (?:pare|detenga|frene|salve)\b|\b(?:dadme|denme|dame|necesito) (?:una|alguna) razon para (?:no (?:hacerlo|morir|matarme)|seguir|vivir)\b/g,
  ),
  hint(
    /\bcasi (?:salto|me tiro|me mato|me suicido|me ahorco|lo hago|me cuelgo|me lanzo)\b(?! (?:de (?:la )?(?:risa|alegria|emocion|miedo|susto)|con el coche|al (?:leer|ver)))/g,
  ),
  hint(
    /\b(?:mi cabeza|mi mente|algo (?:en mi|dentro)|mi cerebro|una parte de mi) (?:\w+ ){0,2}(?:dice|pide|grita|repite|ordena|quiere) que (?:me (?:mate|muera|corte|tire|suicide|vaya para siempre)|salte|lo haga|acabe)\b/g,
  ),
  hint(
    /\b(?:el puente|el balcon|la ventana|las vias|el tren|la azotea|el mar|el rio) me (?:llama|atrae|espera|tienta)\b/g,
  ),
]

export const DEEDS_ES: Danger[] = [...DONE, ...FEARS, ...DECIDED, ...READY]
