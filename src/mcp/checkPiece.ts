import { runChecks } from '@/src/checks/runChecks'

import { draftOf } from './draftOf'
import { collection, id, locale, tool } from './tool'

export const checkPiece = tool(
  'check',
  'Reads the newest version of a piece, in all its languages, as the publication does before it goes live: what stands in the way, what was let stand and why, and what is advice.',
  { collection, id, locale },
  async (asked, req) => {
    await draftOf(req, asked)
    const checks = await runChecks(req, { collection: asked.collection, id: asked.id })
    return {
      checks: checks.map(({ code, label, blocks, status, findings }) => ({
        ...{ code, label, blocks, status },
        findings: findings.map(({ rule, text, message, locale: language, field, exception }) => ({
          ...{ rule, text, message, locale: language, field },
          letStand: exception?.reason,
        })),
      })),
    }
  },
)
