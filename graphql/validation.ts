import type { ValidationRule } from 'graphql'

/** What every operation must keep to beside the rules of GraphQL itself, whatever it arrives by. */
export const validationRules: ValidationRule[] = []

/** More errors than these help nobody but someone who wants long answers. */
export const validationOptions = { maxErrors: 5 }

export const parseOptions = {}
