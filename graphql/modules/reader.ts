import type { Reader as ReaderDocument } from '@/payload-types'
import { isReader } from '@/src/access/roles'

import { builder } from '../builder'
import { CommentConnection, CommentEdge, InsightConnection, InsightEdge } from './connections'
import type { Context } from '../context'
import { pageOf } from '../paging'
import { AcceptedTerms, acceptedTermsOf } from './acceptedTerms'
import { CommentStatement } from './commentStatement'
import { Locale } from './locale'
import { Appeal } from './readerAppeal'
import { ReaderSanction } from './readerSanction'
import { liveSessionsOf, ReaderSession } from './readerSession'
import { Comment, Insight, Reader } from './refs'

/** No one sees another reader's account, so the viewer's own document is the only one there is. */
const own = ({ viewer }: Context): ReaderDocument & { _sid?: string } => {
  if (!isReader(viewer)) throw new Error('A reader was resolved without being signed in.')
  return viewer
}

builder.node(Reader, {
  description: "A reader's account, as only they see it.",
  id: { resolve: ({ id }) => id, description: 'Its global id.' },
  loadWithoutCache: (id, { viewer }) => (isReader(viewer) && viewer.id === id ? { id } : null),
  fields: (t) => ({
    email: t.string({
      description: 'The address they sign in with.',
      resolve: (_, __, context) => own(context).email,
    }),
    displayName: t.string({
      description: 'The name that others see.',
      resolve: (_, __, context) => own(context).displayName,
    }),
    emailVerified: t.boolean({
      description: 'Whether they have shown that the address is theirs.',
      resolve: (_, __, context) => own(context).emailVerified === true,
    }),
    locale: t.field({
      type: Locale,
      nullable: true,
      description: 'The language they chose.',
      resolve: (_, __, context) => own(context).locale,
    }),
    region: t.string({
      nullable: true,
      description: 'Where they say they are at home, two letters as in ISO 3166-1.',
      resolve: (_, __, context) => own(context).region,
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When they joined.',
      resolve: (_, __, context) => own(context).createdAt,
    }),
    sessions: t.field({
      type: [ReaderSession],
      description: 'Where they are signed in, the newest first.',
      resolve: (_, __, context) => liveSessionsOf(own(context)),
    }),
    acceptedTerms: t.field({
      type: AcceptedTerms,
      nullable: true,
      description: 'What they agreed to when they made the account.',
      resolve: (_, __, context) => acceptedTermsOf(own(context)),
    }),
    sanctions: t.field({
      type: [ReaderSanction],
      description:
        'What moderators did about them, the newest first. Show those that are `inForce`: nobody is shut out in silence.',
      resolve: (_, __, { edition }) => edition.moderation.sanctions(),
    }),
    statements: t.field({
      type: [CommentStatement],
      description:
        'Why comments of theirs are not shown, the newest first, at most a hundred; also of those that were taken down, which stand in no other list.',
      resolve: (_, __, { edition }) => edition.moderation.statements(),
    }),
    appeals: t.field({
      type: [Appeal],
      description: 'What they said against decisions about them, the newest first.',
      resolve: (_, __, { edition }) => edition.moderation.appeals(),
    }),
    comments: t.connection(
      {
        type: Comment,
        description: 'What they wrote that is approved or waits for a decision, the newest first.',
        resolve: ({ id }, args, { edition }) => edition.comments.ofReader(id, pageOf(args)),
      },
      CommentConnection,
      CommentEdge,
    ),
    insights: t.connection(
      {
        type: Insight,
        description: 'The insights they left, the newest first.',
        resolve: ({ id }, args, { edition }) => edition.insights.ofReader(id, pageOf(args)),
      },
      InsightConnection,
      InsightEdge,
    ),
  }),
})

builder.queryField('me', (t) =>
  t.field({
    type: Reader,
    nullable: true,
    description: 'The signed-in reader, or null.',
    resolve: (_, __, { viewer }) => (isReader(viewer) ? { id: viewer.id } : null),
  }),
)
