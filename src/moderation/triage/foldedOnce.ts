import { fold } from '@/src/editorial/folded'

import { remembered } from './remembered'

export const foldedOnce = remembered(fold)
