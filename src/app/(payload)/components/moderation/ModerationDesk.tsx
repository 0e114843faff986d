'use client'

import './moderation.css'
import './card.css'
import './dialog.css'

import Link from 'next/link'
import { useSearchParams } from 'next/navigation'
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'

import type { Counts, Person, QueuePage, ReasonLine } from '@/src/moderationDesk/contract'

import { Appeals } from './Appeals'
import { BulkBar } from './BulkBar'
import { DeskDialogs } from './DeskDialogs'
import { emptyDesk } from './deskState'
import { shownCards, shownCounts } from './deskView'
import { Feed } from './Feed'
import { hrefOf, type Place, placeOf } from './filters'
import { QueueLinks } from './QueueLinks'
import { reduceDesk } from './reduceDesk'
import { SearchForm } from './SearchForm'
import { StatusBar } from './StatusBar'
import { useClaim } from './useClaim'
import { type Opened, useCommands } from './useCommands'
import { useLive } from './useLive'
import { useNow } from './useNow'
import { useOutbox } from './useOutbox'
import { useQueue } from './useQueue'
import { useShortcuts } from './useShortcuts'
import { countOf, QUEUE_HINTS, QUEUE_WORDS } from './words'
import { Zen } from './Zen'

/** These show the newest first; in all others who waits longest comes first. */
const NEWEST_FIRST = ['unmoderated', 'approved', 'rejected', 'spam']

type Props = {
  me: Person
  isEditor: boolean
  now: number
  counts: Counts | null
  page: QueuePage | null
  reasons: ReasonLine[]
}

