import type { ElementAttributes } from './nodeTypes'

export const elementAttributes: ElementAttributes = {
  direction: null,
  format: '',
  indent: 0,
  version: 1,
}
