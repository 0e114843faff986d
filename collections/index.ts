import type { CollectionConfig } from 'payload'

import { Articles } from './Articles'
import { Authors } from './Authors'
import { Comments } from './Comments'
import { Communities } from './Communities'
import { Conditions } from './Conditions'
import { Insights } from './Insights'
import { Media } from './Media'
import { Pages } from './Pages'
import { Pieces } from './Pieces'
import { Readers } from './Readers'
import { Series } from './Series'
import { ShownImages } from './ShownImages'
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
  Insights,
  Pieces,
  Authors,
  Topics,
  Conditions,
  Communities,
  Media,
  ShownImages,
  Readers,
  Users,
] as CollectionConfig[]
