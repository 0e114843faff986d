'use client'

import { Key } from './Key'
import { countOf } from './words'

type Props = {
  words: string
  isProblem: boolean
  canUndo: boolean
  unsent: number
  undo: () => void
}

/** What was done last, which is also what a screen reader is told, and what is not sent yet. */
export const StatusBar = ({ words, isProblem, canUndo, unsent, undo }: Props) => (
  <div className="moderation-status">
    {/* They stand there from the beginning: what comes with its words is not announced. */}
    <p className={words ? 'moderation-status__words' : 'moderation__sr'}>
      <span role="status">{isProblem ? '' : words}</span>
      <span role="alert" className="moderation-status__problem">
        {isProblem ? words : ''}
      </span>
      {canUndo ? (
        <button
          type="button"
          className="moderation-status__undo"
          aria-keyshortcuts="u"
          onClick={undo}
        >
          Undo <Key command="undo" />
        </button>
      ) : null}
    </p>
    <p className={unsent > 0 ? 'moderation-status__unsent' : 'moderation__sr'} role="status">
      {unsent > 0
        ? `${countOf(unsent, 'decision')} not yet sent. Leave this page open: sent as soon as the server answers.`
        : ''}
    </p>
  </div>
)
