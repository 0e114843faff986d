import type { CollectionConfig } from 'payload'

import { env } from '@/src/env'

import { mailOf } from './mail'

type ForgotPassword = Exclude<NonNullable<CollectionConfig['auth']>, boolean>['forgotPassword']

/**
 * The mail to a member of staff who forgot their password. Payload would take its link from the request, and where no
 * address is configured, leave its server out. Payload's own pause between two of these mails is written outside of its
 * transaction, for which SQLite's one writer waits until the request fails; the limits stand in for it.
 */
export const STAFF_RESET: ForgotPassword = {
  minRequestInterval: 0,
  generateEmailSubject: () => 'A new password for the admin',
  generateEmailHTML: ({ token } = {}) =>
    mailOf(
      {
        subject: 'A new password for the admin',
        lead: 'Somebody, probably you, asked for a new password for your account in the admin. Follow the link to choose one.',
        link: { label: 'Choose a new password', url: `${env.PUBLIC_URL}/admin/reset/${token}` },
        note: 'The link works once, for an hour. If it was not you, do nothing: your password stays as it is.',
      },
      'en',
    ).html,
}
