import { suggestedNotes } from '../safeMessaging/contentNotes'
import { helpAndHope } from '../safeMessaging/crisisResources'
import { wordingAdvice } from '../safeMessaging/wordingAdvice'
import { type Check, whole } from './check'
import { textsOf } from './subject'

const ALL = ['stories', 'articles', 'series'] as const
const EDITORS = ['admin', 'editor'] as const

/** What imitation begins with, by the guidelines on reporting suicide: no wording makes it harmless. */
const HARMFUL = new Set(['method', 'place', 'noteContent'])

export const contentNotes: Check = {
  code: 'content-notes',
  label: 'Content notes',
  of: ALL,
  blocks: true,
  exceptionsBy: EDITORS,
  findings: (subject) => {
    const found = textsOf(subject).flatMap((text) =>
      suggestedNotes(text, subject.piece.contentNotes ?? []),
    )
    // One note is one thing to do, in however many languages it is called for.
    return found
      .filter(({ note }, at) => found.findIndex((other) => other.note === note) === at)
      .map(({ note, ...finding }) => ({ ...finding, identity: note }))
  },
}

export const suicideDetails: Check = {
  code: 'suicide-details',
  label: 'No method, no place',
  of: ALL,
  blocks: true,
  exceptionsBy: EDITORS,
  findings: (subject) =>
    textsOf(subject)
      .flatMap(wordingAdvice)
      .filter(({ rule }) => HARMFUL.has(rule)),
}

/** Where a reader in distress sees whom to call, in their own region. */
export const crisisResources: Check = {
  code: 'crisis-resources',
  label: 'Crisis resources',
  of: ALL,
  blocks: true,
  exceptionsBy: ['admin'],
  findings: ({ lacksCrisisResources }) =>
    lacksCrisisResources
      ? [
          whole(
            'crisisResources',
            'This speaks of suicide or self-harm, and the site names nobody who helps. Enter crisis resources under Site → Safety: front ends show those of the reader’s region.',
          ),
        ]
      : [],
}

export const wording: Check = {
  code: 'wording',
  label: 'Wording, help and hope',
  of: ALL,
  blocks: false,
  findings: (subject) =>
    textsOf(subject).flatMap((text) => [
      ...wordingAdvice(text).filter(({ rule }) => !HARMFUL.has(rule)),
      ...helpAndHope(text),
    ]),
}
