import type { Card } from '@/src/moderationDesk/contract'

import { Key } from './Key'
import { type Command, keyOf } from './shortcuts'

type Action = { command: Command; words: string; isHidden?: boolean; isPressed?: boolean }

const othersOf = (
  { status, featured, locked, escalated, assignee, reader }: Card,
  me: string,
): Action[] => [
  {
    command: 'feature',
    words: 'Feature',
    isHidden: status !== 'approved',
    isPressed: featured,
  },
  { command: 'hold', words: 'Let it wait', isHidden: status === 'pending' },
  { command: 'reply', words: 'Reply', isHidden: status !== 'approved' },
  { command: 'note', words: 'Note' },
  { command: 'thread', words: 'Thread' },
  { command: 'assign', words: 'Mine', isPressed: assignee?.id === me },
  { command: 'escalate', words: 'Escalate', isPressed: escalated },
  { command: 'lock', words: 'Lock', isPressed: locked },
  { command: 'sanction', words: 'Sanction', isHidden: !reader },
]

type Props = {
  card: Card
  me: string
  canDecide: boolean
  run: (command: Command, id: string) => void
}

const DECISIONS = [
  { command: 'approve', words: 'Approve' },
  { command: 'reject', words: 'Reject' },
  { command: 'spam', words: 'Spam' },
] as const satisfies Action[]

/** All that may be done about a comment; what changes at once says so by itself. */
export const CardActions = ({ card, me, canDecide, run }: Props) => (
  <div className="moderation-card__actions" role="group" aria-label="Decide">
    {DECISIONS.map(({ command, words }) => (
      <button
        key={command}
        type="button"
        className={`moderation__button moderation__button--${command}`}
        aria-keyshortcuts={keyOf(command)}
        aria-haspopup={command === 'reject' ? 'dialog' : undefined}
        disabled={!canDecide}
        onClick={() => run(command, card.id)}
      >
        {words} <Key command={command} />
      </button>
    ))}
    <span className="moderation-card__others">
      {othersOf(card, me)
        .filter(({ isHidden }) => !isHidden)
        .map(({ command, words, isPressed }) => (
          <button
            key={command}
            type="button"
            className="moderation__quiet"
            aria-keyshortcuts={keyOf(command)}
            aria-pressed={isPressed}
            onClick={() => run(command, card.id)}
          >
            {words} <Key command={command} />
          </button>
        ))}
    </span>
  </div>
)
