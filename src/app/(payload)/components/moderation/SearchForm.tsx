'use client'

import { type RefObject, useEffect, useState } from 'react'

import { REASONS } from '@/src/moderation/reasons'
import { PHASES } from '@/src/moderation/triage/finding'

import type { FilterName, Place } from './filters'
import { PHASE_WORDS, REASON_WORDS } from './words'

type Filters = Place['filters']
type Props = {
  filters: Filters
  search: RefObject<HTMLInputElement | null>
  set: (filters: Filters) => void
}

const CHIPS: Partial<Record<FilterName, (value: string) => string>> = {
  reader: () => 'One reader',
  piece: () => 'One piece',
  assignee: (value) => (value === 'me' ? 'Assigned to me' : 'Assigned to one person'),
  reason: (value) => `Reason: ${REASON_WORDS[value as keyof typeof REASON_WORDS] ?? value}`,
  phase: (value) => `Phase: ${PHASE_WORDS[value as keyof typeof PHASE_WORDS] ?? value}`,
  escalated: () => 'Escalated',
  from: (value) => `From ${value}`,
  to: (value) => `To ${value}`,
}

/** Words to search for and what else narrows a queue; all of it stands in the address. */
export const SearchForm = ({ filters, search, set }: Props) => {
  const [q, setQ] = useState(filters.q ?? '')
  useEffect(() => setQ(filters.q ?? ''), [filters.q])
  const change = (name: FilterName, value: string) => {
    const { [name]: _, ...rest } = filters
    set(value ? { ...rest, [name]: value } : rest)
  }
  const choice = (name: FilterName, label: string, options: [string, string][]) => (
    <label className="moderation-form__field">
      <span>{label}</span>
      <select value={filters[name] ?? ''} onChange={({ target }) => change(name, target.value)}>
        <option value="">Any</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  const day = (name: 'from' | 'to', label: string) => (
    <label className="moderation-form__field">
      <span>{label}</span>
      <input
        type="date"
        value={filters[name] ?? ''}
        onChange={({ target }) => change(name, target.value)}
      />
    </label>
  )

  const chips = (Object.keys(CHIPS) as FilterName[]).filter((name) => filters[name])
  return (
    <search className="moderation-search">
      <form
        className="moderation-search__line"
        onSubmit={(event) => {
          event.preventDefault()
          change('q', q.trim())
        }}
      >
        <label className="moderation__sr" htmlFor="moderation-search">
          Search the comments of this queue
        </label>
        <input
          ref={search}
          id="moderation-search"
          type="search"
          placeholder="Search this queue"
          aria-keyshortcuts="/"
          value={q}
          onChange={({ target }) => {
            setQ(target.value)
            if (!target.value) change('q', '')
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <button type="submit" className="moderation__button">
          Search
        </button>
      </form>
      <details className="moderation-search__more">
        <summary>Filters{chips.length > 0 ? ` (${chips.length})` : ''}</summary>
        <div className="moderation-search__filters">
          {choice(
            'phase',
            'Stopped by',
            PHASES.map((phase) => [phase, PHASE_WORDS[phase]]),
          )}
          {choice(
            'reason',
            'Reason',
            REASONS.map((reason) => [reason, REASON_WORDS[reason]]),
          )}
          {choice('assignee', 'Assigned to', [['me', 'Me']])}
          {choice('escalated', 'Escalated', [['true', 'Escalated alone']])}
          {day('from', 'From')}
          {day('to', 'To')}
        </div>
      </details>
      {chips.length > 0 ? (
        <ul className="moderation-search__chips" aria-label="What narrows this queue">
          {chips.map((name) => (
            <li key={name}>
              <button type="button" className="moderation__quiet" onClick={() => change(name, '')}>
                {CHIPS[name]!(filters[name]!)} <span aria-hidden="true">✕</span>
                <span className="moderation__sr">, take away</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  )
}
