import type { Story } from '../types'
import { carryingItForward } from './carryingItForward'
import { fourFirstMornings } from './fourFirstMornings'
import { longWinters } from './longWinters'

export const stories: readonly Story[] = [
  ...fourFirstMornings,
  ...longWinters,
  ...carryingItForward,
]
