import type { CollectionConfig } from 'payload'

import { Articles } from './Articles'
import { Authors } from './Authors'
import { Comments } from './Comments'
import { Communities } from './Communities'
import { Conditions } from './Conditions'
import { Decisions } from './Decisions'
import { HelpfulMarks } from './HelpfulMarks'
import { Insights } from './Insights'
import { Media } from './Media'
import { Pages } from './Pages'
import { Pieces } from './Pieces'
import { Readers } from './Readers'
import { Reports } from './Reports'
import { Series } from './Series'
import { Stories } from './Stories'
import { Topics } from './Topics'
import { Users } from './Users'

/** The order is that of the admin's menu. */
export const collections: CollectionConfig[] = [
  Stories,
  Articles,
  Series,
  Pages,
  Comments,
  Reports,
  Insights,
  HelpfulMarks,
  Decisions,
  Pieces,
  Authors,
  Topics,
  Conditions,
  Communities,
  Media,
  Readers,
  Users,
] as CollectionConfig[]
