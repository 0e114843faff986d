import { keyOf, type Command } from './shortcuts'

const SIGNS: Record<string, string> = { shift: '⇧' }
const written = (key: string) =>
  key
    .split('+')
    .map((part) => SIGNS[part] ?? part)
    .join('')

/** The key of a command, beside the button that does the same; the button itself tells it to screen readers. */
export const Key = ({ command }: { command: Command }) => (
  <kbd className="moderation__key" aria-hidden="true">
    {written(keyOf(command))}
  </kbd>
)
