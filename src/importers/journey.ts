import { wordsOf, type Block, type ListBlock, type SourceLine } from './blocks'
import { plainWords } from './markdownText'

export type Step = {
  title: string
  timing?: string
  /** What the step says, with the marks of its format. */
  source: string
  isMarkdown: boolean
  lines: SourceLine[]
}

const EXPECTATION =
  /\b(?:what (?:to|you can|can you) expect|what (?:will )?happens?|what .{0,40}looks? like|how (?:it|this|the \w+) works|process|step[- ]by[- ]step|steps?|stages?|phases?|journey|(?:during|in) (?:a|the|your|each) (?:\w+ )?(?:session|visit|appointment|treatment))\b/i

const TERM = /^(.{2,60}?)(?:\s+[–—-]\s+|\s*:\s+)(\S.*)$/s

const COUNT =
  '(?:\\d+(?:\\s*(?:[–—-]|to|or)\\s*\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a few)'
const UNIT = '(?:minutes?|hours?|days?|weeks?|months?|years?)'
const WHEN = '(?:within|after|for|over|about|around|up to|at least|every|in|the first|the next)'
const LATER = '(?:later|before|after|beforehand|afterwards)'
const TIMINGS = [
  `\\b(?:${WHEN}\\s+)+(?:${COUNT}|an?|the first|the next)[\\s-]+${UNIT}(?:\\s+${LATER})?\\b`,
  `\\b(?:weeks?|days?|months?|sessions?)\\s+\\d+(?:\\s*(?:[–—-]|to)\\s*\\d+)?\\b`,
  `\\b${COUNT}[\\s-]+${UNIT}(?:\\s+${LATER})?\\b`,
  `\\ban? ${UNIT} ${LATER}\\b`,
  '\\b(?:the )?(?:same|next|following) (?:day|morning|evening|week)\\b',
].map((pattern) => new RegExp(pattern, 'i'))

export const isExpectation = (heading: string): boolean => EXPECTATION.test(heading)

/** When a step happens or how long it takes, in its own words. */
export const timingIn = (text: string): string | undefined =>
  TIMINGS.map((pattern) => pattern.exec(text)?.[0]).find((timing) => timing !== undefined)

const stepOf = (source: string, isMarkdown: boolean, lines: SourceLine[]): Step | undefined => {
  const match = isMarkdown ? emphasisedTerm(source) : TERM.exec(source)
  const title = plainWords(match?.[1] ?? '').replace(/:$/, '')
  const body = match?.[2]?.trim()
  if (!body || !title || wordsOf(title).length > 6 || !/^[\p{Lu}\p{N}]/u.test(title))
    return undefined
  const timing = timingIn(isMarkdown ? plainWords(body) : body)

  return { title, ...(timing ? { timing } : {}), source: body, isMarkdown, lines }
}

/** `**Term** – words`, `**Term:** words` or the bare term; the marks may stand on either side of the colon. */
const emphasisedTerm = (source: string) =>
  /^(\*\*[^*]{2,60}:?\*\*|__[^_]{2,60}:?__)\s*(?:[–—:-]\s*)?(\S.*)$/s.exec(source) ??
  TERM.exec(source)

const allSteps = (steps: (Step | undefined)[]): Step[] | undefined => {
  const complete = steps.filter((step) => step !== undefined)

  return complete.length >= 3 && complete.length === steps.length ? complete : undefined
}

/** Three or more “Term – description” items are the steps of a journey. */
export const stepsOfList = (block: ListBlock): Step[] | undefined =>
  block.items.some((item) => item.isNested)
    ? undefined
    : allSteps(block.items.map((item) => stepOf(item.source, block.isMarkdown, item.lines)))

/** The same as bare lines, one step a paragraph, as far as they go on. */
export const stepsOfParagraphs = (blocks: Block[], start: number): Step[] | undefined => {
  const steps: Step[] = []

  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index]
    const step =
      block?.kind === 'paragraph' && stepOf(block.source.trim(), block.isMarkdown, block.lines)
    if (!step) break
    steps.push(step)
  }

  return allSteps(steps)
}
