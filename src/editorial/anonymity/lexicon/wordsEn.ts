const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Words that are first names too. */
const ALSO_WORDS = words(`
  hope faith grace joy will mark bill rose summer autumn dawn art pat drew frank chance patience sunny april june may august
  charity chase christian cliff clay crystal dale dean destiny dusty earl earnest ernest eve faye felicity fern gene glen grant guy hall harmony
  hazel heath heather herb holly honor honour hunter iris ivy jack jade jasmine jean jewel jordan joy kitty lance lane lily mason max melody
  merry mercy miles misty nick norm olive page paige pearl peg penny pierce poppy prudence rain ray red reed rich river rob robin rod rosemary ruby rusty
  sage sandy scout serenity sierra skip sky skye sonny star stella stew story sue summer sunshine susan tad tony trinity ty van verity victor violet wade ward
  willow winter woody angel angela amber barb basil bay bear belle berry blossom blue bob bonnie brook brooke bud buck buddy carol chuck cherry clement constance coral daisy
  deb dot duke forest foster frost gale gay ginger gus harper haven henry jay jim journey king lark laurel lee liberty lou love lucky magnolia major marina
  marshal matt mike milan mo nova ocean opal oz paris peace phoenix porter prince queen rebel reign remy rex rhythm ridge rocky rory royal sailor saint
  salem savage sol stone storm temperance theo tiger true truth tucker val wren young spring baker brown green king
  abe abu adi ali ira hal ida ana ane don dan ken pam mel tim sid ron sam ray joe jon sal len ian gene rod
  april august avril jan january june sep chin cam mat mats alma bo brandy chambers deja dick dixie dolly eddy emir fanny finn flo gail gill hill jolie leo
  maya nat paddy patsy pol potter viola wang watts
`)

/** With a capital these are hardly ever anything else. */
const PLAIN_NAMES = words(`
  dan don ken pam mel tim sid ron sam joe jon len ian angela susan tony henry jim matt mike theo rory maya leo deb carol bob sue ana ida abe ali finn rob nick jean robin jordan
  jack stella brooke paige jasmine harper tucker gail rosemary bonnie lou daisy holly heather violet ruby victor
`)

/** Names that need a person's deed beside them at the start of a sentence; in small letters, all that are words. */
export const AMBIGUOUS_EN = new Set([...ALSO_WORDS].filter((word) => !PLAIN_NAMES.has(word)))
export const WORDS_IN_SMALL_LETTERS_EN: ReadonlySet<string> = ALSO_WORDS

/** Words that begin with a capital for other reasons, and which the dictionary does not hold. */
export const COMMON_EN = words(`
  my so see an long day little bird black white don't
  i i'm i'd i'll i've ok okay tv pm am ptsd ceo phd md rn
  santa prayer pharma army navy marines battalion regiment infantry
  mental health emotional physical psychiatry psychology medicine kitchen brain
  therapy therapist mindfulness meditation depression anxiety trauma recovery healing wellbeing wellness relapse sobriety rehab hospice
  inventory scale questionnaire index checklist disorder syndrome disease lymphoma leukemia symptom symptoms screening unit ward department emergency intensive care
  dialectical behavioral behavioural behavior behaviour cognitive psychodynamic somatic bipolar borderline schizophrenia autism adhd ocd edmr insomnia
  everything nothing something anything anyone everyone someone nobody myself yourself itself
  step steps chapter part story stories lesson lessons journey letter note tip tips day days week weeks month year group
  self voice body mind heart soul life death loss love grief pain fear anger shame guilt silence
  big book serenity prayer higher power fellowship sponsor anonymous
  black friday monday tuesday wednesday thursday friday saturday sunday
  telefax fax tel facsimile contact member account hospital patient licence license nursing number id study reference prescription docket device medicare medicaid
  flat apt apartment unit suite internet wi-fi wifi email e-mail website online app
  vitamin omega lithium insulin
  hello hi hey dear thanks thank please yes no oh well sorry goodbye
  professor doctor nurse father mother sister brother aunt uncle pastor reverend rabbi imam
  eventually meanwhile afterwards sometimes maybe perhaps looking sitting lying crying
  the a an and or but if when while after before since because although though as at by for from in into of on onto out over to up with without
  nobody's somebody whatever whenever wherever whoever however therefore otherwise instead
  tell told asked said wrote went came felt knew thought gave took found kept let
`)

