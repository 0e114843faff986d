import type { TypedUser } from 'payload'

import type { Exception } from '@/payload-types'
import { hasRole } from '@/src/access/roles'
import type { Check, CheckFinding } from '@/src/editorial/checks/check'
import { CHECKS } from '@/src/editorial/checks/checks'
import type { Subject } from '@/src/editorial/checks/subject'
import { sha256 } from '@/src/persist/sha256'

export type CheckStatus = 'passed' | 'todo' | 'overridden' | 'advice'

export type FindingResult = CheckFinding & {
  /** Names this finding among those of its piece, wherever in the text it moves. */
  key: string
  exception?: { id: string; reason: string; by: string; at: string }
}

export type CheckResult = Pick<Check, 'code' | 'label' | 'blocks'> & {
  status: CheckStatus
  /** Whether whoever asks may make an exception. */
  mayExcept: boolean
  findings: FindingResult[]
}

const keyOf = (code: string, { rule, text, identity }: CheckFinding): string =>
  sha256(JSON.stringify([code, rule, identity ?? text])).slice(0, 32)

const statusOf = (blocks: boolean, findings: FindingResult[]): CheckStatus => {
  if (findings.length === 0) return 'passed'
  if (!blocks) return 'advice'
  return findings.every(({ exception }) => exception) ? 'overridden' : 'todo'
}

/** What each check says of a piece, in their order, with the exceptions that were made for it. */
export const checkResults = (
  subject: Subject,
  exceptions: readonly Exception[],
  user: TypedUser | null,
): CheckResult[] => {
  const made = new Map(exceptions.map((each) => [`${each.check}:${each.key}`, each]))

  return CHECKS.filter((check) => check.of.includes(subject.collection)).map((check) => {
    const { code, label, blocks, exceptionsBy = [] } = check
    const findings = check.findings(subject).map((finding): FindingResult => {
      const key = keyOf(code, finding)
      const exception = exceptionsBy.length > 0 ? made.get(`${code}:${key}`) : undefined
      return {
        ...finding,
        key,
        ...(exception && {
          exception: {
            id: exception.id,
            reason: exception.reason,
            by: exception.madeBy ?? '',
            at: exception.createdAt,
          },
        }),
      }
    })
    const mayExcept = hasRole(user, ...exceptionsBy)
    return { code, label, blocks, status: statusOf(blocks, findings), mayExcept, findings }
  })
}

/** What stands in the way of publishing. */
export const openChecks = (results: readonly CheckResult[]): CheckResult[] =>
  results.filter(({ status }) => status === 'todo')
