import type { CollectionConfig, TextareaFieldValidation } from 'payload'
import { textarea } from 'payload/shared'

import {
  approvedOrOwnOrStaff,
  moderators,
  moderatorsField,
  moderatorsOrWithdrawingField,
  nobodyField,
  ownOrModerators,
  readers,
  readersField,
  staffField,
} from '@/src/access/rules'
import { optionsOf } from '@/src/fields/options'
import { requests } from '@/src/fields/requests'
import { countInThread, leaveThread } from '@/src/hooks/countInThread'
import { deleteFollows, tellFollowers } from '@/src/hooks/tellFollowers'
import { deleteJudgements } from '@/src/hooks/deleteJudgements'
import { keepCounters } from '@/src/hooks/keepCounters'
import { keepWaiting } from '@/src/hooks/keepWaiting'
import { logComment } from '@/src/hooks/logContribution'
import { noteRequest } from '@/src/hooks/noteRequest'
import { placeInThread } from '@/src/hooks/placeInThread'
import { recordDecision } from '@/src/hooks/recordDecision'
import { recordTriage } from '@/src/hooks/recordTriage'
import { refuseDeleting } from '@/src/hooks/refuseDeleting'
import { setReader } from '@/src/hooks/setReader'
import { setShownAt } from '@/src/hooks/setShownAt'
import { setSubmission } from '@/src/hooks/setSubmission'
import { sortForReaders } from '@/src/hooks/sortForReaders'
import { takeDecision } from '@/src/hooks/takeDecision'
import { tidyDecision } from '@/src/hooks/tidyDecision'
import { triageComment } from '@/src/hooks/triageComment'
import { withdrawComment } from '@/src/hooks/withdrawComment'
import { writtenByOne } from '@/src/hooks/writtenByOne'
import { LONGEST_BODY } from '@/src/moderation/commentBody'
import { REASONS } from '@/src/moderation/reasons'
import { STATUSES } from '@/src/moderation/statuses'

/** Only what was withdrawn has no words. */
const validateBody: TextareaFieldValidation = (value, options) => {
  const { status } = options.siblingData as { status?: string }
  return status === 'withdrawn' || textarea(value, options)
}

/** Stepped by the hooks of other documents, and by nobody's form. */
const counter = (name: string) => ({
  name,
  type: 'number' as const,
  defaultValue: 0,
  admin: { position: 'sidebar' as const, readOnly: true },
  access: { create: nobodyField, update: nobodyField },
})

