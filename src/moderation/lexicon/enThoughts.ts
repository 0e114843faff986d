import type { Danger } from '../care'
import { hint, ofSelf } from './hint'

const I_AM = "(?:i'm|i am|im|i was)"
const I_WILL = "(?:i'll|i will|ill|i'm going to|im going to|i am going to|i'm gonna|im gonna|i can)"
const EDGE =
  '(?:train tracks|tracks|rails|railway|bridge|roof|rooftop|ledge|cliff|balcony|window|traffic|trains|trucks|cars|water|river|sea|knives|knife|pills|rope|gun)'

/** Death as what would help. */
const RELIEF: Danger[] = [
  hint(
    /\b(?:death|dying|being dead|not being (?:here|alive)|not existing|suicide|the end|eternal sleep) (?:would|might|could|must|may) be (?:\w+ )?(?:\w+ )?(?:easier|relief|better|comfort\w*|peace\w*|kinder|mercy|escape|answer|solution|way out|release|freedom|nice|welcome|gift|blessing)\b/g,
  ),
  hint(
    /\b(?:death|dying|being dead|not being (?:here|alive)|not existing|suicide) (?:seems|feels|looks|sounds|starts to (?:look|sound|seem|feel)|is starting to (?:look|sound|seem|feel)) (?:so |more and more |very |pretty |almost |really )?(?:like|good|better|easier|easy|peaceful|inviting|appealing|tempting|right|nice|close|comforting|attractive|beautiful)\b/g,
  ),
  hint(
    /\b(?:thoughts?|idea) of (?:death|dying|being dead|suicide|ending (?:it|everything|things|my life)|not (?:being here|waking up|existing)) (?:\w+ )?(?:comforts|calms|soothes|attracts|tempts|relieves|pleases) me\b|\b(?:thoughts?|idea) of (?:death|dying|being dead|suicide|ending (?:it|everything|things|my life)|not (?:being here|waking up|existing)) (?:is|feels|seems|has become|gives me) (?:\w+ ){0,2}(?:comfort|comforting|relief|peace|peaceful|soothing|calming|tempting|attractive)\b(?! to (?:\w+s|people|many|them|him|her)\b)/g,
  ),
  hint(
    /\b(?:see|find) (?:\w+ )?(?:comfort|peace|relief) in (?:the )?(?:thought of )?(?:death|dying|suicide)\b/g,
  ),
  hint(
    /\b(?:i|just) (?:just |only |really |do )*(?:want|need) (?:the|this|my|all this|all the) (?:pain|suffering|hurt|hurting|agony|misery|torment|voices|noise|emptiness|darkness|nightmare) to (?:just |finally )?(?:stop|end|go away|be over|cease|die)\b/g,
  ),
  hint(
    /\b(?:pray|praying|wish|wishing|hope|hoping|beg|begging|ask|asking|want|waiting)\b(?: \w+){0,5} (?:takes?|took|to take|kills?|killed|to kill|shoots?|shot|to shoot|runs? over|ran over|hits?|murders?|murdered|finish(?:es)?|end|ends|stabs?|strikes?|crush(?:es)?|runs?|ran|run) me\b(?! (?:with|as|up|out|to|for|seriously|on|back|home|by the hand|in the (?:feels|heart)))/g,
  ),
  hint(
    /\b(?:wish|wished|hope|hoping|pray|want|love|like|prefer|beg)\b.{0,30}?\b(?:not|never|don't|won't|wouldn't|didn't) (?:to )?(?:have to )?(?:wake|waking|woken|woke)(?: up)?\b/g,
  ),
  hint(
    /\b(?:wish|wished|better if|wanted|should|ought to|shouldn't) (?:\w+ ){0,4}(?:never (?:had|have had|gave birth to|given birth to|made|conceived) me|never (?:have |had )?been born|have been (?:aborted|stillborn)|had aborted me|aborted me)\b|\b(?:shouldn't|should not|should never|never should) have been born\b|\bwhy was i (?:even |ever |still )?(?:born|made|put (?:here|on this))\b|\bwish (?:\w+ ){1,3}(?:had )?never had me\b/g,
  ),
  hint(
    /\bbetter off if i (?:just |simply |had )?(?:died|disappeared|vanished|left|wasn't|weren't|never|killed)\b|\b(?:be|being) dead (?:would|is|must|might|sounds|seems|feels)\b(?! (?:wrong|silly|funny))/g,
  ),
]

