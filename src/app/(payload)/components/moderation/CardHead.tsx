import Link from 'next/link'

import type { Card } from '@/src/moderationDesk/contract'

import { Moment } from '../Moment'
import type { Command } from './shortcuts'
import { waitOf } from './spans'
import { QUEUE_WORDS, STATUS_WORDS } from './words'

type Props = {
  card: Card
  now: number
  isSelected: boolean
  canSelect: boolean
  run: (command: Command, id: string) => void
}

const tagsOf = (card: Card): { words: string; tone: string }[] => [
  ...(card.care ? [{ words: 'May need help', tone: 'care' }] : []),
  { words: STATUS_WORDS[card.status], tone: card.status },
  ...(card.newcomer ? [{ words: 'New commenter', tone: 'plain' }] : []),
  ...(card.featured ? [{ words: 'Featured', tone: 'good' }] : []),
  ...(card.locked ? [{ words: 'Locked', tone: 'plain' }] : []),
  ...(card.escalated ? [{ words: 'Escalated', tone: 'warn' }] : []),
  ...(card.editedAt ? [{ words: 'Edited', tone: 'plain' }] : []),
  ...(card.assignee ? [{ words: `For ${card.assignee.name}`, tone: 'plain' }] : []),
]

/** Who wrote it, where and when, and how long it waits. */
export const CardHead = ({ card, now, isSelected, canSelect, run }: Props) => {
  const { id, reader, staff, piece } = card
  const wait = waitOf(card, now)
  const name = reader?.name ?? staff?.name ?? 'A reader who left'
  return (
    <header className="moderation-card__head">
      <label className="moderation-card__select">
        <input
          type="checkbox"
          checked={isSelected}
          disabled={!canSelect}
          onChange={() => run('select', id)}
          aria-label={`Select the comment by ${name}`}
          title={canSelect ? undefined : 'Comments of who may need help are decided one by one.'}
        />
      </label>
      <div className="moderation-card__about">
        <h3 id={`comment-${id}-title`} className="moderation-card__who">
          {reader ? (
            <button
              type="button"
              className="moderation-card__reader"
              aria-haspopup="dialog"
              onClick={() => run('history', id)}
            >
              <bdi>{reader.name}</bdi>
            </button>
          ) : (
            <bdi>{name}</bdi>
          )}
          {staff ? <span className="moderation__tag">the publication</span> : null}
        </h3>
        <p className="moderation-card__where">
          on{' '}
          <Link href={piece.href} prefetch={false}>
            <bdi>{piece.title}</bdi>
          </Link>{' '}
          · <Moment at={card.createdAt} withTime />
        </p>
      </div>
      <p className="moderation-card__tags">
        {tagsOf(card).map(({ words, tone }) => (
          <span key={words} className={`moderation__tag moderation__tag--${tone}`}>
            {words}
          </span>
        ))}
        {wait ? (
          <span
            className={`moderation-card__wait${wait.isOverdue ? ' moderation-card__wait--late' : ''}`}
          >
            {[wait.words, wait.due].filter(Boolean).join(', ')}
          </span>
        ) : null}
      </p>
      <span className="moderation__sr">
        In {card.queues.map((queue) => QUEUE_WORDS[queue]).join(', ')}.
      </span>
    </header>
  )
}