export const Comments: CollectionConfig<'comments'> = {
  slug: 'comments',
  admin: {
    group: 'Readers',
    useAsTitle: 'body',
    defaultColumns: ['body', 'reader', 'piece', 'status', 'care', 'reportCount', 'createdAt'],
    listSearchableFields: ['body'],
  },
  // Whoever may need help is not to wait behind the rest.
  defaultSort: ['-care', '-createdAt'],
  access: {
    read: approvedOrOwnOrStaff,
    create: readers,
    update: ownOrModerators,
    delete: moderators,
  },
  hooks: {
    beforeOperation: [sortForReaders],
    beforeChange: [
      setReader,
      writtenByOne,
      setSubmission,
      placeInThread,
      triageComment,
      withdrawComment,
      tidyDecision,
      takeDecision,
      noteRequest,
      setShownAt,
      keepWaiting,
      keepCounters,
    ],
    afterChange: [
      countInThread,
      recordTriage,
      recordDecision,
      logComment.afterChange,
      tellFollowers,
    ],
    beforeDelete: [refuseDeleting, leaveThread, deleteJudgements, deleteFollows],
    afterDelete: [logComment.afterDelete],
  },
  // The hooks compare these, whatever fields a caller asks for.
  forceSelect: { piece: true, parent: true, status: true, answers: true },
  indexes: [
    { fields: ['piece', 'depth', 'createdAt'] },
    { fields: ['piece', 'depth', 'helpful', 'createdAt'] },
    { fields: ['parent', 'createdAt'] },
    { fields: ['reader', 'createdAt'] },
    { fields: ['status', 'createdAt'] },
    { fields: ['care', 'createdAt'] },
    { fields: ['piece', 'shownAt'] },
    { fields: ['status', 'care', 'waitsSince'] },
    { fields: ['status', 'newcomer', 'waitsSince'] },
    { fields: ['status', 'moderated', 'createdAt'] },
    { fields: ['openReports', 'waitsSince'] },
    { fields: ['reader', 'status'] },
  ],
  fields: [
    {
      name: 'body',
      type: 'textarea',
      required: true,
      maxLength: LONGEST_BODY,
      validate: validateBody,
      // They are the reader's words: staff decide about them and do not rewrite them.
      access: { update: readersField },
    },
    {
      name: 'piece',
      type: 'relationship',
      relationTo: 'pieces',
      required: true,
      index: true,
      access: { update: nobodyField },
    },
    {
      name: 'reader',
      type: 'relationship',
      relationTo: 'readers',
      index: true,
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: 'users',
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Who wrote it for the publication, in place of a reader.',
      },
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'comments',
      index: true,
      access: { update: nobodyField },
    },
    {
      name: 'depth',
      type: 'number',
      required: true,
      defaultValue: 0,
      admin: { hidden: true },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      options: optionsOf(STATUSES),
      access: { create: moderatorsField, update: moderatorsOrWithdrawingField },
      admin: {
        position: 'sidebar',
        description: 'Others see what is approved, and nothing else.',
      },
    },
    {
      name: 'reason',
      type: 'select',
      options: optionsOf(REASONS),
      access: { read: staffField, create: moderatorsField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'Why it was taken down.' },
    },
    {
      name: 'staffNote',
      type: 'textarea',
      maxLength: 2000,
      access: { read: staffField, create: moderatorsField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'For the staff; readers never see it.' },
    },
    {
      name: 'featured',
      type: 'checkbox',
      defaultValue: false,
      access: { create: moderatorsField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'Point it out, once it is approved.' },
    },
    {
      name: 'care',
      type: 'checkbox',
      label: 'May need help',
      defaultValue: false,
      index: true,
      access: { read: staffField, create: nobodyField, update: moderatorsField },
      admin: {
        position: 'sidebar',
        description:
          'The words suggest that its reader is in danger; they were shown whom to call.',
      },
    },
    {
      name: 'waitsSince',
      type: 'date',
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Since when somebody should look at it.',
      },
    },
    {
      name: 'moderated',
      type: 'checkbox',
      defaultValue: false,
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: {
        position: 'sidebar',
        readOnly: true,
        description: 'Whether a person has decided about it as it is now.',
      },
    },
    {
      name: 'newcomer',
      type: 'checkbox',
      label: 'By a new commenter',
      defaultValue: false,
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'locked',
      type: 'checkbox',
      defaultValue: false,
      access: { read: staffField, create: nobodyField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'Its reader may not change it any more.' },
    },
    {
      name: 'escalated',
      type: 'checkbox',
      defaultValue: false,
      index: true,
      access: { read: staffField, create: nobodyField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'An editor or an admin is to decide.' },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: { read: staffField, create: nobodyField, update: moderatorsField },
      admin: { position: 'sidebar', description: 'Who is to decide.' },
    },
    {
      name: 'triage',
      type: 'json',
      access: { read: staffField, create: nobodyField, update: nobodyField },
      admin: { hidden: true },
    },
    {
      name: 'editedAt',
      type: 'date',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'shownAt',
      type: 'date',
      label: 'First shown',
      access: { create: nobodyField, update: nobodyField },
      admin: { position: 'sidebar', readOnly: true },
    },
    counter('helpful'),
    {
      ...counter('reportCount'),
      label: 'Reports',
      access: { read: staffField, create: nobodyField, update: nobodyField },
    },
    {
      ...counter('openReports'),
      label: 'Reports that nobody has decided about',
      access: { read: staffField, create: nobodyField, update: nobodyField },
    },
    { ...counter('answers'), label: 'Answers that everyone sees' },
    {
      name: 'counted',
      type: 'select',
      // Each start looks for one that was never counted.
      index: true,
      options: optionsOf(STATUSES),
      admin: { hidden: true },
      access: { create: nobodyField, update: nobodyField },
    },
    {
      name: 'submission',
      type: 'text',
      unique: true,
      admin: { hidden: true },
      access: { update: nobodyField },
    },
    requests(),
  ],
}