const WHAT_IS_TO_COME = '(?:this|the|another|one more|tonight|today|tomorrow)'
const SPAN =
  '(?:day|night|week|month|year|winter|summer|spring|autumn|fall|weekend|hour|evening|morning|christmas|holidays)'

/** No time to come, and no reason for it. */
const NO_FUTURE: Danger[] = [
  hint(
    /\b(?:see|have|there's|there is|imagine|find|picture|with) (?:no|any|a|much of a|much) (?:\w+ )?future (?:for (?:me|myself|someone like me|people like me)|with me in it|any ?more|ahead of me|at all)\b|\b(?:don't|do not|dont|can't|cannot) (?:see|have|imagine|picture) (?:a|any|my|much of a) future$|\b(?:i (?:see|have)|i've got|there's|there is) no future$|\bmy future is (?:gone|over|empty|black|dead)\b/g,
  ),
  hint(
    new RegExp(
      `\\b(?:not sure|unsure|don't know|do not know|dont know|doubt|don't think|don't believe|wonder|not certain) (?:if |whether |that |how )?(?:${I_WILL}|i could|i'd|i would) (?:even |really |possibly )?(?:(?:make it|get|last|live|hold out|hang on|be around|be here|be alive|survive|cope) (?:through|past|to|till|until|for|at|by) )?(?:(?:survive|last|live|endure|bear|outlive|get through|make it through) )?(?:${WHAT_IS_TO_COME} )?${SPAN}\\b(?! (?:shift|class|course|school|trip))`,
      'g',
    ),
  ),
  hint(
    new RegExp(
      `\\b(?:not|never|wont|won't|can't|don't|cannot|isn't|couldn't) (?:going to |gonna )?(?:survive|make it|last|live|be able to (?:survive|take|do)) (?:(?:through|past|to|till|until) )?(?:much longer|${WHAT_IS_TO_COME} ${SPAN}(?! (?:shift|class|course|school|trip))|tonight$)`,
      'g',
    ),
  ),
  hint(
    /\b(?:can't|cannot|cant|couldn't|can not|don't think i can|don't know how to|don't want to) (?:take|face|survive|do|bear|stand|live|endure|get through|go through|live through) (?:one more|another|a single|a) (?:day|night|week|hour|minute|year|morning)\b(?! (?:off|out|shift|without (?:coffee|sun)|of (?:rain|this (?:weather|heat|cold|job|meeting))))|\bi (?:just |really |simply )?(?:can't|cannot|cant) any ?more$/g,
  ),
  hint(
    /\b(?:no|any|see no|what|another|a single|have no|a) reason (?:for me )?to (?:keep (?:going|living|trying|on)|continue$|wake up|exist|stay(?:$| here| alive| in this)|be (?:here|alive)|live|go on|get up (?:any ?more|in the morning))\b/g,
  ),
  hint(
    /\b(?:don't|do not|dont|can't|cannot) (?:see|know|understand|get|tell) why i (?:should|am|even|still|bother|keep)(?: even| still| to)? (?:keep (?:living|going|on)|live|living|go on|stay(?: here| alive)|be here|be alive|alive|breathing|exist|wake up)\b/g,
  ),
  hint(
    /\b(?:what's|whats|what is|what would be|is there any|there's no|there is no|no) (?:the )?(?:use|purpose|sense) (?:of |in |to )?(?:me )?(?:living|life|going on|existing|being (?:alive|here)|staying alive|waking up|carrying on|my life)\b/g,
  ),
  hint(
    /\b(?:my )?life(?:'s| is|s)? (?:just |really |simply |no longer |honestly )?(?:not|isn't|ain't|isnt|never) (?:really |even )?worth (?:it|the (?:pain|trouble|effort|suffering)|going on|continuing)\b|\blife (?:isn't|isnt|ain't|is no longer) worth\b|\bmy life (?:has no|is without|lost (?:all |its )?)\s?(?:meaning|value|worth|purpose|point)\b/g,
  ),
  hint(
    /\b(?:no|any|more) (?:fight|strength|hope|energy|will|life|reasons?) left(?: in me)?\b(?! in (?:the|this|my (?:account|phone|battery)))|\bi(?:'ve| have) (?:completely |finally |totally |already )?given up(?: (?:on (?:it all|hope|trying|recovery|getting better)|hope|completely|entirely|all hope))?$/g,
  ),
  hint(
    /\bi(?:'ve| have)? (?:finally |really )?(?:reached|hit|come to) (?:the|my) (?:end|limit|breaking point)(?: of (?:my|the) (?:rope|road|line|tether|strength))?$/g,
  ),
  hint(
    new RegExp(
      `\\b(?:disappointed|sad|angry|sorry|upset|hate|regret|tired|ashamed|devastated|curse) (?:that |because |when |of )?(?:${I_AM} |i )?(?:still |being |to be )?(?:\\w+ )?(?:breathing|alive|here another day|woke|waking|wake)\\b`,
      'g',
    ),
  ),
]

/** What hurts, and what one would rather. */
const WEARY: Danger[] = [
  hint(
    /\b(?:not a|no|isn't a|never a|hardly a) (?:single )?(?:day|night|hour|minute|morning)\b.{0,25}?\bi (?:don't|do not|am not|'m not|didn't) (?:think|want|wish|dream|consider|thinking|imagine)\b.{0,30}?\b(?:suicide|dying|die|death|dead|kill\w*|end\w*|hurt\w*)\b/g,
  ),
  hint(
    /\b(?:died|gone|passed|lost|dead|grave|heaven)\b.{0,40}?\bi (?:just |only )?(?:want|wish|need|long|plan|would like|'d like) to (?:follow|join|be with|go with|lie (?:down )?(?:next to|beside)) (?:him|her|them|my)\b/g,
  ),
  hint(
    /\b(?:easier|better|happier|simpler|best|kinder|nicer) if i (?:just |simply |only )?(?:wasn't|weren't|was not|were not|wasnt|werent|weren't even|didn't|did not|never)(?: (?:here|alive|around|born|existed?|in it|woke|wake)|$)|\bbetter off not (?:living|being|existing|alive|here)\b|\bi wasn't (?:here|alive|born)$/g,
  ),
  hint(
    /\b(?:nobody|no one|noone) is (?:coming|going|able|here) to (?:save|help|rescue) me\b|\b(?:tired|sick|exhausted) of (?:pretending|acting like|telling people|faking) (?:that |like |to )?(?:i )?(?:want to (?:live|be (?:here|alive))|be(?:ing)? alive|i'm ok|enjoy(?:ing)? life)\b/g,
  ),
  hint(
    /\b(?:i'm|i am|im|think i'm|think i'll|i might|i'll) (?:going to |gonna |about to |ready to |just )*give up(?: (?:soon|now|tonight|on (?:everything|it all|life|me|myself)))?$/g,
  ),
  hint(
    /\b(?:wasn't|was not|wasnt|never) (?:supposed|meant) to (?:survive|live|wake up|be alive|make it|be here|be born|exist)\b|\b(?:regret|hate|sorry|angry) (?:that )?i (?:survived|lived|woke up|was saved|was found|failed|didn't (?:die|succeed))\b|\bshould have (?:died|let me die|killed me|succeeded|stayed dead)\b|\bshould've (?:died|let me die)\b/g,
  ),
  hint(
    /\b(?:can't|cannot|cant|don't (?:want to|know how to)|not able to) (?:go on |keep )?(?:live|living|exist|be alive|go on) without (?:him|her|them|my (?:wife|husband|son|daughter|mother|father|mom|mum|dad|brother|sister|child|baby|boy|girl|partner|best friend))\b/g,
  ),
  hint(
    /\b(?:rather|prefer(?:red)?|better|best) (?:to )?(?:not|never) (?:to )?(?:exist|be here|be alive|live|wake|have been born|be around|be)\b(?! (?:late|told|asked|reminded|rushed|\w+ed)\b)/g,
  ),
  hint(
    /\b(?:exist(?:ing|ence)|living|being alive|life|breathing|waking up) (?:just |only |really |itself )?(?:hurts(?: too| so|$| and| me)|is (?:too |so |pure |just |nothing but |only )?(?:pain(?:ful)?|agony|torture|torment|unbearable|suffering|a (?:prison|punishment|curse|burden|chore))|feels like (?:a )?(?:prison|punishment|torture|hell|curse|sentence))\b/g,
  ),
  hint(
    /\b(?:hurts|hurting|hard|painful|tired|exhausted|much) (?:too much |so much )?to (?:stay(?: alive| here|$)|live(?: any ?more|$)|be (?:here|alive)(?: any ?more|$)|exist|go on(?: living| any ?more|$)|keep (?:living|breathing))/g,
  ),
  ofSelf(
    /\b(?:count|counting|waiting|wait|waited) (?:down )?(?:for )?(?:the |my )?(?:days?|hours?|time|moment)? ?(?:until|till|to|for|when) (?:i (?:can |get to |finally |will )?)?(?:die|be dead|stop existing|dying|death|be gone|go)\b(?! (?:to|on|home|back|out|for))/g,
  ),
  hint(
    /\b(?:beyond|past) (?:saving|repair|all hope|redemption|rescue)\b|\bno one can (?:save|reach) me\b|\b(?:go|going|come|take me) home to (?:god|jesus|the lord|heaven)\b|\bmeet my maker\b|\bforgot to die\b|\bslipping (?:away|toward|towards) (?:the end|death|the edge|it)?\b/g,
  ),
  hint(/^(?:well |ok |so |and )?(?:this is it|that's it|that is it) for me$/g),
  hint(
    /\b(?:think|thinkin|thinking|thought) (?:\w+ )?(?:bout|about|of|on) (?:ending|endin) (?:it|things|everything|all|me|this life)\b/g,
  ),
  hint(
    /\ball i (?:want|wanted|think about|can think (?:about|of)|dream of)(?: \w+){0,3} (?:is|was) (?:to )?(?:die|dying|be dead|being dead|death|disappear|not (?:be|exist)|stop existing|suicide|never wake)/g,
  ),
  hint(
    /\b(?:every|each) (?:part|bit|fib(?:er|re)|inch|cell) of (?:me|my body|my being) (?:wants|wanting|wishes|longs|screams|is screaming) (?:to|for) (?:die|be (?:dead|done|gone)|death|end|stop|disappear|it to end)\b/g,
  ),
]

/** Asked of others, about oneself. */
const ASKING: Danger[] = [
  hint(
    /\b(?:is it (?:normal|ok|okay|wrong|bad|weird|common|a sin|selfish)|does (?:anyone|anybody) else|do you (?:guys |all )?(?:ever|also)|am i (?:the only one|alone|crazy|wrong)|anyone else) .{0,40}?\b(?:kill(?:ing)? (?:yourself|themselves|myself)|hurt(?:ing)? (?:yourself|themselves|myself)|cut(?:ting)? (?:yourself|themselves|myself)|die\b(?! laughing)|dying\b(?! to\b)|be(?:ing)? dead|suicide|suicidal|not wak(?:e|ing)|disappear(?:ing)?|end(?:ing)? (?:it|things|your life)|not (?:be|exist)\w*)/g,
  ),
  ofSelf(
    /\b(?:fanta[sz]i[sz](?:e|ing)|day ?dream(?:ing)?|imagin(?:e|ing)|pictur(?:e|ing)|visuali[sz](?:e|ing)|dream(?:ing)?|obsess(?:ed|ing)?|planning|rehears(?:e|ing)|see|seeing|seen) (?:\w+ )?(?:\w+ )?(?:about |of |with |over )?(?:my (?:own )?(?:death|suicide|funeral)(?! (?:in|during|and (?:felt|it was|laughed)))|dying|being dead|suicide|hanging myself|killing myself|jumping (?:off|from|in front)|myself (?:\w+ )?(?:hang(?:ing)?|dead|dying|jump(?:ing)?|fall(?:ing)?|in a coffin|bleeding)|not (?:being here|existing|waking up)|(?:crashing|driving) (?:my|the) car (?:into|off))/g,
  ),
  ofSelf(
    new RegExp(
      `\\b(?:look|looking|stare|staring|stand|standing|sit|sitting|stood|lean|leaning|eye|eyeing|gaze|gazing) (?:\\w+ )?(?:at|over|down|from|near|by|on|out of|up at|into) (?:the|that|a|my|those|these|passing|oncoming)? ?(?:\\w+ )?${EDGE}\\b.{0,40}?\\b(?:how (?:easy|simple|quick|fast)|(?:so |would be |be |is )(?:easy|simple|quick)|what it would|one step|a step|jump|let go|end it|just go|do it|be over)\\b`,
      'g',
    ),
  ),
  hint(
    /\b(?:would be|'d be|be|is|so|how|too|it's) (?:so |that |very |really |too )?(?:easy|simple|quick)(?: it (?:would|could|might) be)?(?: for me)? (?:to )?(?:just |simply )?(?:let go$|let it all go|drive (?:into|off)|swerve|jump|end (?:it|everything|things|all)|slip (?:away|under)|disappear|step (?:off|in front|out in)|not be here|die|overdose|take (?:them all|all of)|never wake|stop (?:breathing|existing)|walk into (?:the sea|traffic))/g,
  ),
  ofSelf(
    /\b(?:swerv|veer|steer|driv|crash|turn)(?:e|ing)? (?:my car |the car |the wheel )?(?:into (?:the (?:other|oncoming) lane|oncoming|a tree|a wall|traffic|a pole|the path|the barrier|a truck|on ?coming)|off (?:the|a) (?:road|bridge|cliff))\b/g,
  ),
]

/** What alone still holds somebody is told by those who would go. */
const HELD_BY: Danger[] = [
  hint(
    /\b(?:only|one|sole) (?:reason|thing) (?:that )?(?:i'm|i am|im|i stay|i keep|i haven't|keeping me|that keeps me|holding me|keeps me|i get up|i wake up) ?(?:still |going |not )?(?:here|alive|breathing|around|living|dead|gone|from (?:dying|suicide|doing it|ending)|done it|killed|ended|jumped|on this (?:earth|planet))?(?: \w+)?(?: is| are|'s| being)? (?!to (?:read|see|say|thank|comment|learn)\b)(?:my|the|her|him|them|our|a promise|guilt|fear|because|that)\b/g,
  ),
  hint(
    /\b(?:weren't|wasn't|were not|was not|wasnt|werent|not) for (?:my|the|him|her|them|our) .{0,25}?\b(?:i'd|i would|id) (?:\w+ )?(?:be|have|not be|end|kill|been) ?(?:already |long )?(?:gone|dead|ended|killed|done it|jumped|here|alive|it|myself)\b/g,
  ),
]

export const THOUGHTS_EN: Danger[] = [...RELIEF, ...NO_FUTURE, ...WEARY, ...ASKING, ...HELD_BY]
