import type { Danger } from '../care'
import { hint, ofSelf } from './hint'

const DRUGS =
  '(?:pills?|tablets?|meds|medications?|capsules|insulin|painkillers|sleeping pills|antidepressants|tylenol|paracetamol|ibuprofen|aspirin|xanax|valium|ambien|benadryl|oxy\\w*|opioids|benzos|lithium|seroquel|morphine|klonopin|ativan|ketamine lozenges|troches|lozenges)'
const MANY =
  '(?:a (?:whole |full |entire )?(?:bottle|box|pack|packet|handful|bunch|lot|load|jar|strip)(?: (?:full )?of)?|the (?:whole|entire|rest of the|full) (?:bottle|box|pack|packet|strip)(?: of)?|(?:an )?entire (?:bottle|box|pack)(?: of)?|too many(?: of)?|(?:all|every one) (?:of )?(?:my|the|these|those)|so many|(?:ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|dozens? of|[1-9]\\d{1,2})(?: of)?(?: my| the)?)'
const SWALLOWED = '(?:took|taken|swallowed|downed|popped|ate|eaten|gulped|had|take|swallow|drank)'
const PARTS = '(?:wrists?|arms?|skin|thighs?|veins?|legs?|throat|stomach|ankles?|body|face)'

/** Harm that is done or under way. */
const DONE: Danger[] = [
  ofSelf(
    new RegExp(
      `\\b${SWALLOWED} (?:\\w+ ){0,2}${MANY} (?!minutes|hours|days|months|years|weeks|steps|mg)(?:\\w+ )?${DRUGS}\\b`,
      'g',
    ),
  ),
  ofSelf(
    /\b(?:drank|drunk|drink|drinking|swallowed|swallow|ate) (?:\w+ ){0,2}(?:bleach|antifreeze|drain cleaner|rat poison|poison|pesticide|weed ?killer|detergent|rubbing alcohol|methanol|batteries)\b/g,
  ),
  hint(
    /\b(?:i'm|i am|im|arms? (?:is|are)|wrists? (?:is|are)) (?:still )?bleeding (?:and|but|now|out|a lot|everywhere).{0,30}?\b(?:don't|do not|won't|can't|not|nobody|no one|out|care|stop|fine|good|deserve)\b/g,
  ),
  hint(
    new RegExp(
      `\\b(?:slit|slitting|slash|slashing|slashed|slice|slicing|sliced|carve|carving|carved|burn|burning|burned|burnt|cut|cutting|scratch|scratching) (?:up |open )?my (?:own )?(?:\\w+ )?${PARTS}\\b(?! (?:on (?:a|the)|while|cooking|shaving|in the (?:garden|kitchen)|by accident|at work|with (?:hot|boiling)|hair))`,
      'g',
    ),
  ),
  hint(
    /\b(?:relapsed|relapse|relapsing|slipped|fell|went|going|gone|back|falling) (?:back )?(?:in)?to (?:cutting|burning|self[- ]harm(?:ing)?|sh\b|hurting myself)\b|\b(?:started|begun|began|starting) (?:cutting|burning|hurting|scratching|starving) (?:myself )?(?:again|$)/g,
  ),
  ofSelf(
    /\b(?:tried|attempted)\b.{0,30}?\b(?:survived|it failed|failed|woke up (?:again|anyway|in)|they found me|was found|didn't work and i|lived)\b/g,
  ),
  hint(
    /\b(?:after|since|from|following) (?:my|an|another|the|yet another) (?:\w+ )?(?:suicide )?attempt\b(?! (?:at|to|of))(?=.*\b(?:last (?:night|week|month)|yesterday|today|this (?:week|month|morning)|again|now|hospital|icu)\b|$)|\b(?:hospital|icu|er|emergency room|psych ward|ward)\b.{0,30}?\bafter (?:an|my|another) (?:suicide )?(?:attempt|overdose)\b(?! (?:at|to|of))/g,
  ),
  hint(
    /\b(?:hit|hitting|punch|punched|punching|bang|banging|banged|bite|biting|choke|choking|choked|strangle|strangling|starve|starving|slap|slapping|whip) (?:myself(?! (?:for|on|when))|my head (?:against|on the wall|into))\b/g,
  ),
  hint(
    /\b(?:carv|cut|burn|claw|dig|scratch|slic|tear|rip)(?:e|ing|t|ting|ping)? (?:\w+ ){0,4}(?:out of|into|off|open) my (?:skin|body|flesh|arms?|legs?|thighs?|wrists?|face)\b/g,
  ),
  ofSelf(
    /\b(?:self[- ]?harm(?:ing)?|cutting|burning myself|hurting myself|starving myself|purging) (?:is|was|feels|felt) (?:the )?(?:only|one|like)\b/g,
  ),
  hint(
    /\b(?:relaps\w*|slip\w*|going back|go back|urge|urges) (?:\w+ )?(?:to|into|in|on|with) (?:self[- ]?harm(?:ing)?|cutting|burning|hurting myself|sh)\b/g,
  ),
  ofSelf(
    /\b(?:sleeping|eating|cutting|drinking|using|working) (?:\w+ ){0,3}(?:until|till|so) (?:my (?:heart|body|liver|organs?) (?:stops?|gives? (?:out|up)|shuts? down|fails?)|i (?:die|don't wake|stop breathing|bleed))\b/g,
  ),
  ofSelf(
    /\b(?:drove|drive|driving|ran|crashed|swerved|veered) (?:my car |the car )?(?:off the road|into (?:a|the) \w+|in front of \w+) on purpose\b/g,
  ),
]

/** What somebody fears of themselves, or hears. */
const FEARS: Danger[] = [
  hint(
    /\b(?:afraid|scared|nervous|worried|frightened|terrified|fear|because|know|trust|unsure) (?:\w+ ){0,2}what i(?:'ll| might| could| may| would| will| am going to|'m going to|'m capable of| am capable of) ?(?:do|be doing)?(?: to myself| (?:tonight|if (?:i'm|i am|im|left) )|$| when i'm alone| next$)/g,
  ),
  hint(
    /\b(?:not|never|dont|don't|doesn't|didn't|can't|couldn't|isn't|wasn't) (?:feel |feeling |be )?safe (?:being |to be |when i'm |if i'm |here )?(?:alone|by myself|with my (?:thoughts|own thoughts|mind)|tonight|at home (?:alone|tonight)|on my own)\b|\b(?:can't|cannot|cant|unable to|not able to|don't know (?:how|if i can)) (?:to )?keep myself (?:safe|alive)\b/g,
  ),
  hint(
    /\b(?:lock(?:ed)?|hide|hid|hidden|take|took|taken|remove[d]?) (?:up |away )?(?:\w+ ){0,3}(?:meds|medication|pills|knives|gun|guns|razors|blades)\b.{0,30}?\b(?:don't|do not|can't|cannot) trust myself\b/g,
  ),
  hint(
    /\bvoices? (?:in my head |inside |in me )?(?:\w+ )?(?:says?|saying|tells?|telling|orders?|commands?|whispers?|wants?|screams?|insists?) (?:that )?(?:me |i )?(?:to |should |must |have to |ought to |need to )?(?:just )?(?:jump|die|kill|hurt|cut|end|do it|hang|drown|burn)\b/g,
  ),
  hint(
    /\b(?:how|so|very|too|really|pretty|this|that) close (?:i am|i'm|i was|i came|i've come|to (?:doing it|ending (?:it|things|everything|my)|giving up|it$|the edge|suicide|jumping|going through))\b(?! to (?:my|the|her|his|you|finishing))/g,
  ),
  hint(
    /\b(?:(?:urges?|thoughts?|wish|impulses?|desire) (?:to|of|about) (?:\w+ )?(?:die|dying|death|kill\w*|hurt\w*|cut\w*|jump\w*|end\w*|suicide|self[- ]harm)|(?:suicidal|dark|bad) (?:thoughts|ideation|urges|feelings))\b.{0,25}?\b(?:came back|come back|comes back|(?:is|are) back|returned|have returned|has returned|coming back|(?:getting|got) (?:worse|stronger|louder)|won't (?:stop|leave)|don't stop|every (?:day|night|hour))\b/g,
  ),
  hint(/\bmy si (?:is|has|got|gets|was|keeps|came|comes)\b/g),
  ofSelf(
    /\b(?:imagine|imagining|picture|picturing|think(?:ing)? (?:about|of)|fantasi[sz]\w*(?: about)?|urges? to|tempted to|want to) (?:just )?(?:hit(?:ting)?|crash(?:ing)?(?: into)?|driv(?:e|ing) (?:into|off)|swerv(?:e|ing)(?: into)?|run(?:ning)? into|slam(?:ming)? into|turn(?:ing)? (?:the wheel )?into) (?:a|the|that|my|some|oncoming)? ?(?:\w+ )?(?:wall|tree|barrier|pole|truck|car|cars|traffic|train|bridge|guardrail|lane|cliff)\b/g,
  ),
  ofSelf(
    /\b(?:think|thinking|thought|thoughts|urge|urges|ideas?|fantasi\w+) (?:\w+ )?(?:about|of|to) (?:just )?(?:crash|drive|swerve|jump|step|walk|drown|hang|shoot|stab|steer|leap|throw)(?:ing)? (?:my car|the car|myself|into|off|in front|out (?:of|in)|under)\b/g,
  ),
  hint(/\b(?:don't|do not|dont|never) feel safe(?: any ?more| right now| tonight| lately)?$/g),
  hint(
    /\b(?:danger|threat|risk) to (?:myself|my own (?:life|safety))\b|\b(?:someone|somebody|anyone|anybody|one) (?:to |please |has to |needs to |must |should |has got to )+stop me\b|\breasons? (?:why )?(?:i should )?not to (?:do it|die|jump|end|kill|go through)\b|\breason to (?:stay alive|not (?:do it|die|jump|end))\b/g,
  ),
  hint(
    /\b(?:took|takes|taking|it takes|needed|using) (?:everything|all (?:my|the) (?:strength|willpower)|every(?:thing)? (?:\w+ ){0,3})(?: i (?:had|have|'ve got))?(?: in me)? (?:not to|to not|to keep from) (?:jump|jumping|do it|doing it|die|dying|kill|killing|cut|cutting|swerve|swerving|end|ending|step|stepping|hurt|hurting|take|taking)\b/g,
  ),
]

/** What they will do, or stop doing, and for whom it is over. */
const DECIDED: Danger[] = [
  hint(
    /\b(?:if|when|unless|once|since) (?:this|the|it|that|my|ketamine|next|nothing|one more|these)\b.{0,45}?\b(?:fails?|failed|(?:doesn't|does not|don't|didn't|won't|does nothing) (?:work|help|change)|works|stops working|helps|gets better|improves|changes)\b.{0,15}?\b(?:i'm|i am|im|i'll|i will|ill|i'd) (?:ending|done with|going to end|gonna end|end|out of here|checking out|going to (?:kill|die|do it|jump)|kill|finished with|giving up on|not (?:staying|going to (?:be|stay|live)|living))\b/g,
  ),
  hint(
    /\b(?:was|is|were|be) (?:my|the) (?:very )?(?:last|only|final) (?:hope|chance|resort|option|shot|try)\b.{0,25}?\b(?:i'm|i am|im) (?:done|finished|over|out|lost)\b|\b(?:didn't|did not|doesn't|hasn't|isn't|not) (?:work|working|help|helping|worked|helped)\b.{0,25}?\b(?:last|only|final) (?:hope|chance|resort|option|shot)\b/g,
  ),
  hint(
    /\b(?:won't|will not|wont|not going to|never) (?:be|have to be) (?:a |your |anyone's |their )?(?:problem|burden|bother|nuisance|worry|weight|disappointment|trouble)\b(?=.*\b(?:longer|any ?more|again|soon|ever)\b|$)|\b(?:won't|will not|wont|never|not) have to (?:worry|care|deal|bother|put up|suffer) (?:\w+ )?(?:about|with|for|because of) me\b/g,
  ),
  hint(
    /\b(?:it(?:'ll| will)|everything will|this will|all will|will) (?:all |soon |finally )*be (?:all )?over (?:soon|tonight|tomorrow|in a few|by (?:the|then|tomorrow|tonight|morning)|before)\b(?=(?:(?! (?:hang|hold|you|we)\b).)*$)/g,
  ),
  hint(
    /\b(?:my|this) last (?:entry|post|words|letter|goodbye|note|diary)\b(?! (?:on|about|of|to|in|from|was|got|here)\b)/g,
  ),
  hint(
    /\bmy mind(?:'s| is) (?:finally |already )?made up$|\b(?:made|come to|at peace with) (?:my )?peace with (?:dying|death|leaving|it ending)\b|\bat peace with (?:my decision|dying|what i'm about|leaving|ending)\b/g,
  ),
  hint(/\b(?:gonna|wanna|going to|about to|ready to|want to|could|should|might) (?:just )?jump$/g),
  hint(
    /\b(?:(?:check|checking|clock|clocking|tap|tapping|log|logging|opt|opting|bow|bowing) out|sign(?:ing)? off|log(?:ging)? off) (?:for good|for the last time|of (?:this )?(?:life|existence)|of this world|forever|permanently|for ever)\b/g,
  ),
  hint(
    /\b(?:all i (?:ever )?do is|i (?:only|just|always)) (?:burden|drain|hurt|disappoint|ruin|fail|exhaust) (?:people|everyone|everybody|others|those|my (?:family|kids|children|wife|husband|partner|parents|friends)|the people)\b/g,
  ),
  hint(
    /\bif i (?:just |simply |ever )?(?:die|died|vanish|vanished|was dead|were dead|dropped dead|killed myself) (?:tomorrow|tonight|today|now|right now|this|nobody|no one|not|they|who|would)\b/g,
  ),
  hint(
    /\b(?:tell|let) (?:my )?(?:mom|mum|mother|dad|father|wife|husband|kids|children|son|daughter|family|parents|sister|brother|them|everyone) (?:that )?(?:i love|i loved|i'm sorry|i am sorry|it wasn't|it's not|it is not|know i(?: loved|'m sorry))\b.{0,20}?$/g,
  ),
  hint(
    /\b(?:sorry|forgive me) (?:\w+ ){0,3}for what i(?:'m| am|'ll| will)(?: about| going| gonna)? (?:to )?do\b|\bfor what i(?:'m| am) (?:about|going) to do\b|\bplease (?:take care of|look after|be good to) my (?:kids|children|son|daughter|dog|cat|dogs|cats|mom|mum|mother|wife|husband|family|baby)\b/g,
  ),
  hint(
    /\b(?:anyone|anybody|they|people|someone|somebody|who|you|everyone) (?:would |will |even |ever |really )*(?:miss|notice|care|mourn|cry) ?(?:for )?(?:me )?(?:if|when|that) (?:i(?:'m)?|i am) (?:was |were |am |just |wasn't |weren't |suddenly )*(?:gone|died|dead|disappeared|vanished|not here|not around|here|around|missing|killed)\b/g,
  ),
  hint(
    /\b(?:wish|want|wanna|wanted|would like|hope) (?:that )?(?:i )?(?:could |to |can |just |simply |only )*(?:vanish|disappear|evaporate|cease to exist|be erased|fade away|melt away|not exist|dissolve into nothing|be nothing|be dead|stop being)\b(?! (?:into|in|from the (?:list|site)) )/g,
  ),
  hint(
    /\b(?:stopping|stops|holding|holds|keeping|keeps|stopped) me (?:back |alive |here )?(?:from \w+ing (?:it |myself )?)?(?:is|are) (?:that |how |what |the (?:thought|idea|pain|fear) |fear|knowing|my (?:kids?|children|son|daughter|mother|mom|mum|dad|father|parents|family|husband|wife|partner|dog|cat|pets?|brother|sister|faith|religion)|god|guilt)\b/g,
  ),
  hint(
    /\b(?:don't|do not|dont|didn't) want to be (?:saved|found|rescued|revived|resuscitated|stopped|brought back|talked (?:down|out of))\b|\btalk(?:ed|ing)? me out of (?:it|dying|this)\b|(?<!\b(?:never|not|hasn't|didn't|haven't) )\b(?:gave|given|give) up on me\b|\b(?:get|getting|got|put|putting|have|had) (?:all )?my affairs (?:are )?in order\b/g,
  ),
  hint(
    /\bwish(?:ed)? (?:that )?(?:the|my|this|that|it|they|he|she|someone) (?:\w+ )?(?:had|hadn't|would have|could have|would)(?: just| never| not| simply)* (?:worn off|wear off|brought me back|bring me back|let me (?:wake|live|die|go)|saved? me|found me|find me|woken me|revived me|stopped? me|end(?:ed)?(?: me| it)?$)/g,
  ),
  hint(
    /\bnot (?:gonna|going to|likely to) be (?:here|around|alive) (?:tmrw|tomorrow|tmr|much longer|next|for (?:long|my|christmas)|by|when|after|to see|any ?more)\b/g,
  ),
  hint(
    /\b(?:my )?plan(?:s|ned|ning)?(?: is| was)? (?:to|on) (?:do(?:ing)? it|die|dying|end(?:ing)? (?:it|things|everything)|kill\w* myself|be(?:ing)? (?:dead|gone))\b(?!,? the)/g,
  ),
  hint(
    /\b(?:started|start|been|am|i'm|finished|done|keep) saying (?:my )?good ?byes?\b(?! to (?:my (?:therapist|job|old|fears?|anxiety|pain)|the (?:old|past)|depression|cigarettes|alcohol))/g,
  ),
  hint(
    /\b(?:courage|guts|nerve|bravery|balls|strength|brave enough|strong enough) to (?:just |finally |actually )?(?:kill|end (?:it|things|my)|do it$|jump$|die|pull the trigger|go through with it|hang|take my (?:own )?life|slit|overdose|leave this)\b/g,
  ),
  hint(
    /\b(?:thought|think|thinking|know|knows|plan|planned|planning|figured|decided|imagine|imagined|rehearse|wrote|worked|research\w*)\b.{0,25}?\b(?:how|where|when) i(?:'d| would|'ll| will| could| should| might) (?:actually |best |finally )?(?:do it|kill myself|end it|end things|die|go)\b/g,
  ),
  hint(
    /\bi (?:might|may|will probably|probably will) not (?:be|make it|live|survive|last)(?: (?:here|around|alive))?(?: (?:next|tomorrow|much|any ?more|when|by|to|till|until|for (?:long|my|christmas)|through|the (?:night|week|weekend))|$)/g,
  ),
  hint(/\bif i (?:just |simply |suddenly )?died\b(?! (?:laughing|of laughter|from laughing))/g),
  hint(
    /\b(?:don't|do not|dont|no longer|idk) (?:even )?(?:know )?how (?:to|i can|i'm supposed to|much longer i can) (?:even )?(?:keep going|go on|keep living|live|carry on|continue|keep doing this|stay alive|survive|exist)(?: like this| with this)?(?: any ?more| any longer|$)|\bcan(?:'t|not|t) do (?:this )?(?:life|living)\b/g,
  ),
  hint(
    /\bi(?:'ll| will|'m going to|'m gonna| am going to|'m about to)? (?:finally |really |actually )*(?:am going to |going to |gonna )?do it (?:tonight|tomorrow|this time|soon|now|when (?:everyone|nobody|they|my|the)|once (?:everyone|they)|before (?:they|anyone|morning))\b(?!:|,? (?:the|quit|stop|start|join|try|call|book|apply))|\btonight(?:'s| is) the night\b(?! (?:of|for|we))|\b(?:how|when|where|whether) i(?:'d| would|'ll| will| could| should| might) (?:actually |best |finally )?do it$/g,
  ),
]

const WATER = '(?:ocean|sea|lake|river|water|waves|woods|desert|snow|traffic|fire)'

/** Words that are of little else where somebody says them of themselves. */
const OF_DEATH: Danger[] = [
  ofSelf(
    /\b(?:hang|hanged|hung|shoot|shot|drown|drowned|poison(?:ed)?|suffocate[d]?|electrocute[d]?|gas(?:sed)?) myself\b/g,
  ),
  ofSelf(
    /\b(?:the|my|a|an early) (?:grave|coffin|casket|tomb|morgue|funeral)\b(?=(?:(?! (?:of my|for my (?:mother|father|dad|mom|brother|sister)|flowers)\b).)*$)/g,
  ),
  ofSelf(
    /\b(?:fentanyl|cyanide|nembutal|pentobarbital|helium|carbon monoxide|sodium nitrite|charcoal) ?(?:\w+ )?(?:to |for |bag|tank|is|and|in the|ready|because|would)/g,
  ),
  ofSelf(
    /\b(?:covered in|full of|fresh|new|more) (?:\w+ )?(?:cuts|scars|burns|bruises) (?:from (?:this|last|tonight|today|my|the (?:razor|blade))|i (?:made|gave)|that i|on my (?:arms?|legs?|thighs?|wrists?))\b/g,
  ),
  hint(
    /\bput me out of (?:my|this|the) (?:misery|pain|suffering)\b|\bblow (?:\w+ ){0,3}?(?:my (?:own )?(?:head|brains)|it|myself) ?(?:off|out|up)\b|\bbrains out\b/g,
  ),
  hint(
    /\b(?:lost|losing|lose|lacking|without|no|out of) (?:\w+,? ){0,6}?(?:my |the |any |all )?will to (?:live|go on|live any ?more)\b/g,
  ),
  ofSelf(
    new RegExp(
      `\\b(?:walk|walking|swim|swimming|drive|driving|go|going|wade|wading|disappear|vanish) (?:out |off |straight )?(?:into|in) the ${WATER}(?! (?:with|on|every|this summer|for a (?:swim|dip)))(?:$| (?:and|until|tonight|to (?:die|never|end|disappear)|so))`,
      'g',
    ),
  ),
  hint(
    /\b(?:tonight|now|today|tomorrow|just|could|should|gonna|going to|want to|wanna|about to|i'll|i) (?:i )?(?:take|swallow|down|took|swallowed) (?:the whole (?:bottle|box|pack|thing|lot)|all of (?:them|it|these)|them all|every last one|everything in the (?:cabinet|bottle|box))(?! (?:with|to the|back|away|home|seriously|in my stride))\b/g,
  ),
  hint(
    /\b(?:kids?|children|wife|husband|mother|mom|mum|parents|family|roommate|anyone|they|someone|daughter|son) (?:to )?(?:find|finding|finds|to have to find|have to find|be the one(?:s)? to find|see) (?:me(?: (?:dead|hanging|like that|there|in the))?|my body)(?:$|,| so| when| and|:)/g,
  ),
  hint(
    /\bsomething (?:that )?i (?:can't|cannot|won't be able to|could never|may not) (?:take back|undo|come back from|be (?:forgiven|saved))\b|\b(?:already |have |i've )?decided to (?:leave|go)$|\b(?:i'm|i am|im) done (?:fighting|trying|hurting|living|existing|with (?:the )?fight(?:ing)?)(?: (?:for|to stay|against (?:it|this))|$)|^(?:please |just )?let me (?:go|die)(?: (?:now|in peace))?$/g,
  ),
  hint(
    /\b(?:can't|cannot|cant|don't|do not) (?:see|imagine|picture) (?:a )?(?:tomorrow|next (?:week|month|year)|(?:past|beyond) (?:this|today|tonight|next))(?: any ?more)?$/g,
  ),
  hint(
    /\b(?:stop|stopping|skip|skipping|quit|quitting|not taking) (?:my |the )?(?:\w+ )?(?:meds|medication|insulin|pills|dialysis|treatment|heart pills)\b.{0,30}?\b(?:so (?:that )?(?:it|i)|and (?:just )?let|until|just happens|let nature|die|kill me|end)\b/g,
  ),
  hint(
    /\b(?:lying|lie|liar|dishonest|pretending) (?:\w+ ){1,5}?(?:i (?:wasn't|weren't|was not|am not|'m not|didn't|don't|haven't|hadn't)|i'm not) (?:\w+ )?(?:think|thinking|thought|consider\w*|plan\w*|want|suicid\w*|tempted|wish)\b.{0,30}?\b(?:suicid\w*|dying|die|dead|death|kill\w*|end\w*|hurt\w*)/g,
  ),
]

const MEANS_AT_HAND =
  '(?:rope|noose|belt|gun|pistol|rifle|razor|blade|knife|pills|bottle of pills|meds|tablets)'

/** What lies ready, and what is asked about it. */
const READY: Danger[] = [
  hint(
    /\b(?:gun|pistol|rifle|barrel|rope|noose|knife|blade|razor|bag|belt|plastic bag) (?:\w+ ){0,2}?(?:in|to|against|around|at|over|on) my (?:mouth|head|temple|throat|neck|wrists?|skin|chest|face)\b/g,
  ),
  ofSelf(
    /\b(?:bottle|box|pack|packet|handful|stash|jar)s? (?:full )?of (?:\w+ )?(?:pills|meds|medication|tablets|painkillers|sleeping pills|tylenol|xanax|opioids)\b.{0,40}?\b(?:looking at|look at|staring|stare|within reach|waiting|in my hand|calling|think about taking|tonight|just in case)\b/g,
  ),
  hint(
    /\b(?:writing|typing|posting|sending|commenting)(?: this)? (?:from|on|at|while (?:standing|sitting) on) (?:a|the|top of a|top of the) (?:bridge|roof|rooftop|ledge|tracks|cliff|platform|balcony|hospital|psych ward)\b/g,
  ),
  hint(
    /\b(?:noose|rope|belt|cord|sheet) is (?:already |all )?(?:tied|ready|hung|hanging|up|knotted|around my neck)\b|\b(?:tied|tying|hung|knotted) (?:a|the|my) (?:noose|rope|belt|sheet|cord)\b(?! (?:to the (?:boat|tree|swing)|course|swing))|\b(?:belt|rope|noose|cord) (?:around|round) my neck\b/g,
  ),
  hint(
    new RegExp(
      `\\bi(?:'m| am|m)? (?:\\w+ )?(?:holding|hold|have|clutching|looking at|staring at|sitting with|sat with|got) (?:the|a|my|all the|all my|these|this)(?: loaded)? ${MEANS_AT_HAND} (?:right now|now|again|tonight|in (?:my|the) (?:hand|hands|lap|mouth)|to my|against my|and (?:i|don't|can't|it|think))\\b`,
      'g',
    ),
  ),
  ofSelf(
    /\b(?:ceiling fan|beam|rafters?|belt|shower rod|exhaust)\b.{0,25}?\b(?:hold(?:s)? (?:me|my weight)|belt|rope|hose|garage|hours?)\b/g,
  ),
  ofSelf(
    /\bhow (?:much|many) (?:\w+ ){0,6}?(?:would|will|does|do|could|can) (?:it )?(?:kill (?:me|someone|a person)|take (?:to|before) (?:\w+ )?(?:die|kill|not wake|never wake|end|overdose|be fatal|go to sleep for)|be (?:fatal|lethal|deadly|enough to (?:die|kill)))|\bhow (?:much|many) (?:\w+ ){0,4}(?:is|are) (?:fatal|lethal|deadly|a lethal dose)\b/g,
  ),
  hint(/\bhow (?:much|many) (?:\w+ ){0,4}(?:would|will|does) it take to (?:not|never) wake\b/g),
  hint(
    /\b(?:does|do you think|will|would|is) (?:drowning|hanging|overdosing|an overdose|jumping|bleeding (?:out|to death)|freezing to death|suffocating|carbon monoxide|dying) (?:hurts?|be painful|painful|is painful|take long|takes long|work|quick|be quick)\b/g,
  ),
  hint(
    /\b(?:stopped|quit|stopping|skipping|refusing) (?:taking|eating|drinking|my (?:insulin|meds|medication|dialysis)|dialysis)\b.{0,40}?\b(?:on purpose|to die|so (?:that )?(?:i|it|my)|because i want|give up|hoping|waste away|end)\b/g,
  ),
]

export const DEEDS_EN: Danger[] = [...DONE, ...FEARS, ...DECIDED, ...OF_DEATH, ...READY]
