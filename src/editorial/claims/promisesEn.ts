import type { Phrase } from '../phrases'

const promise = (phrase: RegExp, rest: Omit<Phrase<'tooStrong'>, 'code' | 'phrase'> = {}) => ({
  code: 'tooStrong' as const,
  phrase,
  ...rest,
})

/** Words that promise more than any treatment keeps. */
export const PROMISES_EN: Phrase<'tooStrong'>[] = [
  promise(/\b(?:clinically |scientifically |medically )?proven\b/g, {
    unlessBefore: /\b(?:be|if|until|once|when|whether|innocent) $/,
    unlessAfter: /^ (?:wrong|otherwise|guilty|right|difficult|hard|harder|(?:track )?record)\b/,
  }),
  promise(
    /\b(?:(?:stud(?:y|ies)|research|science|trials?|evidence|data|experts?)(?: has| have)? prove[sd]?|(?:we|this|it) proves? that)\b/g,
    { unlessAfter: /^ (?:difficult|hard|wrong|too\b|to be (?!safe|effective))/ },
  ),
  promise(/\bcur(?:e|es|ed|ing)\b/g, {
    unlessBefore:
      /\b(?:better than|air|dry|salt|smoke|the|sun)[ -]$|\b(?:instead of|rather than|more than) (?:a )?$|\b(?:lamb|ham|meat|fish|pork|bacon|cheese|concrete|resin|glue|paint|varnish) (?:is|was|are|were|had been)? ?(?:[a-z]+ )?$/,
    unlessAfter:
      /^ (?:ham|meat|meats|bacon|fish|salmon|pork|lamb|sausages?|cheese|olives|resin|concrete|salt|in salt|process|time|for boredom)\b|^(?:,)? my (?:grand)?(?:mother|father) said/,
  }),
  promise(/\b(?:the|a|an|only|permanent|lasting|real) (?:[a-z]+ )?cure (?:for|against)\b/g, {
    unlessBefore: /\bbetter than $/,
    unlessAfter: /^ boredom\b/,
  }),
  promise(/\bguarantee(?:s|d)?\b/g, {
    unlessBefore: /\b(?:money-back|bank|loan) $/,
    unlessAfter:
      /^ (?:by law|minimum|income|(?:your|their|our|his|her|complete|full) (?:anonymity|privacy|confidentiality|place|seat|rights?)|anonymity|privacy|confidentiality|a (?:place|seat|room))\b/,
  }),
  promise(/\bsafe (?:and|&|yet|but) (?:highly |very |fully )?effective\b/g),
  promise(
    /\b(?:completely|totally|entirely|perfectly|absolutely|100 ?%|fully) (?:safe|effective|harmless)\b/g,
    {
      unlessAfter: /^ (?:place|space|room|with (?:him|her|them|you|my))\b/,
    },
  ),
  promise(/\b(?:risk-free|side[- ]effect[- ]free|wonder drugs?|magic bullets?|silver bullets?)\b/g),
  promise(
    /\b(?:no|zero|without|free of|free from) (?:any |known |unwanted )?(?:side[- ]effects|risks? (?:at all|involved|whatsoever))\b|\b(?:absolutely|completely) no risks?\b|\bwithout any risks?\b/g,
    { unlessBefore: /\b(?:i|she|he|they|we)(?: (?:had|noticed|felt|have had|has had))? $/ },
  ),
  promise(
    /\b(?:depression|anxiety|trauma|ptsd|pain|addiction|insomnia|panic|suffering|burnout|symptoms)(?: [a-z]+){0,2}? (?:forever|for ever|permanently|for good|once and for all)\b|\b(?:eliminat|eradicat|eras|banish)(?:es?|ed|ing) (?:your |all |the )?(?:depression|anxiety|trauma|ptsd|pain|addiction|insomnia|panic|suffering|symptoms)\b/g,
  ),
  promise(
    /\b(?:everyone|everybody|every patient|all (?:of )?our patients)(?: [a-z]+){0,6}? (?:gets? better|recovers?|feels? better|improves?|is healed|heals)\b/g,
  ),
  promise(
    /\b(?:we|i) promise (?:you )?(?:that you(?:'ll| will)|you(?:'ll| will)|(?:an? )?(?:complete|full|lasting|total|quick)|recovery|relief|results|healing)\b/g,
  ),
  promise(
    /\b(?:works?|effective|helps?|safe)(?: (?:well|always))? (?:for |with )?(?:everyone|everybody|anyone|anybody|all patients|every patient|every single person)\b/g,
    { unlessAfter: /^ (?:else|at the|in the (?:room|house))\b/ },
  ),
  promise(/\balways works\b|\bnever fails\b|\binstant(?:ly)? (?:relief|heals?)\b/g, {
    unlessAfter: /^ to\b/,
  }),
  promise(/\b(?:miracles?|miraculous(?:ly)?)\b/g, {
    unlessBefore: /\b(?:by a|by some|small|little|minor|it (?:is|was|seemed) a|felt like a) $/,
    unlessAfter: /^ (?:that (?:i|he|she|we|they|anyone|nobody)|of (?:birth|life))\b/,
  }),
  promise(
    /\bbreakthrough (?:treatments?|drugs?|medicines?|medications?|therap(?:y|ies)|cures?|remed(?:y|ies)|method)\b|\b(?:medical|scientific|historic|revolutionary|major|real) breakthrough\b|\bbreakthrough (?:in|for|against) (?:the )?(?:[a-z]+ )?(?:treatment|therapy|medicine|psychiatry|depression|anxiety|trauma|pain|science)\b/g,
    { unlessAfter: /^ (?:designation|status)\b/ },
  ),
]
