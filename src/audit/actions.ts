/** What is done with what the public may see, and with who may do it. */
export const AUDITED_ACTIONS = [
  'created',
  'edited',
  'published',
  'updated',
  'unpublished',
  'withdrawn',
  'deleted',
  'roles-changed',
  'stage-changed',
  'exception-made',
  'exception-ended',
  'consent-given',
  'consent-ended',
  'release-published',
  'signed',
  'reader-read',
  'sanctioned',
  'sanction-lifted',
  'appealed',
  'appeal-decided',
] as const
export type AuditedAction = (typeof AUDITED_ACTIONS)[number]
