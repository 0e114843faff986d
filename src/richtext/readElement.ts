import type { ElementAttributes } from './nodeTypes'
import { type RawNode, rawCount } from './rawNode'

const directions = ['ltr', 'rtl', null] as const
const alignments = ['left', 'start', 'center', 'right', 'end', 'justify', ''] as const

export const readElement = (node: RawNode): ElementAttributes => ({
  direction: directions.find((each) => each === node.direction) ?? null,
  format: alignments.find((each) => each === node.format) ?? '',
  indent: rawCount(node.indent, 0),
  version: 1,
})
