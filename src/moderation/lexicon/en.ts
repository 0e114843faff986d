import type { Danger, Judging } from '../care'

const HARM = '(?:kill|killing|killed|hang|hanging|shoot|drown|poison|starve|unalive|end|off)'
const HURT =
  '(?:hurt|hurting|harm|harming|harmed|cut|cutting|burn|burning|burned|burnt|stab|stabbed)'
const END = '(?:end|ending|take|taking|took|ended)'

/** Read over text without accents, in lower case, a sentence at a time. */
export const DANGER_EN: Danger[] = [
  { phrase: new RegExp(`\\b${HARM}(?:ing)? (?:myself|my self)\\b`, 'g'), isOwn: true },
  {
    phrase:
      /\btried to (?:kill|hang|drown|poison|hurt) myself\b|\btried to (?:end|take) my (?:own )?life\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase: new RegExp(
      `\\b${HURT} (?:myself(?! (?:some|a|on|while|off|shaving|cooking|at work|with (?:hot|boiling|coffee|tea|oil|a (?:kitchen|bread|paper)))\\b)|my (?:arms?|wrists?|legs?|thighs?))\\b`,
      'g',
    ),
    isOwn: true,
    isTimeless: true,
  },
  { phrase: new RegExp(`\\b${END} my (?:own )?life\\b`, 'g'), isOwn: true },
  {
    phrase:
      /\b(?:want|wanna|wanted|wanting|going|ready|like|way|planning|plan) (?:to )?(?:die|be dead|dying)\b/g,
  },
  { phrase: /\b(?:end|ending) (?:it all|it tonight|everything)\b/g },
  { phrase: /\bit all to (?:end|stop)\b|\bdisappear forever\b|\bstop existing\b/g },
  {
    phrase:
      /\bsuicidal\b(?! (?:patients?|people|veterans|teenagers|adults|ideation (?:in|among|scores?)))/g,
  },
  {
    phrase:
      /\b(?:thinking|think|thought|thoughts|dreaming|planning|plan|considering) (?:about |of |on )?(?:suicide|dying|death)\b/g,
  },
  { phrase: /\bcommit(?:ting)? suicide\b|\bsuicide note\b/g },
  { phrase: /\bsuicide is my (?:plan|only|last|way)\b/g, isOwn: true },
  {
    phrase:
      /\b(?:wish|wished|wishing) (?:that )?i (?:was|were|am|could be|had been) (?:dead|never born|gone)\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase: /\b(?:wish|wished) (?:that )?i(?:'d| had)? never (?:been born|woken up|woke up)\b/g,
    isOwn: true,
    isTimeless: true,
  },
  { phrase: /\b(?:rather|sooner) (?:be dead|die)\b/g },
  {
    phrase:
      /\bway out (?:\S+ ){0,3}(?:dying|death|suicide)\b|\bno way out\b(?! of (?:the|this|a|my) (?!pain|life|hell|misery|darkness|depression|situation))/g,
    isWhole: true,
  },
  { phrase: /\bhope (?:that )?i (?:don't|do not|never) wake up\b/g, isOwn: true, isWhole: true },
  { phrase: /\bnever (?:have to )?wake up\b/g, isWhole: true },
  {
    phrase:
      /\b(?:don't|do not|dont|can't|cannot) (?:want to |wanna )?(?:be here|live|exist|be alive|be around|stay alive|carry on living)(?: like this| with this)?(?: any ?more|$)/g,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:don't|do not|dont) (?:want to|wanna) (?:be here|live|exist|be alive|wake up(?! (?:(?:so |too |that )?early|at|before|late|in the middle|with)\b))\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:can't|cannot|cant|can not|couldn't) (?:go on|carry on|keep going|do this|take this|take it)(?: living)?(?: like this| any ?more| any longer|$)/g,
    isWhole: true,
  },
  {
    phrase: /\bhow much longer i can (?:stay|live|go|keep|hold|take)\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:no|any|see no|see any) (?:reason|point|sense) (?:to|in|for) (?:live|living|life|being alive|be alive|go on|going on|stay|staying alive|carry on|carrying on)\b/g,
    isWhole: true,
  },
  {
    phrase: /\bpoint (?:of|in) (?:living|life|staying alive|being alive|going on)\b/g,
    isWhole: true,
  },
  { phrase: /\b(?:not|isn't|ain't|is not|never) worth living\b/g, isWhole: true },
  { phrase: /\b(?:tired|sick|done) (?:of|with) (?:living|life|being alive|existing)\b/g },
  {
    phrase:
      /\bbetter (?:off )?(?:without me|if i (?:was|were|am|wasn't|weren't|weren't here|died|disappeared)|dead)\b|\bbetter place without me\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\b(?:nobody|no one|noone) (?:will|would) (?:even )?(?:miss me|notice if i|care if i)\b/g,
    isOwn: true,
    isWhole: true,
  },
  { phrase: /\bcare (?:if|whether) i (?:live|die|wake up)\b/g, isOwn: true, isWhole: true },
  {
    phrase:
      /\bnot? (?:feel |feeling )?safe (?:with|around|from) myself\b|\b(?:don't|do not|can't|cannot) (?:feel safe with|trust) myself\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:took|taken|take|taking) (?:an overdose|all (?:the|my) (?:pills|tablets|meds))\b|\boverdosed\b|\boverdose\b/g,
    isTimeless: true,
  },
  { phrase: /\bpills (?:counted|lined|laid|ready|in front of me|next to me|saved)\b/g },
  {
    phrase:
      /\b(?:have|got|made) a plan and\b|\b(?:have|got|set) a (?:date|plan) to (?:die|do it|end)\b/g,
  },
  { phrase: /\b(?:going|about|want|ready) to jump\b/g },
  { phrase: /\b(?:self[- ]harm(?:ing|ed)?(?! scars)|kms|unalive)\b/g },
  {
    phrase:
      /\bthis is (?:my )?(?:goodbye|last (?:message|comment|post|night))\b(?! (?:on|about|of|to|in|from)\b)/g,
  },
  {
    phrase:
      /\b(?:can't|cannot|cant|can not|couldn't|don't think i can|dont think i can|don't know (?:how|if) i can) (?:keep )?(?:doing|do|take|bear|stand|handle|survive|live|cope|face|fight|hold on|hang on|go on|carry on)(?: with)?(?: (?:this|it|life|another (?:day|night|year)|tomorrow))?(?: like this| much longer| any ?more| any longer|$)/g,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:can't|cannot|cant|don't think i can) keep (?:doing (?:this|it)|going|living|fighting|pretending)\b/g,
    isWhole: true,
  },
  {
    phrase:
      /\bhat(?:e|ing) (?:being alive|my life|living|waking up|that i (?:woke up|am alive|exist))\b/g,
  },
  {
    phrase:
      /\b(?:easier|happier|lighter|simpler|relieved|fine) (?:without me|if i (?:was|were|am|wasn't|weren't|died|disappeared|left this world))\b/g,
    isOwn: true,
    isTimeless: true,
  },
  { phrase: /\b(?:a|such a|just a|only a|nothing but a) burden\b/g },
  {
    phrase:
      /\b(?:goodbye|farewell|suicide) (?:letters?|notes?|messages?)\b|\b(?:wrote|written|writing) (?:the|my|a|out) (?:last )?(?:will and |letters?|notes?)\b/g,
  },
  {
    phrase:
      /\b(?:stockpil|hoard|stash|saving up|saved up|counting (?:out )?)\w*(?: \w+){0,2} (?:pills|meds|medication|medicine|tablets)\b/g,
  },
  {
    phrase:
      /\b(?:i|just) want out\b|\bwant (?:the|this|my|all this|it|everything)(?: \w+)? to (?:stop|end|be over|go away) (?:for good|forever|for ever|now|tonight)\b|\bwant (?:this|it|everything) (?:all )?to be over\b/g,
  },
  {
    phrase:
      /\b(?:stood|standing|stand|sat|sitting|walked|went) (?:on|at|up|to|near|by) (?:up )?(?:to )?(?:the|a) (?:\w+ )?(?:bridge|roof|ledge|edge|tracks|platform|cliff|rails)\b/g,
  },
  {
    phrase:
      /\b(?:jump|jumping|step|stepping|walk|walking|drive|driving|crash|crashing|throw myself|throwing myself) (?:my car )?(?:off|in front of|into|under) (?:a|the|my|oncoming)? ?(?:\w+ )?(?:bridge|roof|building|balcony|train|bus|truck|lorry|traffic|tree|wall|sea|river|water|cliff|window)\b/g,
  },
  { phrase: /\b(?:sleep|asleep) (?:forever|for ever|for good|and (?:not|never) wake)\b/g },
  {
    phrase:
      /\b(?:might|gonna|going to|about to|afraid|scared|worried|could) (?:that )?(?:i(?:'ll| will| might)? )?do something(?: (?:stupid|bad|drastic|to myself|terrible)| tonight|$)/g,
  },
  {
    phrase:
      /\bnothing (?:left )?(?:to live for|worth living for|to stay for|to look forward to|left (?:to|for me|in me))\b/g,
    isWhole: true,
  },
  { phrase: /\b(?:my|my own) (?:funeral|suicide|death|exit)\b/g },
  {
    phrase:
      /\bfresh cuts\b|\bcuts on my\b|\b(?:razor|blade|noose|rope|gun|knife) (?:in my hand|next to me|beside me|in front of me|ready|again)\b/g,
  },
  {
    phrase:
      /\b(?:easiest|quickest|painless|fastest|best|least painful) (?:way|ways|method|methods) (?:to (?:die|go(?! to)|kill|end)|of (?:dying|suicide))\b/g,
  },
  {
    phrase:
      /\b(?:how many|enough) (?:\w+ ){0,3}(?:to (?:die|kill me|end it)|(?:does it|would it) take to die)\b/g,
  },
  {
    phrase:
      /\b(?:give|giving|given) up on (?:life|living|everything|myself)\b|\b(?:lost|losing|have lost) (?:the|my|all) (?:will|wish|reason|desire) to (?:live|go on)\b/g,
  },
  {
    phrase:
      /\b(?:don't|do not|didn't) deserve to (?:live|be alive|be here)\b|\bwhy am i (?:still )?(?:here|alive)\b/g,
    isWhole: true,
    isTimeless: true,
  },
  {
    phrase:
      /\b(?:voices?|something in me) (?:\w+ )?(?:tells?|telling|tell) me to (?:die|jump|do it|cut|hurt|kill)\b/g,
    isOwn: true,
  },
  {
    phrase:
      /\b(?:world|everyone|they|family|kids|life) would be (?:better|easier|happier|fine)(?: off)? (?:without me|if i)\b/g,
    isOwn: true,
    isTimeless: true,
  },
  {
    phrase:
      /\bdon't (?:think|believe) i(?:'ll| will) (?:make it|survive|be here|be alive|live)\b|\bwon't be (?:here|around|alive) (?:much longer|tomorrow|any ?more|next (?:month|year))\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:(?<!assisted )dying(?! (?:to|for|of|laughing|with|breed|art|inside of))|dead(?! (?:tired|on|serious|sure|right|set|end|weight|ringer|battery|beat|(?:grand)?(?:father|mother|parents|dad|mom|mum|brother|sister|friend|dog|cat|husband|wife|son|daughter|child)))|die(?! (?:laughing|hard|for|out|happy|of (?:shame|embarrassment|boredom|laughter|curiosity|old age|excitement)))|(?<!ego )death(?! (?:metal|by a))|suicide|disappear|(?<!seen (?:\w+ )?)overdos\w*|exist(?:ing)?|(?:stay|staying|be|being) alive|cutting(?! (?:down|out|back|edge|corners|it|the|my (?:hair|nails|grass)|sugar|carbs|caffeine|alcohol|coffee|calories|gluten|dairy|meat|bread|paper|coupons|class|classes|school|hours|costs|contact|branches|trees|corner|some|wood|vegetables|onions|fabric|ties|people off))|razors?|noose)\b/g,
    isBroad: true,
  },
  {
    phrase: /\b(?:holding|hold|have|got|with) (?:a|the) (?:knife|blade|gun|rope|razor)\b/g,
    isBroad: true,
  },
  {
    phrase:
      /\blife is over\b|\b(?:end|ending) (?:things|this|everything)\b|\bmy plan is (?:ready|set|made)\b|\bat the end of my (?:rope|tether)\b/g,
  },
  {
    phrase:
      /\b(?:hope|pray|wish|beg) (?:that )?i (?:won't|don't|do not|will not|wouldn't|never) wake\b/g,
    isOwn: true,
    isWhole: true,
  },
  { phrase: /\b(?:drank|swallowed|mixed|took) (?:\S+ ){0,6}(?:pills|tablets|meds)\b/g },
  {
    phrase: /\bwhy (?:should i|i should|do i) (?:stay alive|live|go on|keep going|be here)\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:cares|care|notice|matter|notices|matters) (?:if|whether|that) i (?:live|die|disappear|exist|am gone|am alive)\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase: /\b(?:do|doing|done) (?:\w+ )?to myself\b|\b(?:afraid|scared) of (?:myself|what i)\b/g,
    isOwn: true,
  },
  {
    phrase:
      /\bi should (?:just )?(?:be gone|be dead|not be here|not exist|go away for ever)\b|\bi shouldn't (?:be here|exist|be alive)\b/g,
    isOwn: true,
    isWhole: true,
  },
  {
    phrase:
      /\b(?:staring|looking) at (?:my|the) (?:pills|tablets|meds|knife|knives|rope|bridge|ceiling beam)\b/g,
  },
  {
    phrase:
      /\b(?:no|without|lost all|any) hope(?: left)?\b|\bhopeless\b|\bend it\b|(?<!(?:kept me|feel|feeling|felt|so|more|glad|happy|lucky|grateful|thankful|blessed|fully|and|most) (?:to be |so |more |truly |really )?)\balive\b/g,
    isBroad: true,
    isWhole: true,
  },
]

export const JUDGING_EN: Judging = {
  negation:
    /\b(?:not|never|no longer|without|stopped|neither|nor|don't|dont|didn't|doesn't|wasn't|isn't|aren't|wouldn't|won't|haven't|hadn't|can't|cannot|asked (?:me )?(?:if|whether))\b/,
  noNegation:
    /\b(?:can't|cannot|couldn't|can not) (?:stop|help|quit|resist|not|keep)|\bwhy (?:not|don't)|\b(?:don't|do not|didn't|doesn't|does not) (?:care|know|see|trust|realize|realise|suspect|notice)|\bnot (?:sure|just|only)/,
  self: /\b(?:i|i'm|i'd|i've|i'll|im|ive|me|my (?:family|kids|children|parents|wife|husband|partner|friends) (?=would|will|deserves?|needs?|don't|doesn't|hates?|can)|my (?:mind|head|heart|body|brain|life|thoughts?|arms?|wrists?|legs?|thighs?|skin|session|infusion|dose|treatment))\b/g,
  selfBehind: /\b(?:i|i'm|im|i've|my (?:mind|head|heart|body|brain|thoughts?|door|bed|way))\b/,
  others:
    /\b(?:he|she|they|you|we|who|nobody|no one|anyone|people|patients?|someone|somebody|others|participants|veterans|everyone who|my (?:brother|sister|mother|mom|mum|father|dad|son|daughter|friend|cousin|aunt|uncle|partner|husband|wife|depression|illness|old self))\b/g,
  past: /\b(?:wanted|was|were|felt|(?<!wish (?:that )?i |if only i |wished i )had|used to|thought|wished|did|tried|killed)\b/,
  longAgo:
    /\b(?:(?<!\b(?:hours?|hrs?|minutes?|mins?|moments?|seconds?|days?|few weeks|week) )ago|back then|at the time|in those days|those days|once(?! i(?:'?m| am)\b)|used to|years before|before (?:treatment|therapy|this|that|the)|as a (?:teen|teenager|child|kid|student)|when i was|in my (?:teens|twenties|thirties|forties|youth)|in (?:19|20)\d\d|until (?:treatment|therapy|ketamine|the infusions|i (?:found|met|started|tried|got))|last (?:year|decade)|for years i|no longer)\b/,
  now: /\b(?:today|tonight|right now|now (?:i want|i think|i can't|i need|(?:i am|i'm|i feel|i have)(?! (?:\w+ )?(?:well|fine|better|ok|okay|good|great|free|happy|alive|here|glad|grateful|stable|sober|healthy|recovered|hope)))|again|still|lately|recently|these days|(?<!\bused to\b.*)every (?:day|night)|yesterday|last (?:night|week|weekend)|this (?:morning|week|evening|afternoon|month)|since|are back|is back|i'm going to|im going to|anymore|any more)\b/,
  condition:
    /\b(?:if|when|since|because|as|unless|but)\b (?:\S+ ){0,7}?(?:not|n't|doesn't|don't|didn't|won't|isn't|hasn't|haven't|never|nothing|can't|cannot) \w+(?= (?:\S+ ){0,3}?(?:i|i'm|i'll|i'd|im|ill)\b)/g,
  over: /\b(?:suicidal |dark |my )?(?:thoughts?|ideation|urges?|impulses?|feelings?|tendencies|si)\b(?: \S+){0,4}? (?:(?:is|are|was|were|have|has|had) (?:\w+ )?(?:gone|over|lifted|stopped|faded|vanished|disappeared|eased|left|behind me|quiet)|went away|stopped|lifted|faded|vanished|disappeared|eased|left me)\b(?!.*\b(?:back|again|return\w*)\b)/,
}
