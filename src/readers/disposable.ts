import { disposableEmailBlocklistSet } from 'disposable-email-domains-js'

import { env } from '@/src/env'

let domains: Set<string> | undefined

/** `a.b.example` is of `b.example` and of `example`, too. */
const withParents = (domain: string): string[] => {
  const labels = domain.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/** Whether an address is one to throw away, of which nobody reads the mails of tomorrow. */
export const isRefusedAsDisposable = (email: string): boolean => {
  if (env.DISPOSABLE_ADDRESSES === 'allow') return false
  const known = (domains ??= disposableEmailBlocklistSet())
  return withParents(email.slice(email.lastIndexOf('@') + 1)).some((domain) => known.has(domain))
}
