import type { CollectionBeforeChangeHook, TypeWithID } from 'payload'

import { hasRole, isStaff } from '@/src/access/roles'
import { type Stage, stepProblem } from '@/src/editorial/workflow'
import { unusableValue } from '@/src/errors'
import { withdrawing } from '@/src/hooks/withdrawing'

type Staged = TypeWithID & {
  _status?: 'draft' | 'published' | null
  workflow?: { stage?: Stage | null }
}

/**
 * Holds the steps of the workflow and who may take them. What a contributor changes after its approval has to be
 * approved again; what a script publishes was approved by whoever runs it.
 */
export const keepStage: CollectionBeforeChangeHook<Staged> = ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const { user } = req
  const before = originalDoc?.workflow?.stage ?? 'draft'
  const asked = data.workflow?.stage ?? before
  const withStage = (stage: Stage) => ({ ...data, workflow: { ...data.workflow, stage } })

  if (withdrawing(req).has(`${collection.slug}:${originalDoc?.id}`)) return withStage('withdrawn')
  if (!isStaff(user)) return data._status === 'published' ? withStage('approved') : data

  const problem = stepProblem(before, asked, user.roles)
  if (problem) throw unusableValue(collection.slug, 'workflow.stage', problem, req)

  // What an assistant wrote nobody has approved.
  const isTheirs = hasRole(user, 'admin', 'editor') && (req.payloadAPI as string) !== 'MCP'
  return asked === 'approved' && !isTheirs ? withStage('in-review') : data
}
