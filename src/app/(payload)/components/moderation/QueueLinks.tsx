import { type Queue, QUEUES } from '@/src/moderation/queues'

import { hrefOf, type Place } from './filters'
import { QUEUE_WORDS } from './words'

type Props = {
  place: Place
  counts: Record<Queue, number> | null
  appeals: number | null
  go: (place: Partial<Place>) => void
}

/** The queues with what is in them; who may need help stands first and apart. */
export const QueueLinks = ({ place, counts, appeals, go }: Props) => (
  <nav className="moderation-queues" aria-label="Queues">
    <ul>
      {[...QUEUES, 'appeals' as const].map((queue) => {
        const count = queue === 'appeals' ? appeals : (counts?.[queue] ?? null)
        const isUrgent = queue === 'care' && !!count
        return (
          <li key={queue}>
            <a
              href={hrefOf({ queue })}
              className={`moderation-queues__link moderation-queues__link--${queue}${isUrgent ? ' moderation-queues__link--urgent' : ''}`}
              aria-current={place.queue === queue ? 'page' : undefined}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
                event.preventDefault()
                go({ queue })
              }}
            >
              <span>{QUEUE_WORDS[queue]}</span>
              <span className="moderation-queues__count">
                {count === null ? '–' : count.toLocaleString('en')}
              </span>
            </a>
          </li>
        )
      })}
    </ul>
  </nav>
)