/** The moderation desk: queues, the comments of one of them, and what is decided about them. */
export const ModerationDesk = ({ me, isEditor, reasons, ...first }: Props) => {
  const params = useSearchParams()
  const place = useMemo(() => placeOf(params), [params])
  const { queue, filters } = place
  const isAppeals = queue === 'appeals'
  const isNarrowed = Object.keys(filters).length > 0

  const [state, dispatch] = useReducer(reduceDesk, null, () => {
    const empty = emptyDesk(me, isAppeals ? 'pending' : queue, first.counts)
    return first.page ? reduceDesk(empty, { type: 'read', page: first.page, isMore: false }) : empty
  })
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isZen, setZen] = useState(false)
  const [openThreads, setOpenThreads] = useState<ReadonlySet<string>>(new Set())
  const search = useRef<HTMLInputElement>(null)
  const now = useNow(first.now)

  const go = (to: Partial<Place>) => window.history.pushState(null, '', hrefOf(to))
  const list = useQueue(place, first.page, state, dispatch)
  const { refresh, offer, catchUp } = list
  const letIn = () => void list.letIn(NEWEST_FIRST.includes(state.queue))
  useOutbox(state, dispatch)
  const isLive = useLive(
    {
      ...{ queue: state.queue, refresh, offer, catchUp },
      known: (id) => state.cards.some((card) => card.id === id),
    },
    dispatch,
  )
  useClaim(isAppeals ? null : state.current, dispatch)

  const { run, act, decide, again, canUndo } = useCommands({
    ...{ state, dispatch, isEditor, reasons, open: setOpened, letIn },
    toggleThread: (id) =>
      setOpenThreads(
        (ids) => new Set(ids.has(id) ? [...ids].filter((each) => each !== id) : [...ids, id]),
      ),
    toggleZen: () => setZen(!isZen),
    toSearch: () => search.current?.focus(),
  })
  const keys = useShortcuts((command) => {
    if (!isAppeals || command === 'help') run(command)
  })

  const cards = shownCards(state)
  const isDry = cards.length === 0
  const isZenShown = isZen && !isDry && !isAppeals
  useLayoutEffect(() => {
    if (state.focusTick === 0 && !isZenShown) return
    const card = document.getElementById(`comment-${state.current}`)
    const target = card ?? document.getElementById('moderation-empty')
    target?.focus({ preventScroll: true })
    card?.scrollIntoView({ block: 'nearest' })
    // The focus follows what was done, not what came.
  }, [state.focusTick, isZenShown])

  const counts = shownCounts(state)
  const words = useMemo(() => {
    const left = isNarrowed || isAppeals ? undefined : counts?.[state.queue]
    return [state.said.words, left !== undefined && state.said.undoes ? `${left} left.` : '']
      .filter(Boolean)
      .join(' ')
    // Said once, not again when others decide.
  }, [state.said.tick])

  const handlers = {
    ...{ run, again },
    onFocus: useCallback((id: string) => dispatch({ type: 'focused', id }), []),
    reload: useCallback(
      (id: string) => {
        dispatch({ type: 'dismissed', id })
        void refresh([id])
      },
      [refresh],
    ),
    dismiss: useCallback((id: string) => dispatch({ type: 'dismissed', id }), []),
  }
  const feedOf = (shown: typeof cards, isAlone = false) => (
    <Feed
      {...{ state, now, isEditor, isNarrowed, openThreads, handlers, cards: shown }}
      isAlone={isAlone}
      more={list.more}
      again={list.again}
    />
  )
  const unsent = state.isBehind ? state.entries.length : 0
  const bars = (
    <div className="moderation__bars">
      {state.selected.size > 0 ? (
        <BulkBar
          count={state.selected.size}
          run={run}
          clear={() => dispatch({ type: 'selected', ids: [...state.selected], isSelected: false })}
        />
      ) : null}
      <StatusBar
        words={words}
        isProblem={!!state.said.isProblem}
        canUndo={canUndo}
        unsent={unsent}
        undo={() => run('undo')}
      />
    </div>
  )

  return (
    <div className="moderation">
      <QueueLinks place={place} counts={counts} appeals={state.counts?.appeals ?? null} go={go} />
      <section className="moderation__main" aria-labelledby="moderation-queue">
        <header className="moderation__head">
          <div>
            <h2 id="moderation-queue">{QUEUE_WORDS[queue]}</h2>
            <p className="moderation__faint">{QUEUE_HINTS[queue]}</p>
          </div>
          <p className="moderation__tools">
            {isLive ? null : (
              <span className="moderation__tag moderation__tag--warn">not live</span>
            )}
            {state.counts && state.counts.overdue > 0 ? (
              <span className="moderation__tag moderation__tag--rejected">
                {state.counts.overdue.toLocaleString('en')} overdue
              </span>
            ) : null}
            {isAppeals ? null : (
              <button
                type="button"
                className="moderation__quiet"
                disabled={isDry}
                onClick={() => run('zen')}
              >
                One at a time
              </button>
            )}
            <Link href="/admin/transparency" prefetch={false} className="moderation__quiet">
              Transparency
            </Link>
            <button
              type="button"
              className="moderation__quiet"
              aria-haspopup="dialog"
              aria-keyshortcuts="?"
              onClick={() => run('help')}
            >
              Keys
            </button>
          </p>
        </header>
        {isAppeals ? (
          <Appeals say={(said) => dispatch({ type: 'said', words: said })} />
        ) : (
          <>
            <SearchForm
              filters={filters}
              search={search}
              set={(changed) => go({ queue, filters: changed })}
            />
            <div className="moderation__above">
              {isDry ? null : (
                <label className="moderation__all">
                  <input
                    type="checkbox"
                    checked={state.selected.size > 0}
                    onChange={() =>
                      state.selected.size > 0
                        ? dispatch({
                            type: 'selected',
                            ids: [...state.selected],
                            isSelected: false,
                          })
                        : run('select-all')
                    }
                  />
                  <span>
                    {state.selected.size > 0
                      ? `${state.selected.size} selected`
                      : `Select all shown (${cards.length})`}
                  </span>
                </label>
              )}
              <div role="status">
                {state.arrivals.length > 0 ? (
                  <button type="button" className="moderation__arrivals" onClick={letIn}>
                    {countOf(state.arrivals.length, 'new comment')}: show
                  </button>
                ) : null}
              </div>
            </div>
            {isZenShown ? null : feedOf(cards)}
          </>
        )}
      </section>
      {isZenShown ? (
        <Zen onClose={() => setZen(false)}>
          {feedOf(
            cards.filter(({ id }) => id === state.current),
            true,
          )}
          {bars}
        </Zen>
      ) : (
        bars
      )}
      {opened ? (
        <DeskDialogs
          {...{ opened, reasons, keys, decide, act }}
          say={(said) => dispatch({ type: 'said', words: said })}
          replied={(card) => dispatch({ type: 'refreshed', cards: [card] })}
          showReader={(reader) => go({ queue: state.queue, filters: { reader } })}
          close={() => setOpened(null)}
        />
      ) : null}
    </div>
  )
}
