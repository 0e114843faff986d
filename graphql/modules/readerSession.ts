import type { Reader } from '@/payload-types'

import { builder } from '../builder'

type Session = {
  id: string
  createdAt: string
  expiresAt: string
  device?: string | null
  isCurrent: boolean
}

export const ReaderSession = builder.objectRef<Session>('ReaderSession').implement({
  description: 'A place where a reader is signed in.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'What `endSession` takes.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it began.' }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'When it ends by itself.',
    }),
    device: t.exposeString('device', {
      nullable: true,
      description: 'What the device called itself, such as "Firefox on Linux".',
    }),
    isCurrent: t.exposeBoolean('isCurrent', { description: 'Whether it is the one that asks.' }),
  }),
})

/** The newest first. */
export const liveSessionsOf = ({ sessions, _sid }: Reader & { _sid?: string }): Session[] =>
  (sessions ?? [])
    .filter(({ expiresAt }) => new Date(expiresAt) > new Date())
    .map((session) => ({
      ...session,
      createdAt: session.createdAt ?? session.expiresAt,
      isCurrent: session.id === _sid,
    }))
    .reverse()
