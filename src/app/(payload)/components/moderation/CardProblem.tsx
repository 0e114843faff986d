import type { Problem } from './deskState'

type Props = {
  problem: Problem
  again: (isAgain: boolean) => void
  reload: () => void
  dismiss: () => void
}

/** Why a decision was not taken, and what can be done now. The comment is as it was. */
export const CardProblem = ({
  problem: { code, message, entry },
  again,
  reload,
  dismiss,
}: Props) => {
  const isMeanwhile = code === 'DECIDED_MEANWHILE' || code === 'CLAIMED'
  return (
    <div className="moderation-card__problem" role="group" aria-label="Not decided">
      <p>
        <strong>Not decided.</strong> {message}
      </p>
      <p className="moderation-card__choices">
        {entry && code !== 'NOT_FOUND' ? (
          <button type="button" className="moderation__button" onClick={() => again(isMeanwhile)}>
            {isMeanwhile ? 'Decide anyway' : 'Retry'}
          </button>
        ) : null}
        {code === 'NOT_FOUND' ? null : (
          <button type="button" className="moderation__quiet" onClick={reload}>
            Look again
          </button>
        )}
        <button type="button" className="moderation__quiet" onClick={dismiss}>
          {code === 'NOT_FOUND' ? 'Take it off the list' : 'Leave it'}
        </button>
      </p>
    </div>
  )
}