export const HONORIFICS_EN = words(`
  dr doctor mr mrs ms miss mx prof professor sister brother father mother aunt auntie uncle sir madam lady lord rev reverend pastor rabbi imam nurse judge officer sergeant
  captain coach principal granny grandma grandpa nana nan deacon bishop sheikh fr sr sgt capt lt col gen cousin
`)

const KIN_EN =
  '(?:sister|brother|mother|father|mum|mom|dad|son|daughter|wife|husband|partner|boyfriend|girlfriend|fianc[eé]e?|cousin|aunt|uncle|niece|nephew|grand(?:mother|father|ma|pa|son|daughter)|friend|neighbou?r|boss|manager|colleague|roommate|flatmate|sponsor|therapist|psychiatrist|psychologist|doctor|nurse|midwife|counsel(?:l)?or|teacher|ex|ex-wife|ex-husband|stepmother|stepfather|stepson|stepdaughter|mother-in-law|father-in-law|sister-in-law|brother-in-law|godmother|godfather|twin|child|kids?|baby|dog|cat)'

/** "A village called …": what would name somebody names somewhere. */
export const PLACE_CALLED_EN =
  /\b(?:town|village|city|suburb|place|hamlet|neighbou?rhood|island|district|hospital|clinic|school|farm|ranch|centre|center|unit|ward) (?:called|named)\s+$/i

/** Right before a capital they say that somewhere follows. */
export const PLACE_BEFORE_EN =
  /\b(?:in|near|outside|around|towards?|throughout|across|between|from|to|at|via|leaving|left|reached|visited|visiting|beyond|downtown|north of|south of|east of|west of|town of|city of|village of|suburb of|suburbs of|outskirts of|streets of|people of|whole of|all of|half of|rest of|mayor of|centre of|center of|edge of|middle of|port of|part of|parts of|born in|back in|moved to|flew to)(?: (?:the|rural|nearby|downtown|central|old|little|northern|southern|eastern|western|north|south|east|west|upstate))?\s+$/i
/** Where somebody may stand as well as somewhere. */
export const WEAK_PLACE_BEFORE_EN =
  /\b(?:to|from|at|between|around|across|left|visited|visiting|leaving|towards?)\s+$/i
