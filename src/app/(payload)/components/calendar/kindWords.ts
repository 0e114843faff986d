import type { EventKind } from '@/src/desk/calendar'

export const KIND_WORDS: Record<EventKind, string> = {
  'goes-live': 'Goes live',
  'taken-back': 'Is taken back',
  'went-live': 'Went live',
  due: 'Due',
  review: 'Review due',
}
