import { type Check, whole } from './check'

/** An editor's step of the workflow, which no exception stands in for. */
export const approval: Check = {
  code: 'approval',
  label: 'Approval',
  of: ['stories', 'articles', 'series'],
  blocks: true,
  findings: ({ piece }) => {
    const stage = piece.workflow?.stage ?? 'draft'
    if (stage === 'approved') return []
    const message =
      stage === 'withdrawn'
        ? 'This was withdrawn. To publish it again, set its stage back to draft and take it through its review.'
        : 'An editor has not approved this yet. Set the stage to “Approved” once it is ready.'
    return [whole(stage, message, { field: 'workflow.stage' })]
  },
}
