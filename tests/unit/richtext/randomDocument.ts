import {
  heading,
  horizontalRule,
  lineBreak,
  link,
  list,
  paragraph,
  quote,
  richText,
  text,
  type RichTextDocument,
} from '@/src/richtext/nodes'
import type { InlineNode, ListNode, TopNode } from '@/src/richtext/nodeTypes'

const pieces = [
  ...'ab 12#*_-+>`~[]()!\\<&;.:=|"\'/é¿—{}$^@\t\u00a0',
  ...['http://x.y', '&amp;', '1. ', '- ', '**', '__', '## ', '> ', '---', '===', '](', '<b>'],
]

/** The same documents for the same seed, so that a failure can be looked at again. */
export const createRandomDocuments = (seed: number) => {
  let state = seed

  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648

    return Math.floor(state / 65536) % limit
  }
  const some = <Item>(limit: number, create: () => Item): Item[] =>
    Array.from({ length: 1 + below(limit) }, create)
  const oneOf = <Item>(items: Item[]): Item => items[below(items.length)] as Item

  const words = (): string => some(12, () => oneOf(pieces)).join('')
  const inline = (): InlineNode =>
    oneOf([
      () => text(words(), { bold: below(3) === 0, italic: below(3) === 0 }),
      () => text(words()),
      () => link(`/x?a=(${below(9)})&b`, words()),
      () => lineBreak(),
    ])()
  const nested = (depth: number): ListNode =>
    list(
      oneOf(['bullet', 'number']),
      some(3, () => [
        ...some(3, inline),
        ...(depth < 3 && below(3) === 0 ? [nested(depth + 1)] : []),
      ]),
    )
  const node = (): TopNode =>
    oneOf<() => TopNode>([
      () => paragraph(...some(4, inline)),
      () => heading(oneOf([2, 3, 4]), ...some(4, inline)),
      () => quote(...some(4, inline)),
      () => nested(0),
      () => horizontalRule(),
    ])()

  return (): RichTextDocument => richText(...some(3, node))
}
