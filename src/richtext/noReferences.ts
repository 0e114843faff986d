import type { References } from './referenceTypes'

/** Of a text that is read by itself, whatever becomes of what it refers to. */
export const NO_REFERENCES: References = {
  images: new Map(),
  stories: new Map(),
  links: new Map(),
  crisisResources: [],
}
