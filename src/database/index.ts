import { env } from '@/src/env'

import { withLastActs } from './commits'
import { mongodb } from './mongodb'
import { sqlite } from './sqlite'

/** The one place that knows which database it is: `DATABASE_URI` chooses it by its scheme. */
export const database = () => (env.isEmbedded ? withLastActs(sqlite()) : withLastActs(mongodb()))
