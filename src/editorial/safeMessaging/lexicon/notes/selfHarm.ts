import { selfHarm } from '../notePhrase'
import { SELF_EN } from './words'

export const SELF_HARM_EN = [
  selfHarm(/\bself[- ]?(?:harm(?:s|ed|ing)?|injur(?:y|ies|ed|ing)|mutilat\w+)\b/g),
  selfHarm(
    new RegExp(`\\b(?:cut|cuts|cutting|burn(?:ed|t|ing|s)?|scratch(?:ed|ing)) ${SELF_EN}\\b`, 'g'),
    {
      unlessAfter:
        /^ (?:an?\b|some\b|off\b|loose|out\b|down\b|free|shaving|on (?:the|a)\b|in the (?:kitchen|sun)|while|with the bread|badly|another)/,
    },
  ),
  selfHarm(
    /\b(?:cut|cuts|cutting|slit|burn(?:ed|t|s)?|burning|carv(?:ed|ing)) (?:into )?(?:my|his|her|their) (?:own )?(?:arms?|wrists?|thighs?|legs?|skin|forearms?)\b/g,
    { unlessAfter: /^ (?:in the sun|on the (?:stove|oven|pan|beach)|shaving|hair)/ },
  ),
  selfHarm(
    /\b(?:started|stopped|kept|began|quit|went back to) cutting\b(?! (?:down|back|out|off|corners|the|my|her|his|our|sugar|carbs|edges|costs|grass|hair|wood|bread))|\b(?:blade|razor) (?:against|to|on|into|across) (?:my|her|his) (?:arm|wrist|thigh|leg|skin|forearm)|\b(?:bang(?:ed|ing)|kept hitting) (?:my|his|her) head\b/g,
  ),
  selfHarm(
    new RegExp(
      `\\bhurt(?:ing)? ${SELF_EN} (?:on purpose|again|to feel|deliberately|almost|nearly|every|daily|each|regularly|in secret|so that|whenever|most|instead|for years)\\b`,
      'g',
    ),
  ),
  selfHarm(
    new RegExp(
      `\\b(?:hit|hitting|punch(?:ed|ing)|bit|biting|bruis(?:ed|ing)|punish(?:ed|ing)?|scald(?:ed|ing)?|brand(?:ed|ing)) ${SELF_EN}\\b|\\b(?:punch|kick|hit|bang)(?:ed|ing|ting)? (?:the |a |my (?:head|fist)s? (?:against|into) the )?(?:walls?|doors?|mirrors?)(?: [a-z]+){0,3}? (?:until|so hard|on purpose|again and again|bled)\\b`,
      'g',
    ),
    { unlessAfter: /^ (?:up\b|out\b|for (?:forgetting|not)|with (?:guilt|work))/ },
  ),
  selfHarm(
    /\b(?:cuts|razor marks|cigarette burns|burn marks|self-inflicted [a-z]+|fresh scars) (?:on|along|across|up|down|all over) (?:my|her|his|their) (?:[a-z]+ )?(?:arms?|wrists?|thighs?|legs?|forearms?|skin|stomach)\b|\bscars (?:on|along|across|up|down) (?:my|her|his|their) (?:inner |left |right )?(?:wrists?|thighs?|forearms?)\b|\b(?:scratch|pick|peel|tear|tore|rubb|claw)(?:ed|ing)? (?:at )?(?:my|her|his|their) (?:own )?(?:skin|arms?|legs?|scabs) (?:raw|until|bloody|open|to)\b|\b(?:pull|tear)(?:ed|ing)? out (?:my|her|his|their) (?:own )?hair\b|\b(?:wanted|needed|urge|urges) to (?:hurt|cut|burn|harm) (?:my|her|him)self\b/g,
  ),
  selfHarm(
    /\bhurting (?:my|him|her|your|them)sel(?:f|ves)\b|\bused to cut\b(?= (?:when|at night|in secret|every|to (?:feel|cope))|[.,;])|\b(?:hold|held|holding|press(?:ed|ing)?|put|putting) (?:the|a|his|her|my) (?:lit |hot |burning )?(?:lighter|flame|iron|cigarettes?|match|blade|razor|scissors|knife) (?:to|against|on|into) (?:my|her|his|their) (?:own )?(?:arms?|skin|legs?|thighs?|wrists?|hands?)\b|\bwhat i did with the (?:scissors|razor|blade|knife|lighter)\b/g,
    { unlessAfter: /^ (?:at (?:football|work)|playing)/ },
  ),
]

/** Se lee sobre texto sin acentos, en minúsculas. */
export const SELF_HARM_ES = [
  selfHarm(/\b(?:cortarme|cortarse)\b/g, {
    unlessAfter: /^ (?:el|un|una|las unas|la barba|los dedos|la coleta)\b/,
  }),
  selfHarm(/\bautol(?:esion\w*|esiv\w*)\b|\bautolesionar\w*\b/g),
  selfHarm(
    /\b(?:me|se) (?:cort(?:aba|e|o)|quem(?:aba|e|o)|arane?(?:aba|e|o)|rasc(?:aba|o)|golpe(?:aba|e|o)) (?:los brazos|las munecas|los muslos|las piernas|la piel|el brazo|la cabeza|a proposito|con (?:cigarr\w+|una? (?:cuchilla|navaja|mechero|cerilla)|colillas)|a escondidas|para (?:sentir|castigar\w+))\b/g,
  ),
  selfHarm(
    /\b(?:me|se) (?:hac(?:ia|e|io|ian)|hice|hizo) (?:cortes|heridas|dano)\b(?! (?:al (?:caer|jugar|correr)|en (?:el|la) (?:rodilla|espalda|tobillo|pie|partido)|jugando|sin querer))|\b(?:cortes|quemaduras|cicatrices|marcas) en (?:los|mis|sus|las) (?:brazos|muslos|munecas|antebrazos|piernas)\b|\b(?:herirme|lesionarme|castigarme|hacerme dano|hacerse dano)\b/g,
  ),
  selfHarm(/\b(?:me|se) hac(?:ia|e|io|ian) dano (?:con|a proposito|a (?:mi|si) mism[oa])\b/g),
  selfHarm(
    /\b(?:cortes|quemaduras|marcas|cicatrices) de (?:mis|sus) (?:propi[oa]s )?(?:brazos|munecas|muslos|piernas|antebrazos)\b|\b(?:acercaba|apretaba|ponia) (?:el mechero|la cuchilla|las tijeras|el cigarro|la navaja) (?:a|contra|en) (?:mi|el|la|mis) (?:brazo|piel|muneca|muslo)\w*\b/g,
  ),
]
