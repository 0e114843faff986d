import { anonymity } from './anonymity'
import { approval } from './approval'
import type { Check } from './check'
import { citations, claims } from './claims'
import { consent } from './consent'
import { access, readability } from './readability'
import { review } from './review'
import { contentNotes, suicideDetails, wording } from './safeMessaging'

/** In the order in which an editor goes through them: what harms most, if it is missed, comes first. */
export const CHECKS: readonly Check[] = [
  consent,
  anonymity,
  suicideDetails,
  contentNotes,
  claims,
  citations,
  review,
  approval,
  wording,
  readability,
  access,
]
