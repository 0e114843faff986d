import { hasFinalPunctuation, wordsOf, type Block } from './blocks'

/** What a page says around an article, and why it is no part of it. Each pattern is a whole line. */
const LINES: [reason: string, line: RegExp][] = [
  ['copyright', /^(?:©|\(c\)|copyright\b).*|.{0,120}\ball rights reserved\.?$/i],
  [
    'sign-in link',
    /^(?:sign in|sign up|log in|log ?out|create an account)(?: (?:to|for|with|now|free)\b.*)?$/i,
  ],
  ['comments prompt', /^(?:there are )?no comments (?:yet|for this .*|so far)?\.?$/i],
  [
    'comments prompt',
    /^(?:be the first to (?:comment|respond|reply|share|react|review)\b.*|(?:leave|add|post|write) an? (?:comment|reply|response)|join the (?:conversation|discussion))\.?$/i,
  ],
  [
    'comments prompt',
    /^(?:show|view|load|see) (?:all |more )?(?:\d+ )?(?:comments?|repl(?:y|ies)|responses?)$/i,
  ],
  ['insights prompt', /^(?:add|share|give|leave) your (?:insights?|feedback|rating|reaction)s?$/i],
  [
    'sharing links',
    /^(?:share (?:this|on|via|it)\b.*|tweet this|pin it|copy link|email this|print this)$/i,
  ],
  [
    'counter',
    /^\d[\d,.]*[km]? (?:comments?|likes?|shares?|views?|claps?|reads?|responses?|reactions?|followers?)$/i,
  ],
  ['navigation', /^(?:skip to (?:main )?content|back to top|advertisement)$/i],
  [
    'newsletter prompt',
    /^(?:subscribe|sign up) (?:to|for) (?:our|the|my) .*(?:newsletter|list|updates).*$/i,
  ],
  [
    'the site’s maker',
    /^(?:powered by|made with|hosted (?:by|on)|published with) \S+(?: \S+){0,3}$/i,
  ],
  [
    'picture credit',
    /^(?:photo|image|picture|illustration|cover)s?(?: credit)?(?:\s*:|\s+(?:by|via|from|courtesy of))\s+.{2,80}$/i,
  ],
]

/** Single words that a text may have for itself, too: furniture only above the title or after the end. */
const LABELS: [reason: string, line: RegExp][] = [
  [
    'navigation',
    /^(?:menu|home|search|next|previous|next (?:post|article|story)|previous (?:post|article|story)|sponsored)$/i,
  ],
  [
    'navigation',
    /^(?:privacy policy|terms of (?:use|service)|cookie (?:policy|settings)|contact(?: us)?|about us|support|explore|help|accept (?:all )?cookies)$/i,
  ],
  ['sharing links', /^(?:share|tweet|print|like|follow|bookmark|save)$/i],
]

const SECTIONS: [reason: string, heading: RegExp][] = [
  ['the page’s insights', /^reader insights?$/i],
  ['the page’s comments', /^(?:\d+ )?comments?(?: \(\d+\))?$|^\d+ responses?$/i],
  ['the page’s comments', /^leave an? (?:comment|reply)$/i],
  [
    'links to other pages',
    /^(?:related|similar|recommended|more|popular|latest|recent|other|keep|further)(?: (?:posts?|articles?|stories|reading|reads?|for you|from .+|like this))$|^(?:you (?:may|might) (?:also )?(?:like|enjoy).*|read next|up next|recommended|trending)$/i,
  ],
  [
    'sharing links',
    /^(?:share this(?: .*)?|(?:find|follow|join) (?:us|me)(?: on .*)?|connect with (?:us|me))$/i,
  ],
  ['links to other pages', /^(?:miscellaneous |useful |quick |site |footer )?links$/i],
  [
    'newsletter prompt',
    /^(?:newsletter|stay (?:in touch|up to date|connected)|(?:subscribe|sign up)(?: (?:to|for) .*)?)$/i,
  ],
]

const ABOUT = /^about the (?:creator|author|writer|contributor|storyteller|blogger)s?$/i

const PROMOTION =
  /^(?:also |next,? )?(?:read|see|check out|explore|don[’']t miss|discover)(?: \S+){0,4}? (?:recent|latest|other|related|next|more|previous|newest|also)\b/i
const PROMOTION_LABEL =
  /^(?:read (?:more|next|also)|see also|related|you may also like|recommended)\s*:/i

const PLATFORMS = /^(?:vocal|medium|substack|wordpress|blogger|tumblr|ghost|wattpad|linkedin)$/i

const labelOf = (block: Block) => block.text.trim().replace(/\s*:$/, '')

/** The page's own lines are short, and the patterns are made for short ones. */
const isLong = ({ text }: Block) => text.length > 300 || wordsOf(text).length > 25

const reasonIn = (patterns: [string, RegExp][], block: Block): string | undefined =>
  block.kind === 'list' || isLong(block)
    ? undefined
    : patterns.find(([, pattern]) => pattern.test(labelOf(block)))?.[0]

export const furnitureLine = (block: Block): string | undefined => reasonIn(LINES, block)

export const furnitureLabel = (block: Block): string | undefined =>
  furnitureLine(block) ?? reasonIn(LABELS, block)

export const furnitureSection = (block: Block): string | undefined => reasonIn(SECTIONS, block)

export const isAboutHeading = (block: Block): boolean => ABOUT.test(labelOf(block))

/** “Read our latest article: …”: an invitation to another page, not a sentence of this one. */
export const isPromotion = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading') &&
  !isLong(block) &&
  (PROMOTION_LABEL.test(block.text) ||
    (PROMOTION.test(block.text) && !hasFinalPunctuation(block.text)))

export const isPlatform = (name: string): boolean => PLATFORMS.test(name.trim())

/** “Hearth logo” is what a picture's description leaves of a page's head. */
export const logoName = (block: Block): string | undefined =>
  /^(\S+(?: \S+){0,4}) logo$/i.exec(block.text.trim())?.[1]
