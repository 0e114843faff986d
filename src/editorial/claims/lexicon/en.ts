import { JUDGING_EN } from '@/src/moderation/lexicon/en'

import { FIGURES_EN } from './figuresEn'
import type { ClaimLexicon } from '../kinds'
import { PROMISES_EN } from './promisesEn'
import { STUDIES_EN } from './studiesEn'

export const CLAIMS_EN: ClaimLexicon = {
  phrases: [...FIGURES_EN, ...STUDIES_EN, ...PROMISES_EN],
  denial: {
    before: [
      JUDGING_EN.negation,
      /\b(?:no|none|nobody|nothing|cannot|unlikely|unclear|whether|if|unless|until|yet to|remains to)\b|n't\b/,
      /\b(?:search(?:ing)? for|look(?:ing|ed)? for|hop(?:e|ed|es|ing) (?:for|of)|wait(?:ing|ed)? for|promis(?:e|es|ed|ing)|claim(?:s|ed|ing)?|so-called|myth|beware|wary|suspicious|instead of|rather than|dream of|pretend\w*|nor|the words?|should tell|tells (?:you|us|me|them)|sells?|sold as)\b/,
    ],
    unless: /\bnot (?:only|just)\b|\bno (?:doubt|wonder)\b|\bnothing (?:less|short)\b/,
    after:
      /^(?: (?!and\b|but\b)[a-z]+){0,3} (?:(?:does|do|has|have|is|are|was)(?:n't| not)|never|is a (?:myth|dream)|are a myth|remains? unknown|would be)\b/,
  },
  question: /\?["')\]]*$/,
}
