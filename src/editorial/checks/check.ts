import type { Role } from '@/src/access/roles'
import type { PieceCollection } from '@/src/delivery/pieceKinds'

import type { Finding } from '../finding'
import type { Subject } from './subject'

/** What stands in the way: at a place in the text, or of the piece as a whole. */
export type CheckFinding = Omit<Finding, 'locale' | 'field'> &
  Partial<Pick<Finding, 'locale' | 'field'>> & {
    /** What an exception is made for, where that is not the words themselves. */
    identity?: string
  }

export type Check = {
  /** Stands in exceptions and in the audit log: it is not changed. */
  code: string
  label: string
  of: readonly PieceCollection[]
  /** Nothing is published while this is open; what does not block is advice. */
  blocks: boolean
  /** Who may make an exception, with a reason; nobody where it is left out. */
  exceptionsBy?: readonly Role[]
  findings: (subject: Subject) => CheckFinding[]
}

/** For a finding about the piece as a whole. */
export const whole = (
  rule: string,
  message: string,
  more: Partial<CheckFinding> = {},
): CheckFinding => ({ rule, text: '', message, ...more })
