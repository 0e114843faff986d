import { Key } from './Key'
import { type Command, keyOf } from './shortcuts'

type Props = { count: number; run: (command: Command) => void; clear: () => void }

const BUTTONS = [
  { command: 'approve-selected', words: 'Approve', style: 'approve' },
  { command: 'reject-selected', words: 'Reject', style: 'reject' },
  { command: 'spam-selected', words: 'Spam', style: 'spam' },
] as const

/** What is done about all that is selected, in one step or not at all. */
export const BulkBar = ({ count, run, clear }: Props) => (
  <div className="moderation-bulk" role="group" aria-label={`${count} selected`}>
    <strong>{count} selected</strong>
    {BUTTONS.map(({ command, words, style }) => (
      <button
        key={command}
        type="button"
        className={`moderation__button moderation__button--${style}`}
        aria-keyshortcuts={keyOf(command)}
        onClick={() => run(command)}
      >
        {words} <Key command={command} />
      </button>
    ))}
    <button type="button" className="moderation__quiet" onClick={clear}>
      Clear
    </button>
  </div>
)
