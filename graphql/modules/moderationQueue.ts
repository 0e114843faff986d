import type { Report } from '@/payload-types'
import type { StaffComment } from '@/src/delivery/staffComments'
import type { Finding, Triage } from '@/src/moderation/triage/finding'

import { builder } from '../builder'
import { pageOf } from '../paging'
import { CommentConnection, CommentEdge } from './connections'
import { Comment } from './refs'
import { ReportReason } from './reportReason'

const ModerationQueue = builder.enumType('ModerationQueue', {
  description: 'What moderators sort comments into; one comment may stand in several.',
  values: {
    CARE: { value: 'care', description: 'Its writer may need help, and it waits for a decision.' },
    REPORTED: { value: 'reported', description: 'Reported, and nobody has decided since.' },
    PENDING: { value: 'pending', description: 'Waits for a decision.' },
    NEWCOMERS: { value: 'newcomers', description: 'The same, by somebody who is new here.' },
    UNMODERATED: { value: 'unmoderated', description: 'Shown, and no person has looked at it.' },
    APPROVED: { value: 'approved', description: 'Everyone sees it.' },
    REJECTED: { value: 'rejected', description: 'Not shown, since it breaks the rules.' },
    SPAM: { value: 'spam', description: 'Not shown, since it advertises.' },
  } as const,
})

const CommentReport = builder.objectRef<Report>('CommentReport').implement({
  description: 'What a reader says is wrong with a comment.',
  fields: (t) => ({
    reason: t.expose('reason', { type: ReportReason, description: 'What kind of thing it is.' }),
    note: t.exposeString('note', { nullable: true, description: 'In their words.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When they said so.' }),
  }),
})

const TriageFinding = builder.objectRef<Finding>('TriageFinding').implement({
  description: 'What a phase of the triage says of a comment.',
  fields: (t) => ({
    phase: t.exposeString('phase', { description: 'Which phase, such as "links".' }),
    verdict: t.exposeString('verdict', {
      description: '"pass", "approve", "hold", "reject" or "spam".',
    }),
    reason: t.exposeString('reason', { description: 'Why, in words.' }),
    score: t.exposeFloat('score', { description: 'From 0, nothing of the kind, to 1, certain.' }),
  }),
})

const CommentModeration = builder.objectRef<StaffComment>('CommentModeration').implement({
  description: 'What moderators know of a comment, and nobody else.',
  fields: (t) => ({
    queues: t.expose('queues', { type: [ModerationQueue], description: 'Where it stands.' }),
    reason: t.expose('reason', {
      type: ReportReason,
      nullable: true,
      description: 'Why it was taken down.',
    }),
    note: t.exposeString('staffNote', {
      nullable: true,
      description: 'Of the staff, for the staff.',
    }),
    waitsSince: t.expose('waitsSince', {
      type: 'DateTime',
      nullable: true,
      description: 'Since when somebody should look at it.',
    }),
    reports: t.expose('reports', {
      type: [CommentReport],
      description: 'Those that nobody has decided about, the earliest first.',
    }),
    triage: t.field({
      type: [TriageFinding],
      description: 'What each phase of the triage said of its words.',
      resolve: ({ triage }) => (triage as Partial<Triage> | null | undefined)?.phases ?? [],
    }),
  }),
})

builder.objectField(Comment, 'moderation', (t) =>
  t.field({
    type: CommentModeration,
    nullable: true,
    description: 'For staff who moderate; null for everyone else.',
    resolve: ({ id }, _, { edition }) => edition.staffComments.one(String(id)),
  }),
)

builder.queryField('moderationQueue', (t) =>
  t.connection(
    {
      type: Comment,
      nullable: true,
      description:
        'Comments on what is published, as moderators sort them; null for everyone else. What waits comes in the order of its waiting, all else the newest first.',
      args: {
        queue: t.arg({ type: ModerationQueue, required: true, description: 'Which queue.' }),
      },
      resolve: (_, { queue, ...args }, { edition }) =>
        edition.staffComments.queue(queue, pageOf(args)),
    },
    CommentConnection,
    CommentEdge,
  ),
)
