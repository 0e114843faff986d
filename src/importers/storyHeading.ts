import type { Block } from './blocks'

const NUMBER = '(?:#?\\d{1,3}|[ivxl]{1,6}|one|two|three|four|five|six|seven|eight|nine|ten)'
const STORY = new RegExp(
  `^(?:story|narrative|testimony|testimonial|case(?: study)?|voice)\\s+${NUMBER}(?:\\s*[:.–—-]\\s*(.+))?$`,
  'i',
)

/** Longer than this it is a paragraph that begins like a heading. */
const LONGEST = 200

/** “Story 2: A Door Opens” → “A Door Opens”; a number alone gives an empty title. */
export const storyTitle = (text: string): string | undefined => {
  const match = text.length <= LONGEST ? STORY.exec(text.trim()) : null

  return match ? (match[1] ?? '').trim() : undefined
}

export const isStoryHeading = (block: Block): boolean =>
  (block.kind === 'heading' || block.kind === 'paragraph') &&
  block.lines.length <= 2 &&
  storyTitle(block.text) !== undefined
