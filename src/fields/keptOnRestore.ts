import type { FieldHook } from 'payload'

/** A version that is restored comes without what its restorer may not set: that stays as it is. */
export const keptOnRestore: FieldHook = ({ context, previousValue, value }): unknown =>
  context.isRestoringVersion && value === undefined ? previousValue : value
