/** What the patterns of several notes share; none has a group of its own. */
export const SELF_EN = '(?:my|him|her|your|them|our)sel(?:f|ves)'
export const RELATIVE_EN =
  '(?:mother|father|mum|mom|dad|son|daughter|brother|sister|wife|husband|partner|baby|child|friend|grandmother|grandfather|grandma|grandpa|uncle|aunt|twin|parents?|boy|girl|cousin|boyfriend|girlfriend|stepfather|stepmother|stepson|stepdaughter|niece|nephew|grandson|granddaughter|grandparents?|fianc[e]+|husband-to-be|in-laws?|sons|daughters|brothers|sisters|children|kids|friends|neighbou?r|colleague|boss|teacher|roommate|dog|cat)'
export const DRUGS_EN =
  '(?:heroin|cocaine|crack|meth|crystal meth|fentanyl|speed|amphetamines?|pills|painkillers|opioids?|opiates?|oxycodone|benzos|benzodiazepines|alcohol|drugs|drink)'
export const RELATIVE_ES =
  '(?:madre|padre|mama|papa|hij[oa]|herman[oa]|mujer|marido|espos[oa]|pareja|bebe|abuel[oa]|ti[oa]|amig[oa]|prim[oa]|nin[oa]|suegr[oa]|cunad[oa]|sobrin[oa]|niet[oa]|novi[oa]|padrastro|madrastra|companer[oa]|vecin[oa]|gemel[oa]|padres|hij[oa]s|herman[oa]s)'
export const DRUGS_ES =
  '(?:la |las |los |el )?(?:heroina|cocaina|crack|metanfetamina|fentanilo|pastillas|analgesicos|opioides|opiaceos|alcohol|drogas?|bebida)'
