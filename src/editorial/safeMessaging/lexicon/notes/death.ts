import { death } from '../notePhrase'
import { RELATIVE_EN, RELATIVE_ES } from './words'

export const DEATH_EN = [
  death(
    new RegExp(
      `\\b(?:my|his|her|our|their|a|the) (?:[a-z]+ ){0,2}?${RELATIVE_EN}(?: [a-z]+){0,2}? (?:died|had died|was dying|is dying|lay dying|took (?:his|her|their) last breath|did not (?:survive|make it|wake up again)|didn't (?:survive|make it))\\b`,
      'g',
    ),
    {
      unlessAfter: /^ (?:by suicide|laughing|of (?:laughter|shame|boredom|embarrassment))/,
      unlessBefore: /\b(?:phone|battery|engine|idea) (?:of )?$/,
    },
  ),
  death(
    /\bdied (?:in|at|of|from|on|before|when|after|last|suddenly|peacefully|that|this|during)\b/g,
    {
      unlessBefore:
        /\b(?:phone|battery|engine|car|laptop|conversation|fire|plants?|motor|nearly|almost|radio|lamp|bulb|garden|lawn|roses?|tree|computer|tv|signal|wind|laughter|applause|voice|song|love|hope) (?:had |has |finally |also |soon |just |slowly ){0,2}$/,
      unlessAfter: /^ (?:laughter|shame|boredom|embarrassment|curiosity|the way)/,
    },
  ),
  death(
    new RegExp(
      `\\bdeaths? of (?:my|his|her|our|their|a|the) (?:late |own |first |only )?(?:${RELATIVE_EN}|patient|loved one)\\b|\\b(?:lost|losing|lose) (?:my|his|her|our|their|a|both|two) (?:own |only |first |best |little |older |younger |unborn |two |three )?${RELATIVE_EN}\\b(?! (?:to suicide|in the (?:crowd|shop|supermarket|mall)|at the))`,
      'g',
    ),
  ),
  death(
    new RegExp(
      `\\b${RELATIVE_EN} (?:(?:was|were|had been) killed (?:by|in|when|on)|(?:was|were) gone (?:before|when|by the time))\\b`,
      'g',
    ),
  ),
  death(/\bburied (?:my|our|his|her|him|their|them)\b/g, {
    unlessAfter:
      /^ (?:head|face|hands?|nose|feelings?|grief|sel|phone|feet|toes|past|treasure|anger)/,
  }),
  death(
    /\b(?:stillborn|stillbirth|miscarriages?|miscarried|hospice|passed away|terminally ill|terminal (?:cancer|illness|diagnosis))\b/g,
  ),
  death(
    /\b(?:he|she|they|who|had|has|have) (?:had |has )?(?:died|passed (?:away|on))\b|\b(?:died|dead) (?:by|aged|age|young|alone|instantly|overnight|unexpectedly)\b(?! suicide)|\b(?:weeks|months|days|hours|a year|not long|little time) (?:left )?to live\b|\b(?:drew|took|taken|breathed|watched|heard) (?:his|her|their|its) last(?: breath)?\b|\blast breaths?\b|\bstopped breathing\b|\bheart (?:stopped|gave out)\b|\b(?:widow(?:s|ed|er|ers|hood)?|orphan(?:s|ed|age)?|bereave(?:d|ment)|obituary|eulogy|cremat\w+|mortuary|morgue|palliative|end-of-life|life support|sids|cot death|ectopic|lost the baby|losing the baby|pregnancy loss|murder(?:ed)?|manslaughter)\b/g,
    {
      unlessBefore:
        /\b(?:phone|battery|engine|car|garden|plants?|nearly|almost|i|could|first to|could have|grass|black) $/,
      unlessAfter:
        /^ (?:by suicide|of (?:laughter|shame|boredom|embarrassment)|laughing|(?:her|his|my) hair|(?:a|the) (?:sandwich|song|language)|spider|for a (?:moment|second|beat))/,
    },
  ),
  death(
    new RegExp(
      `\\b(?:his|her|their|my [a-z]+'s|our [a-z]+'s|(?:mother|father|brother|sister|son|daughter|husband|wife|friend|baby)'s|[a-z]+'s) (?:sudden |early |own |slow )?(?:death|funeral|grave|coffin|ashes|burial|dying)\\b|\\b(?:was|were|been|got|is) (?:shot dead|killed|murdered|stabbed to death|beaten to death)\\b|\\bsaid (?:our )?goodbye to (?:my|our|his|her|him) (?:dying|late)\\b|\\b(?:death|loss) of (?:an? )?(?:child|baby|parent|spouse|twin|${RELATIVE_EN})\\b|\\b(?:grie(?:f|ving|ved)|mourn(?:ed|ing)) (?:for )?(?:my|his|her|our|the death)\\b`,
      'g',
    ),
    {
      unlessAfter:
        /^ (?:time|by (?:suspense|curiosity)|valley|off|sentence|metal|stare|trap|wish|row)\b/,
    },
  ),
  death(
    /\b(?:funeral|dying(?! (?:to|out|down|for|of (?:laughter|boredom|shame)))|grave|hospice nurse|goodbye|grief|grieving|coffin|mourning|ashes|deathbed)\b/g,
    { isBroad: true },
  ),
  death(
    new RegExp(
      `\\b(?:he|she|${RELATIVE_EN}) (?:was|is) no more\\b|\\b(?:lost|losing|lose) (?:the|a|our|my|her) (?:pregnancy|baby|babies|twins)\\b|\\b(?:slipped|drifted) away\\b(?! from| to)|\\bpassed in (?:his|her) sleep\\b|\\b(?:wash|dress|buri|identifi)(?:ed|ing) (?:my|her|his|our) [a-z]+(?:'s)? body\\b|\\b(?:had not|hadn't|did not|didn't) survive[d]?\\b`,
      'g',
    ),
    { isWhole: true },
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const DEATH_ES = [
  death(
    new RegExp(
      `\\b(?:mi|su|nuestr[oa]|tu) ${RELATIVE_ES}(?: [a-z]+){0,3}? (?:muri(?:o|eron)|falleci(?:o|eron)|habia (?:muerto|fallecido)|ha muerto|se (?:moria|muere|murio)|agonizaba|no (?:sobrevivio|desperto|salio adelante))\\b|\\b(?:murio|fallecio) (?:mi|su|nuestr[oa]) ${RELATIVE_ES}\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:por suicidio|de risa|de verguenza)/ },
  ),
  death(
    new RegExp(
      `\\b(?:enterr(?:e|amos|aron)|perd(?:i|imos|io|ieron|er)) a (?:mi|su|nuestr[oa]|tu|un|una|dos)s? (?:[a-z]+ )?${RELATIVE_ES}s?\\b(?! (?:por suicidio|de vista|en el supermercado))|\\bmuerte de (?:mi|su|nuestr[oa]) ${RELATIVE_ES}\\b`,
      'g',
    ),
  ),
  death(
    /\b(?:fallecio|fallecieron|cuidados paliativos|aborto espontaneo|enfermo terminal|cancer terminal)\b/g,
  ),
  death(
    /\b(?:enviud\w+|viud[oa]s?|viudez|huerfan[oa]s?|orfandad|perdi al bebe|perdimos al bebe|perdida gestacional|nacio muert[oa]|muerte subita|dejo de respirar|ultimo aliento|ultimo suspiro|(?:semanas|meses|dias|horas) de vida|tanatorio|incinera\w+|morgue|moribund[oa]|lecho de muerte|asesina(?:ron|to|do|da|dos|das))\b|\b(?:abortos?|perdida) (?:espontane[oa]s?|natural(?:es)?|del bebe)\b|\b(?:su|la) muerte (?:de|me|nos|dejo|fue|llego)\b|\b(?:funeral|entierro|ataud|tumba) de (?:mi|su|nuestr[oa])\b|\b(?:murio|murieron|muriera|fallecer)\b(?! (?:por suicidio|de (?:risa|verguenza|aburrimiento|miedo)|el (?:movil|telefono|ordenador|coche)))/g,
    {
      unlessBefore:
        /\b(?:movil|telefono|ordenador|coche|bateria|motor|planta|plantas|jardin|conversacion|television)(?: [a-z]+){0,2} $|\b(?:se|me|casi) (?:[a-z]+ )?$/,
    },
  ),
  death(/\b(?:funeral|entierro|tumba|luto|duelo|agonia|cenizas)\b/g, { isBroad: true }),
  death(
    /\bperd(?:i|imos|io) (?:el|la|un|mi|nuestro) (?:embarazo|bebe)\b|\b(?:lav|visti|identifiqu|enterr)(?:e|amos|o) el cuerpo de (?:mi|su|nuestr[oa])\b|\bse (?:fue|apago) (?:para siempre|mientras dormia|en mis brazos)\b/g,
  ),
]
