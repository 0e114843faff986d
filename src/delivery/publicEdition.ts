import type { Payload } from 'payload'

import { createEdition, type Edition } from './edition'
import { Keeper, Visit } from './keeper'
import { Loaders } from './loaders'

/** What everyone is shown right now; nothing of it is kept. */
export const publicEdition = (payload: Payload): Edition =>
  createEdition(payload, new Loaders(payload, null), new Keeper(new Visit(null, null)))
