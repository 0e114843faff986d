import { suicide } from '../notePhrase'
import { SELF_EN } from './words'

export const SUICIDE_EN = [
  suicide(/\bsuicid(?:es?|al|ality)\b/g, {
    unlessBefore: /\b(?:political|career|commercial|social|financial) $/,
    unlessAfter: /^ (?:squeezes?|missions?|doors?|lanes?|sprints?|drills?|bomb\w*|squad)\b/,
  }),
  suicide(
    new RegExp(
      `\\b(?:kill(?:ed|ing|s)?|hang(?:ed|ing)?|hung|shot|gass(?:ed|ing)|drown(?:ed|ing)|electrocuted|suffocated) ${SELF_EN}\\b`,
      'g',
    ),
    {
      unlessAfter: /^ (?:laughing|with work|working|a (?:glance|look)|trying to|over (?:it|this))/,
    },
  ),
  suicide(
    /\b(?:end(?:ed|ing)?|take|took|taken|taking) (?:my|his|her|their|your|one's) own li(?:fe|ves)\b|\b(?:end(?:ed|ing)?|take|took) (?:my|his|her|their) li(?:fe|ves)\b|\battempt on (?:my|his|her) (?:own )?life\b/g,
    {
      unlessAfter: /^ (?:back|seriously|in(?:to)? (?:my|his|her|their)|for granted|apart|one|as)\b/,
    },
  ),
  suicide(
    /\b(?:want(?:ed|ing)?|wish(?:ed)?) (?:to die|to be dead|(?:that )?(?:i|he|she) (?:was|were|had been) dead)\b|\bend(?:ing)? it all\b/g,
    { unlessAfter: /^ (?:laughing|of (?:shame|embarrassment|boredom))/ },
  ),
  suicide(
    /\bplann(?:ed|ing) (?:how|when|where) (?:i|she|he) (?:would|was going to|wanted to) die\b|\b(?:didn't|did not|don't|do not|no longer) want(?:ed)? to (?:be alive|live|be here any ?more|exist|wake up)\b/g,
    {
      isWhole: true,
      unlessAfter: /^ (?:in|with|at|near|there|here|like (?:that|my|her|his)|alone|early|before)\b/,
    },
  ),
  suicide(
    /\b(?:wish(?:ed|ing)?|hop(?:ed|ing)|pray(?:ed|ing)|want(?:ed|ing)) (?:that )?(?:(?:i|she|he|they) )?(?:(?:would|could|might|did|just|simply) )?(?:never|not|wouldn't|didn't|to never|not to) (?:to )?(?:wake(?:n)?(?: up)?|waking up|be alive|exist|have been born|had been born|be here any ?more)\b|\b(?:i|she|he) (?:had|was|were) never been born\b/g,
    {
      isWhole: true,
      unlessAfter: /^ (?:early|before|late|at|the (?:baby|children|kids)|him|her|them|me)\b/,
    },
  ),
  suicide(
    /\bbetter off (?:dead|without (?:me|her|him))\b|\b(?:no|any) (?:reason|will|wish|desire) to (?:live|go on|stay alive|be alive)\b|\b(?:tired|sick) of (?:living|being alive)\b|\b(?:thoughts? (?:of|about)|think(?:ing)? (?:of|about)|thought (?:of|about)|dream(?:ed|t|ing)? of) (?:dying|ending it|not being (?:here|alive)|jumping|killing|driving (?:into|off)|stepping (?:off|in front)|walking into (?:the (?:sea|river|lake|traffic)))|\b(?:reasons? to stay|staying|stay) alive\b/g,
    { isWhole: true, unlessAfter: /^ (?:time|in (?:the|a) (?:pool|water|puddles?))\b/ },
  ),
  suicide(
    /\b(?:(?:be|was|as) (?:my|her|his) last (?:day|night|morning|evening|birthday)|(?:my|her|his) last day (?:alive|on earth)|(?:almost|nearly|wanted to|going to|tried to|ready to|how to|decided to) end(?:ed)? (?:it|everything)(?: all)?|(?:did not|didn't|couldn't|could not) (?:want to )?go on (?:living|any ?more|like this)|had (?:a|the|set a) date in mind|thought (?:of|about) (?:letting go|jumping|the (?:drop|rails|trains?|tracks)))\b/g,
    {
      isWhole: true,
      unlessAfter:
        /^ (?:at (?:work|school|the|my|that)|of (?:school|work|holiday|class|the|term|chemo\w*|treatment)|in (?:the|that|this|my) (?:job|office|house|school|city|hospital|ward)|for (?:the|a) (?:wedding|meeting|party)|with (?:him|her|my|the)|on the (?:ward|unit))\b/,
    },
  ),
  suicide(
    /\b(?:farewell|goodbye|suicide) (?:letters?|notes?)\b|\b(?:wrote|written|writing|left|leaving) (?:a )?(?:letters?|notes?) to (?:my|her|his|each of my) (?:children|kids|parents|family|mother|husband|wife|sons?|daughters?) (?:so that|to (?:explain|say (?:goodbye|sorry)))/g,
  ),
  suicide(
    /\b(?:jump(?:ed|ing)?|thr(?:ew|owing) (?:my|him|her)self|stepped|stepping) (?:off|from|in front of|under) (?:a|the|an) (?:[a-z]+ ){0,3}?(?:bridge|roof|balcony|train|building|cliff|tracks|bus|lorry|truck)\b/g,
    { unlessBefore: /\b(?:dog|cat|deer|fox|ball|bird) $/ },
  ),
  suicide(
    /\b(?:made|survived|after|had) (?:an?|(?:his|her|my) [a-z]+|two|three|four|five|several|many|multiple|repeated) (?:serious |failed )?attempts?\b(?! (?:to (?!kill|end|die|take (?:my|his|her) (?:own )?life)|at|by|on (?:the|a)))|\bwithout me (?:in it|here|around|in the world)\b|\b(?:went|go|gone|lay down|lie down|ready|there|line|bridge|river|alone|prepared) to die\b|\btalked (?:me|him|her) (?:down|off) (?:from |off )?(?:the|a) (?:parapet|ledge|bridge|roof|edge|railing)\b|\b(?:did not|didn't|never) (?:plan|planned|expect|expected|intend|intended|mean|meant) to (?:see (?:the (?:spring|summer|winter|new year|end of)|my|another)|live|survive|be here)\b|\b(?:hoard|stockpil|sav)(?:ed|ing)(?: up)? (?:the |my |her |his |enough )?(?:tablets|pills|medication)\b/g,
    { isWhole: true, unlessAfter: /^ (?:in (?:the|a) (?:city|house)|with|alone|there)\b/ },
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const SUICIDE_ES = [
  suicide(/\bsuicid(?:ios?|as?|arse|arme|arte|o|aron|aba|e|ado|ada)\b/g, {
    unlessBefore: /\b(?:politico|mision) $/,
  }),
  suicide(
    /\b(?:quitar(?:me|se|te)|me quite|se quito|acabar con (?:mi|su)|terminar con (?:mi|su)) (?:la )?(?:propia )?vida\b/g,
  ),
  suicide(
    /\b(?:quer(?:ia|iamos|er)|quise|quiero|ganas de|deseaba) (?:morir(?:me|se)?|estar muert[oa])\b/g,
    {
      unlessAfter: /^ de (?:risa|verguenza|aburrimiento)/,
    },
  ),
  suicide(/\bno queria (?:vivir|seguir viviendo|despertar(?:me)?|existir)\b/g, {
    isWhole: true,
    unlessAfter: /^ (?:en|con|alli|aqui|asi|temprano|sin)\b/,
  }),
  suicide(
    /\b(?:dese(?:aba|e|o)|quer(?:ia|ria)|rez(?:aba|o|e)|esperaba|ojala) (?:(?:por|que) )?(?:no (?:despertar(?:me|se)?|existir|haber nacido|estar (?:aqui|viv[oa])|despertara|volver a despertar(?:me|se)?)|desaparecer|estar muert[oa]|dormir(?:me)? y no despertar)\b|\b(?:mejor|estarian mejor|estaria mejor) (?:muert[oa]|sin mi)\b|\b(?:intent(?:o|e|aba|ar)|quis[eo]|queria|decid(?:i|io)) (?:quitar(?:me|se) la vida|matar(?:me|se)|morir(?:me|se)?|acabar con (?:todo|mi vida|su vida))\b|\b(?:me|se) (?:quer(?:ia|ian) matar|iba a matar|mato con|ahorc(?:o|aba)|tir(?:o|e) (?:al tren|al metro|por (?:la ventana|el balcon)|desde))\b|\b(?:cansad[oa] de vivir|sin ganas de vivir|ganas de (?:vivir|seguir) (?:no|se)|no (?:tenia|encontraba|habia) (?:ganas|razones|motivos) (?:de|para) (?:vivir|seguir)|(?:pens(?:aba|e|ar)|idea) (?:en|de) (?:morir(?:me)?|la muerte|saltar|tirarme|no seguir)|mi ultimo dia|carta de despedida|seguir viviendo)\b/g,
    {
      isWhole: true,
      unlessAfter:
        /^ (?:de (?:risa|verguenza|aburrimiento|trabajo|clase|colegio)|en (?:el|la|ese) (?:trabajo|escuela|oficina|ciudad|casa)|al (?:agua|mar))\b/,
    },
  ),
  suicide(
    /\b(?:lo|la) intent(?:e|o) (?:una|dos|tres|cuatro|varias|otra|muchas) ve(?:z|ces)\b|\bpara no (?:volver a )?despertar(?:me|se)?\b|\b(?:tres|dos|varios|un) intentos?\b(?! de (?!suic|quit|mat)|s? de (?!suic))(?= (?:antes|de suic|de quit|y|a los)|[.,])|\b(?:el mundo|todos|la vida) (?:estarian?|seria|irian?) (?:mejor|mas ligero) sin mi\b/g,
    { isWhole: true },
  ),
]
