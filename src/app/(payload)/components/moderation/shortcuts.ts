/** Every key of the desk, once: the help is written from this table, and so is what a key does. */
export const SHORTCUTS = [
  { key: 'j', command: 'next', words: 'Next comment', group: 'Move', repeats: true },
  { key: 'k', command: 'previous', words: 'Previous comment', group: 'Move', repeats: true },
  { key: 't', command: 'thread', words: 'The whole thread', group: 'Move' },
  { key: 'h', command: 'history', words: 'The reader’s history', group: 'Move' },
  { key: 'z', command: 'zen', words: 'One comment at a time', group: 'Move' },
  { key: 'o', command: 'arrivals', words: 'Show what came meanwhile', group: 'Move' },
  { key: '/', command: 'search', words: 'Search', group: 'Move' },
  { key: '?', command: 'help', words: 'These keys', group: 'Move' },
  { key: 'f', command: 'approve', words: 'Approve', group: 'Decide' },
  { key: 'd', command: 'reject', words: 'Reject, then the number of a reason', group: 'Decide' },
  { key: 's', command: 'spam', words: 'Spam', group: 'Decide' },
  { key: 'p', command: 'feature', words: 'Feature, or no longer', group: 'Decide' },
  { key: 'w', command: 'hold', words: 'Let it wait: back to pending', group: 'Decide' },
  { key: 'u', command: 'undo', words: 'Undo the last decision', group: 'Decide' },
  { key: 'r', command: 'reply', words: 'Reply as the publication', group: 'Act' },
  { key: 'n', command: 'note', words: 'Note for the staff', group: 'Act' },
  { key: 'b', command: 'sanction', words: 'Ban, or another sanction', group: 'Act' },
  { key: 'a', command: 'assign', words: 'Assign to you, or to nobody', group: 'Act' },
  { key: 'e', command: 'escalate', words: 'Escalate, or take back', group: 'Act' },
  { key: 'l', command: 'lock', words: 'Lock against edits, or unlock', group: 'Act' },
  { key: 'x', command: 'select', words: 'Select, or no longer', group: 'Many at once' },
  { key: 'shift+x', command: 'select-all', words: 'Select all shown', group: 'Many at once' },
  {
    key: 'shift+a',
    command: 'approve-selected',
    words: 'Approve the selected',
    group: 'Many at once',
  },
  {
    key: 'shift+d',
    command: 'reject-selected',
    words: 'Reject the selected',
    group: 'Many at once',
  },
  {
    key: 'shift+s',
    command: 'spam-selected',
    words: 'The selected are spam',
    group: 'Many at once',
  },
] as const satisfies {
  key: string
  command: string
  words: string
  group: string
  repeats?: boolean
}[]

export type Command = (typeof SHORTCUTS)[number]['command']

const BY_KEY = new Map<string, (typeof SHORTCUTS)[number]>(
  SHORTCUTS.map((line) => [line.key, line]),
)

export const keyOf = (command: Command): string =>
  SHORTCUTS.find((line) => line.command === command)!.key

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'
>

/** Which command a key stands for. On a keyboard of another script the place of the key counts. */
export const commandOf = (event: Pressed): Command | null => {
  const { key, code, shiftKey, altKey, repeat } = event
  const letter = (/^[a-z]$/i.test(key) ? key : /^Key([A-Z])$/.exec(code)?.[1])?.toLowerCase()
  if (event.ctrlKey || event.metaKey) return letter === 'z' && !shiftKey && !altKey ? 'undo' : null
  if (altKey) return null

  const isSign = key === '?' || key === '/'
  const line = BY_KEY.get(isSign || !letter ? key : shiftKey ? `shift+${letter}` : letter)
  // A key that is held down decides about one comment, not about all of them.
  return line && (!repeat || 'repeats' in line) ? line.command : null
}
