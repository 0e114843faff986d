import type { Payload } from 'payload'

import { countLinks, hasMailAddress } from '@/src/moderation/commentLinks'
import { remembered } from '@/src/moderation/triage/remembered'
import { readModeration } from '@/src/triage/rulesInForce'

import { looksLikeTerm, namesTerm, withJoined } from './nameReadings'
import { STAFF_WORDS } from './staffWords'

const bannedInNames = remembered(withJoined)

/** The names of the site in all languages, without what would be a sign of a word list. */
const namesOfSite = async (payload: Payload): Promise<string[]> => {
  const { name } = await payload.findGlobal({
    slug: 'site',
    locale: 'all',
    depth: 0,
    select: { name: true },
  })
  const all: unknown[] = typeof name === 'string' ? [name] : Object.values(name)
  return all
    .filter((each) => typeof each === 'string')
    .map((each) => each.match(/[\p{L}\p{N}\p{M}]+/gu)?.join(' ') ?? '')
    .filter((each) => each.length > 1)
}

const ofThePublication = async (payload: Payload): Promise<string> => {
  const names = await namesOfSite(payload)
  return [STAFF_WORDS, ...names, ...names.map((name) => name.replaceAll(' ', ''))].join('\n')
}

/** Why a name is none to be shown in public: all that is wrong with it, in words that do not say it again. */
export const whyNotShown = async (payload: Payload, name: string): Promise<string[]> => {
  const [{ bannedWords }, publication] = await Promise.all([
    readModeration(payload),
    ofThePublication(payload),
  ])
  return [
    namesTerm(bannedInNames(bannedWords ?? ''), name) &&
      'The name has words that are not taken here. Take another one.',
    (countLinks(name) > 0 || hasMailAddress(name)) &&
      'Leave web and e-mail addresses out of the name, and write a space after the full stop of an initial.',
    looksLikeTerm(publication, name) &&
      'This name could pass for the publication or its staff. Take one that is yours alone.',
  ].filter((problem) => problem !== false)
}
