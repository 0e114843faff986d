import type { Danger } from '../care'
import { hint, ofSelf } from './hint'

const KIN =
  '(?:husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|baby|child|kids|children|partner|family|parents|friends)'
const PILLS = '(?:pills|tablets|meds|medication|medicine|capsules|insulin|antidepressants)'
const MEANS = '(?:rope|noose|gun|pistol|rifle|razor|razors|blade|blades|knife)'
const EDGE = '(?:tracks|rails|railway|bridge|roof|rooftop|edge|ledge|platform|cliff|balcony)'
const ANYONE = '(?:you|they|anyone|anybody|someone|somebody|people|everyone)'

const FAREWELL = [
  hint(
    new RegExp(
      `\\b(?:good ?bye|bye|farewell),? (?:to )?(?:all|everyone|everybody|world|cruel world|my (?:love|loves|friends|family|darling|dears?)|you all)\\b(?! (?:the|of|from))`,
      'g',
    ),
  ),
  hint(/\b(?:said|saying|say) (?:all )?my goodbyes\b/g),
  hint(
    /\b(?:be|is|as) my (?:very )?last (?:comment|message|post|words|night|day|christmas|birthday|goodbye)\b(?! (?:on|about|of|to|in|from|at|with)\b)/g,
  ),
  hint(
    new RegExp(
      `\\bby the time (?:${ANYONE}|this) (?:\\w+ )?(?:reads?|sees?|finds?|gets?|hears?|answers?|repl(?:y|ies)|notices?)\\b(?! (?:the|to|a)\\b)`,
      'g',
    ),
  ),
  hint(
    new RegExp(
      `\\bwhen ${ANYONE} (?:find|finds|read|reads|see|sees|get|gets) (?:this|me|it)\\b`,
      'g',
    ),
  ),
  hint(/\b(?:i'll|i will|ill) be (?:gone|dead|no more|long gone)\b/g),
  hint(
    /\b(?:once|after|when|if|until) (?:i'm|i am|im) (?:gone|dead|no longer (?:here|around)|not (?:here|around) any ?more)\b/g,
  ),
  hint(
    /\b(?:won't|will not|wont|never) (?:be )?(?:hear|hearing|see|seeing) (?:from )?me (?:again|any ?more)\b/g,
  ),
  hint(/\b(?:i won't|i will not|i wont|won't) be (?:around|alive)\b/g),
  hint(
    /\bi (?:won't|will not|wont) be here (?:to|for|when|by|at)\b(?! (?:the (?:week|weekend|holidays)|a (?:week|while|few)|work))/g,
  ),
  hint(
    /\b(?:won't|will not|wont|don't think i'll|don't think i will) (?:make it|live|last|get|see) (?:(?:to|till|until|through|past|another|it to) )?(?:the (?:weekend|week|month|year|night|morning|summer|winter|end)|next (?:month|year|week)|my (?:next )?birthday|spring|summer|autumn|fall|winter|christmas|new year|easter|tomorrow|(?:year|month|winter|christmas|birthday)\b|(?:twenty|thirty|forty|fifty|sixty|\d+)\b)/g,
  ),
  hint(
    /\b(?:can't|cannot|cant|don't|dont|do not|never) (?:really )?(?:picture|see|imagine) (?:myself|me) (?:(?:being |still )?(?:alive|here|around|old|older)|growing|getting old|turning|reaching|living|next|this|in (?:a|five|ten|two|the)|by|at (?:all|twenty|thirty|forty|fifty|sixty|christmas|easter|\d+|next|the end))\b/g,
  ),
  hint(
    /\b(?:don't|dont|do not|didn't|never) (?:plan|intend|expect|mean|plan on|intend on) (?:to )?(?:be|being|see|seeing|live|living|reach|reaching|stay|staying) (?:around|here|alive|there|my next|my|till|until|to see|past|another)\b/g,
  ),
  hint(new RegExp(`\\btell my ${KIN} (?:that )?(?:i (?:loved?|was|am|will|did)|i'm|it)\\b`, 'g')),
  hint(
    /\b(?:forgive me|i'm sorry|im sorry),? (?:for|that i(?:'m| am)) (?:leaving|what i(?:'m| am) (?:about|going) to|doing this|going)\b/g,
  ),
]

const IN_ORDER = [
  hint(
    /\b(?:giving|given|gave|give) (?:away )?(?:all )?(?:of )?my (?:things|stuff|belongings|possessions)\b(?! to (?:charity|the shop))/g,
  ),
  hint(
    /\bi (?:won't|will not|wont|don't|do not) (?:be needing|need) (?:them|it|these|those|any of (?:it|them|this)) (?:any ?more|now|where)\b|\bi (?:won't|wont|will not) be needing (?:them|it|these|any)\b/g,
  ),
  hint(
    /\bno (?:more |further )?use for (?:them|it|any of (?:it|them)|my (?:things|books|stuff))\b/g,
  ),
  hint(
    /\bmy will is (?:finished|written|done|ready|signed|made|in|on)\b|\b(?:my )?passwords are (?:on|in|with|written)\b/g,
  ),
  hint(
    /\bfound (?:a (?:new )?home|somebody|someone|people|a family) (?:to take|for|who(?:'ll| will)? takes?) (?:the|my) (?:cats?|dogs?|pets?|kids|children)\b/g,
  ),
  hint(
    /\bnothing (?:holds|keeps|is holding|is keeping|holding|keeping) me (?:any ?(?:more|longer)|here|back now)?/g,
  ),
  hint(/\bso (?:that )?(?:nobody|no one) else (?:has|will have|would have) to\b/g),
]

const BURDEN = [
  ofSelf(
    /\b(?:take|taking) up (?:space|room|air|oxygen)\b|\bwaste of (?:space|oxygen|air|skin|breath)\b/g,
  ),
  hint(
    /\b(?:no|of no|not any) (?:good|use|help) to (?:anyone|anybody|no one|nobody|my \w+|them)\b/g,
  ),
  hint(
    /\b(?:i am|i'm|im|i feel|i felt|feeling) (?:so |utterly |completely |totally |just |always )?(?:worthless|unwanted|unlovable|beyond help|in everyone's way)\b/g,
  ),
  hint(
    /\bwithout me (?:in it|in the way|here|there|around|to worry)\b|\b(?:rid|free|relieved) of me\b|\bbetter off w(?:ith)?out me\b/g,
  ),
  ofSelf(/\bdrag(?:ging)? (?:everyone|everybody|them|others|my \w+|people|you all) down\b/g),
  hint(
    /\bthey(?:'d| would|'ll| will) (?:all |only |just )?(?:get over (?:it|me)|be sad for|cry for a|be relieved|forget (?:about )?me|manage without|move on without|thank me)\b/g,
  ),
  hint(
    /\bif i (?:wasn't|weren't|was not|were not|wasnt) (?:in the way|there|here|around|alive|born)\b|\bif i (?:disappeared|vanished|never woke)\b/g,
  ),
  hint(/\b(?:nobody|no one|noone|none of them) (?:needs|wants|would need|loves|would want) me\b/g),
  hint(
    /\b(?:kids|children|family|husband|wife|daughter|son|parents|everyone|they) (?:deserves?|needs?) (?:a |an )?(?:better|someone better|somebody better|more than me|someone (?:normal|healthy|else)|somebody (?:normal|healthy|else))\b/g,
  ),
]

const NO_WAY_ON = [
  hint(
    /\b(?:i am|i'm|im|i feel|feeling|i've been) (?:so |completely |totally |utterly )?trapped\b/g,
  ),
  hint(
    /\b(?:only|just) one (?:way|thing|door|exit|option|escape|solution|road|choice)(?: (?:left|out))?(?: (?:this|it) (?:all )?ends?| (?:this|that) can end| (?:would|will|could) (?:stop|end|help)| left| out| to (?:stop|end|escape|make it stop))\b/g,
  ),
  hint(/\b(?:run|ran|running) out of (?:reasons|hope|strength|road|options|fight)\b/g),
  hint(/\b(?:nobody|no one) and nothing\b|\bnothing and (?:nobody|no one)\b/g),
  hint(
    /\b(?:nothing|what(?:'s| is)) (?:is )?(?:left )?(?:here |left )for me\b|\bhave nothing (?:left|any ?more)\b|\bnothing left to (?:try|lose|give|live|hope)\b/g,
  ),
  hint(
    /\b(?:want|need|like|wish) to (?:just |finally )?(?:sleep|rest|lie down|close my eyes)\b.{0,25}?\b(?:for good|for ?ever|for ever|and (?:not|never)|not (?:come|have|wake|open|get)|never (?:wake|come|open|get)|till it|until it's over)\b/g,
  ),
  hint(
    /\bi (?:just |only )?(?:want|need|crave) (?:some |my )?(?:peace|quiet|silence|rest),? (?:for ?ever|for ever|for good|at last|eternal)\b/g,
  ),
  hint(/\b(?:die|died|dying|pass away|passed away|pass|went|go) in my sleep\b/g),
  hint(
    /\b(?:wouldn't|would not|wouldnt|don't|do not) (?:really )?(?:mind|care) (?:\w+ ){0,4}(?:not waking|never waking|waking up|dying|dead|died|die|it was over|all over)\b/g,
  ),
  hint(
    /\b(?:car|bus|truck|train|lorry|something) (?:hit|hits|ran over|runs over|would hit|to hit|took|would take|to take|killed|to kill|would kill) me\b/g,
  ),
  hint(
    /\b(?:hoping|hope|wish|wishing|pray|praying|begging|ask) (?:for|god for) (?:an accident|a heart attack|cancer|death|the end|it to (?:be over|end)|something to)\b/g,
  ),
  hint(
    /\b(?:if|wish|hope|want|hoping) my heart (?:would |to )?(?:just |simply )?(?:stop|stopped|stops|gives? out|gave out)\b/g,
  ),
  hint(
    /\b(?:look|looking) forward to (?:dying|death|being dead|the end of it all)\b|\bdeath\b.{0,30}?\blook forward to it\b|\b(?:long|longing|yearn|crave|craving|ache|aching) (?:for )?(?:death|to be dead|to die)\b/g,
  ),
  hint(/\bwant to (?:just )?stop (?:existing|breathing|being(?:$| here| alive| me| anything))/g),
  hint(
    /\b(?:can't|cannot|cant|don't|couldn't|no longer) (?:find|see|have|think of|name) (?:\w+ ){0,3}reasons? (?:to|for)\b/g,
  ),
  hint(
    /\bi(?:'m| am|'ve)? (?:give|giving|given) up ?$|\bwant(?:ed)? to give up\b|\bready to give up\b/g,
  ),
  hint(/\benough of (?:life|living|this life|being alive|existing|it all)\b/g),
  hint(
    /\b(?:not|n't|never) (?:strong|brave) enough to (?:keep|go on|live|stay|carry on|continue|face)\b|\b(?:no|any|the|more) (?:strength|energy|fight|will) (?:left )?to (?:live|go on|stay|keep|carry on|continue|fight|be here)\b/g,
  ),
  hint(
    /\bmy (?:time|story|life|part) (?:here )?(?:is|has) (?:done|over|up|come to|run out|finished|run its)\b/g,
  ),
  hint(
    /\b(?:lived|been here|been alive) (?:long|too long|for long) ?enough\b|\blived too long\b|\bdone (?:all|everything) i (?:was|am|had|came) (?:supposed|meant|here|to)\b/g,
  ),
  hint(
    /\b(?:don't|do not|dont|never|not) (?:belong|fit) (?:in|into|on) this (?:world|life|earth|planet)\b|\bthis (?:world|life) (?:is not|isn't|isnt|was not|wasn't|was never) (?:for|made for|meant for) me\b|\b(?:not|n't) (?:made|built|meant|cut out) for (?:this )?(?:life|world|living)\b/g,
  ),
  hint(
    /\b(?:trade|swap|change) places with (?:\w+ ){0,3}(?:died|dead|gone)\b|\bshould have been me\b/g,
  ),
  hint(
    new RegExp(
      `\\b(?:be with|join|follow|see|go to) my (?:late|dead|dear dead|departed) \\w+|\\b(?:be with|join|follow) (?:my ${KIN}|him|her|them) (?:in heaven|up there|on the other side|in the (?:grave|ground))\\b`,
      'g',
    ),
  ),
  hint(
    /\b(?:can't|cannot|cant|couldn't) (?:do|take|stand|bear|live) (?:this|it|life|like this) no more\b|\bcan't do life\b|\bcant do life\b/g,
  ),
  hint(
    /\b(?:what's|whats|what is|what was|is there|see the|see a|no) (?:even |really )?(?:the |a |any )?point (?:of |in |to )?(?:even |still )?(?:me )?(?:living|going on|being (?:here|alive)|any ?more|trying|it all|existing|life|waking)\b/g,
  ),
  hint(
    /\b(?:don't|dont|do not|didn't|never) (?:want|wanna|wish) (?:to )?(?:be|stay|live|remain|exist|wake up) (?:in (?:this|my) (?:body|world|life|skin)|on this (?:earth|planet)|here|tomorrow)\b/g,
  ),
  hint(
    /\b(?:want|wanted|wanna) (?:it|this|everything) (?:all )?(?:to be )?(?:over|done with|finished)\b/g,
  ),
  hint(
    /\bwish(?:ed)? (?:that )?i (?:hadn't|had not|had never|never) (?:come|came|woken|been brought|returned|survived)(?: back| up| down)?\b|\b(?:don't|dont|do not) want to come back\b|\bdidn't want to come back\b.{0,30}?\bstill (?:don't|do not)\b/g,
  ),
  hint(
    /\blast (?:hope|chance|resort|option|try)\b.{0,25}?\b(?:didn't|did not|failed|hasn't|gone|over)\b/g,
  ),
  hint(
    /\bi(?:'d| would)? (?:should|better) (?:just )?(?:go|leave|vanish|be dead|end it)(?: now)?$/g,
  ),
]

const MEANS_AND_PLANS: Danger[] = [
  ofSelf(
    new RegExp(
      `\\b(?:bought|buy|got|get|have|found|own|ordered|tied) (?:a|an|the|my|some|myself a) (?:\\w+ )?${MEANS}\\b(?! (?:for|to (?:climb|play|train|learn)|swing|ladder|around|yoga|course|set|skills|sharpener))`,
      'g',
    ),
  ),
  {
    phrase:
      /\b(?:gun|pistol|rifle|noose|rope|razor|blade) (?:is |lies |was )?(?:in|under|by|next to|beside|on) (?:the|my|our) (?:\w+ )?(?:house|home|closet|cupboard|drawer|car|bag|bed|bedside|nightstand|hand|table|garage|attic|cellar|basement|pocket)\b/g,
    isTimeless: true,
  },
  ofSelf(
    new RegExp(
      `\\b(?:keep|keeping|carry|carrying|hide|hiding) (?:a|my|the|some) (?:\\w+ )?${MEANS}\\b(?! in (?:the|my) (?:kitchen|workshop|garage|shed|safe))`,
      'g',
    ),
  ),
  {
    phrase: new RegExp(
      `\\b(?:saving|saved|hiding|hoarding|collecting|collected|gathering|gathered|stockpiling|piling|counting|counted) (?:up )?(?:(?:my|the|enough|some|all|of|their|his|her|out|more|extra|sleeping) ){0,3}${PILLS}\\b|\\b${PILLS} (?:saved|hidden|stashed|hoarded|counted|collected)\\b`,
      'g',
    ),
    isTimeless: true,
  },
  ofSelf(
    new RegExp(
      `\\b(?:enough|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|\\d{2,3}) (?:\\w+ )?${PILLS}\\b|\\ball (?:of )?(?:my|the|these) (?:\\w+ )?${PILLS}\\b`,
      'g',
    ),
  ),
  ofSelf(
    /\b(?:googled|googling|looked up|looking up|searched|searching|researched|researching|read up on|reading about) (?:\w+ ){0,6}(?:lethal|fatal|deadly|would be enough|is enough|overdose|suicide methods?|ways to (?:die|go(?! to))|painless|to kill)\b/g,
  ),
  ofSelf(
    /\b(?:lethal|fatal|deadly) (?:dose|doses|amount|overdose)\b|\b(?:would|could|will) be (?:fatal|lethal|deadly)\b/g,
  ),
  ofSelf(
    new RegExp(
      `\\b(?:walk|walking|stand|standing|stood|sit|sitting|wait|waiting|stop|stopping|linger|lingering|hang around|drive|driving|going|go|come|keep going) (?:\\w+ )?(?:along|by|at|on|near|beside|over|to|up to|off) (?:the|that|a) (?:\\w+ )?${EDGE}\\b(?! (?:of (?:the|my|a) (?:bed|seat|sofa|chair)|to (?:see|watch|look at)))`,
      'g',
    ),
  ),
  ofSelf(
    /\b(?:went|climbed|got|go|going|been|gone) up (?:on|to|onto) (?:the|that|our) (?:roof|rooftop|ledge|bridge)\b(?! to)/g,
  ),
  hint(
    new RegExp(
      `\\bstep(?:ping|ped)? (?:off|onto|over) (?:the|that|a) ${EDGE}\\b|\\blet go of the (?:wheel|steering wheel|railing|rail)\\b`,
      'g',
    ),
  ),
  hint(
    /\b(?:engine|motor|car) (?:on|running|going) in (?:the|my|our) garage\b|\bgarage with the (?:engine|motor|car) (?:on|running)\b|\bexhaust (?:pipe|fumes)\b/g,
  ),
  hint(
    /\b(?:picked|chosen|choose|set|decided on|fixed|have|know) (?:the|a|my) (?:day|date)(?! (?:of|for|with|to|off|in|at))(?:$|[ ,]+(?:and|is|now|when|it|i|already)\b)/g,
  ),
  hint(
    /\bknow (?:exactly )?(?:how|when|where)(?: and (?:how|when|where))? (?:i'd|i would|i'll|i will|i'm going to|i am going to) do it\b/g,
  ),
  hint(
    /\beverything(?:'s| is) (?:prepared|ready|arranged|in order|in place|set|sorted)(?! (?:for|to)\b)|\bquestion of when\b|\bonly the date is\b/g,
  ),
  hint(
    new RegExp(
      `\\b(?:letters?|notes?|video|videos) (?:to|for) my ${KIN}\\b(?! (?:school|teacher|birthday))|\\bmy (?:note|goodbye note|last letter|farewell letter)\\b`,
      'g',
    ),
  ),
  hint(
    /\bpoured (?:all of them|them all|the pills|them) (?:in|into|out)\b|\b(?:gonna|going to|about to|might|wanna|just|should|gotta) end it\b(?! (?:with|here|there|by|early|on))/g,
  ),
  hint(/\bfeel(?:s|ing)? like ending (?:it|this|things|everything)\b|\b(?:kys|kms)\b/g),
]

const DRUGS =
  '(?:pills?|tablets?|meds|medication|medicine|capsules|insulin|antidepressants?|sleeping pills|painkillers|lithium|valium|xanax|paracetamol|tylenol|opioids|benzos|of (?:it|them)|of my \\w+)'

/** What clinicians ask after: the wish, the thoughts, a method, an intent, an attempt, and harm to oneself. */
const ASKED_FOR: Danger[] = [
  ofSelf(/\battempted suicide\b/g),
  hint(/\bthoughts? (?:of|about) not being (?:here|alive|around)\b/g),
  ofSelf(
    /\b(?:urges?|impulses?|temptation|tempted|thoughts?|thinking|idea|images|visions) (?:\w+ )?(?:to|of|about) (?:jump|jumping|not being (?:here|alive)|ending|end|dying|die|hurting|harming|killing|hanging|crashing|cutting|overdosing|disappearing)\b(?! (?:the|a|my (?:sub|contract|lease|course|relationship|marriage)))/g,
  ),
  {
    phrase: new RegExp(
      `\\b(?:tempted to take|thinking (?:of|about) (?:taking|swallowing)|about to (?:take|swallow)|going to (?:take|swallow)|want to (?:take|swallow)|could (?:take|swallow)|taking|swallow(?:ing)?) (?:all|every|the whole|a handful of|too many|the rest of)(?: of)?(?: (?:my|the|these|those))?(?: \\w+)? ?${DRUGS}\\b`,
      'g',
    ),
  },
  hint(
    /\b(?:my )?life (?:is|feels|seems|has become|became) (?:so |just |totally |completely |utterly )?(?:meaningless|pointless|unbearable|worthless|unlivable|not worth it|hell|empty and)\b/g,
  ),
  hint(
    /\bwhy (?:do i |should i |even )*bother (?:with )?(?:living|life|waking|getting up|being (?:here|alive)|going on|staying|trying any ?more)\b/g,
  ),
  hint(
    /\bwish(?:ed)? (?:that )?(?:the|that|my|this|it|god|something|someone|somebody) (?:\w+ )?(?:had|would have|would|could have) (?:just )?(?:killed|finished|taken|ended|worked|gone wrong|kill|take|end|finish)(?: me| my life| it)?\b/g,
  ),
  hint(
    /\b(?:whoever|who|they'?ll|they will|someone will|somebody will|you'?ll|he'?ll|she'?ll|will|to) finds? (?:me (?:in|on|hang|dead|cold|tomorrow|soon|,)|me$|my body\b)|\bwhoever finds (?:me|this)\b/g,
  ),
  hint(
    /\b(?:i'm|i am|im|so close to|close to|standing on|stand on|on|over|at) (?:close to |on |over |at |right on )?the edge\b(?! (?:of (?:my|the|a|town)|seat))|\b(?:at|reached|past) (?:my )?breaking point\b/g,
  ),
  hint(/\bhate myself\b.{0,30}?\b(?:gone|dead|die|disappear|end|live|alive)\b/g),
  hint(
    /\b(?:almost|nearly) (?:did it|went through with it|jumped|pulled the trigger)(?: (?:yesterday|today|tonight|last night|again|this (?:morning|week))|$|,)/g,
  ),
  hint(
    new RegExp(
      `\\b(?:had|have|holding|held) (?:the|my|a handful of|a bottle of|all the|all my) ${PILLS} (?:in|ready|out)\\b|\\bnext time i (?:will|won't|'ll)(?:$| (?:do it|not|fail|stop|manage))`,
      'g',
    ),
  ),
  hint(
    /\b(?:my|a|another|second|third|last|failed|suicide) (?:suicide )?attempt (?:\w+ )?(?:failed|didn't work|on my life)\b|\bi attempted (?:again|suicide|last)\b/g,
  ),
  hint(
    /\b(?:scratch|cut|hit|burn|bite|carve|punch)(?:ed|ing|es)? (?:my|myself|into my) ?(?:\w+ ){0,7}(?:bleed|bled|blood|bleeding|raw)\b|\bhope my body gives\b/g,
  ),
  hint(
    /\b(?:ready|want|decided|made up my mind|going|time|need) (?:to|for me to) (?:leave|exit|quit|depart|be done with) (?:this|the) (?:life|world|earth|planet)\b|\bready to (?:go|leave) (?:now|for good|forever)?$/g,
  ),
  hint(
    /\bthis is the end(?: (?:for me|of me|now))?$|\bit (?:all )?ends (?:tonight|today|now|here)$|\b(?:nobody|no one|nothing) can (?:save|help) me\b(?! with)/g,
  ),
  hint(
    /\b(?:can't|cannot|cant|couldn't|don't know how to) (?:live|go on living|exist|bear to live) (?:with|in|like) (?:this|the|what|myself|my)\b|\bno future for me\b|\b(?:the )?world (?:doesn't|does not) need me\b/g,
  ),
  hint(
    /\bwant (?:my |this )?life to (?:stop|end|be over)\b|\b(?:disappointed|sad|angry|sorry|upset|cry|crying) (?:that i (?:woke|wake)|to (?:wake|have woken)|when i wake|because i woke)|\bevery (?:day|morning) i wake up (?:and )?(?:i'm|i am|im|feel) (?:disappointed|sad|angry|sorry)\b/g,
  ),
  hint(
    /\b(?:don't|do not|dont|no longer) (?:want|wish|care) to (?:carry|go|keep|hold) (?:on|going)\b|\b(?:i'm|i am|im) (?:too )?(?:done|finished) (?:with it all|with everything|with this life)\b/g,
  ),
]

export const HINTS_EN: Danger[] = [
  ...ASKED_FOR,
  ...FAREWELL,
  ...IN_ORDER,
  ...BURDEN,
  ...NO_WAY_ON,
  ...MEANS_AND_PLANS,
]
