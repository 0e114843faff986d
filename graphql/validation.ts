import type { ValidationRule } from 'graphql'

import { env } from '@/src/env'

import { withoutIntrospection } from './plugins/introspection'
import { withinLimits } from './plugins/limits'

/** What every operation must keep to beside the rules of GraphQL itself, whatever it arrives by. */
export const validationRules: ValidationRule[] = [
  withinLimits,
  ...(env.INTROSPECTION ? [] : [withoutIntrospection]),
]

/** More errors than these help nobody but someone who wants long answers, or a busy server. */
export const MOST_ERRORS = 5

export const validationOptions = { maxErrors: MOST_ERRORS }

export const parseOptions = { maxTokens: env.LIMIT_TOKENS }
