import { anonymity } from './anonymity'
import { approval } from './approval'
import type { Check } from './check'
import { citations, claims } from './claims'
import { consent } from './consent'
import { faces } from './faces'
import { narrator } from './narrator'
import { access, readability } from './readability'
import { review } from './review'
import { contentNotes, crisisResources, suicideDetails, wording } from './safeMessaging'
import { offLabel } from './treatments'

/** In the order in which an editor goes through them: what harms most, if it is missed, comes first. */
export const CHECKS: readonly Check[] = [
  consent,
  narrator,
  anonymity,
  faces,
  suicideDetails,
  contentNotes,
  crisisResources,
  claims,
  citations,
  offLabel,
  review,
  approval,
  wording,
  readability,
  access,
]
