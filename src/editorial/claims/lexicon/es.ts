import { JUDGING_ES } from '@/src/moderation/lexicon/es'

import type { ClaimLexicon } from '../kinds'
import { FIGURES_ES } from './figuresEs'
import { PROMISES_ES } from './promisesEs'
import { STUDIES_ES } from './studiesEs'

export const CLAIMS_ES: ClaimLexicon = {
  phrases: [...FIGURES_ES, ...STUDIES_ES, ...PROMISES_ES],
  denial: {
    before: [
      JUDGING_ES.negation,
      /\b(?:ningun[oa]?|nadie|nada|si|hasta que|tampoco)\b/,
      /\b(?:prometi\w+|prometa\w*|prometen?|desconfi\w+|cuidado con|mito|supuest[oa]|en busca de|busca\w*|en lugar de|en vez de|suena con|dicen? que|presunt[oa]|las? palabras?)\b/,
    ],
    unless: /\bno (?:solo|hay duda)\b|\bsin duda\b/,
    after: /^(?: (?!y\b|pero\b)[a-z]+){0,2} (?:no (?:existe|es|esta|hay|se)|es un mito)\b/,
  },
  question: /\?["')\]]*$/,
}