export const PERSON_VERB_BEFORE_EN =
  /\b(?:(?:thanks?|thank you|grateful|gratitude|owed?|owing|dedicat\w+|indebted|pray(?:ed|ing)?|apologi[sz]\w+|confess\w*|devoted|attached|loyal|explain(?:ed|ing)?|hand(?:ed|ing)|gave|given|giving|read|sang|cried|promised|lent|sold|show(?:ed|n)|describe[ds]?|mention(?:ed)?|entrust(?:ed)?|offer(?:ed)?|love letters?)(?: [\w'’-]+){0,5}|writ(?:e|es|ing|ten)|wrote|letters?|spoke|speak|speaking|talk(?:ed|ing)?|said|told|listen(?:ed|ing)?|gave|give|given|sent|send|married|engaged|close|kind|thanks|grateful|call|calls|called|message|messages|text|texts|visit|hug|gift|note|words?|next|introduced|according|belonged|apologi[sz]ed|lie|lied)\s+(?:to|from|at)\s+$/i

/** What a person does and an abstract noun does not. */
export const PERSON_DEED_EN =
  /^['’]s (?:\w+ )?(?:sister|brother|son|daughter|wife|husband|friend|mother|father|mum|mom|dad|aunt|cousin|hands?|face|eyes|hair|voice|house|car|kitchen|room|bed|funeral|phone|school|name|birthday)\b|^, who\b|^, (?:my|our|his|her|their) \p{L}|^!|^\s+(?:(?:just|then|also|always|never|once|finally|later|quietly|softly|gently|even|still|has|had|was|is)\s+)?(?:said|says|told|tells|asked|asks|drove|drives|called|calls|phoned|texted|wrote|writes|smiled|smiles|laughed|laughs|cries|sings|cooks|drives|sits|sleeps|walks|drinks|runs|calls|holds|visits|nodded|whispered|cried|cooked|sat|sits|stood|held|hugged|listened|explained|replied|answered|suggested|agreed|promised|insisted|noticed|knew|thought|thinks|says|worked|works|lives|lived|died|moved|married|introduced|visited|picked|handed|looked|walked|ran|read|played|sang|waited|helped me|helped us|and I\b|and my\b|who\b|drank|slept|loved|hated|wanted|wants|likes|liked|signed|shared|talked|talks|teaches|taught|shouted|screamed|hung up|put|paid|fed|held (?:my|his|her|our)|(?:was|is) my|became my|stayed|arrived|came (?:to (?:visit|see|stay|fetch|my|our)|over|by|home|with (?:me|us)|round)|turned|joined|left me|left us|made me|makes me|told me|gave me|took me|brought|kept (?:\w+ing|my|our|the (?:keys|door|dog|baby))|hid|opened|shut|closed|knocked|nursed|prayed|knelt|wept|sighed|grinned|shrugged|whistled|hummed|baked|dialled|dialed|ironed|packed|unlocked|carried (?:me|us|my|our|the)|fetched|pulled (?:up|over|me)|lent|sewed|swore|apologi[sz]ed|confessed|begged|thanked|blamed|forgave|kissed|poured|caught|threw|ran (?:the|our|a)|led (?:the|our|a)|grew up|had (?:two|three|a (?:son|daughter|dog|key|car|flat)))\b/u

/** What comes before somebody who is named. */
export const NAME_BEFORE_EN = new RegExp(
  `(?:(?:^|\\n)\\W*(?:narrator|author|names?|patient|client|therapist|teacher|contact|editor|interview(?:er|ee)?|witness|friends?)s?:\\s+|\\b(?:(?:my|his|her|their|our|your|the|a) (?:[a-z]+ )?${KIN_EN}(?: is| was)?,?|(?:named|called|name is|name was|name['’]s|names were|introduced (?:him|her|them)self as|am|i['’]m|it['’]s|this is|said|asked|told|says|met|with|married|thanks? (?:go |goes |also |are due )?to|thank you(?: to)?,?|owe (?:\\w+ ){1,4}to|hi|hello|dear|hey|by|than))\\s+)$`,
  'i',
)

/** Written in small letters a name is told only where a relative comes before it. */
export const SMALL_NAME_EN = new RegExp(
  `\\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur) ${KIN_EN},? (?<it>[a-z]{3,20})\\b`,
  'dg',
)

/** With somebody as its object; what heals, harms and teaches need not be a person. */
export const DEED_TO_SOMEBODY_EN =
  /^ (?!helped|gave|made|saved|changed|took|brought|left|taught|kept|got|showed|hit|let|had|cost|led|pulled|pushed|filled|turned|forced|allowed|scared|hurt|worked|calmed|eased|freed|sent|reminded|followed|consumed|swallowed|surrounded|ruined|destroyed|broke)(?<verb>\p{Ll}+) (?:me|us|him|my|our|his)\b/u

/** Of the ambiguous words those that come, stay and go by themselves. */
export const ABSTRACT_EN = words(`
  hope faith grace joy summer autumn winter spring dawn patience charity destiny harmony melody mercy prudence serenity sunshine
  peace truth love liberty journey story honor honour rain snow storm sky rose art chance may will mark bill
`)

/** What only a person does, and no hope or dawn, not even in a figure of speech. */
export const SPEECH_EN =
  /^['’]s (?:\w+ )?(?:sister|brother|son|daughter|wife|husband|friend|mother|father|mum|mom|dad|aunt|cousin|hands?|face|eyes|hair|voice|house|car|kitchen|room|bed|funeral|phone|school|name|birthday)\b|^, (?:my|our|his|her|their) (?:\w+ )?(?:sister|brother|son|daughter|wife|husband|friend|mother|father|aunt|uncle|cousin|dog|cat|boss|nurse|therapist|sponsor|eldest|oldest|youngest|firstborn|baby|partner|fianc[eé]e?|neighbou?r|roommate|flatmate|godson|goddaughter|niece|nephew|grandson|granddaughter|twin|teacher|doctor|counsel(?:l)?or|midwife)\b|^\s+(?:(?:just|then|also|always|never|once|finally|later|quietly|softly|gently|even|still|has|had)\s+)?(?:said|says|told|asked|drove|phoned|texted|wrote|nodded|cooked|hugged|explained|replied|answered|suggested|promised|insisted|handed|who\b|and I\b|and my\b|shouted|screamed|hung up|helped me|paid|fed|held my hand|came to (?:visit|see|stay|fetch|my|our)|sat (?:with|down|beside|next)|drank|signed)\b/
