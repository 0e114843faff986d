import type { Answer } from './draft'

const WORDS: Record<Exclude<Answer['state'], 'shown'>, [title: string, words: string]> = {
  expired: [
    'This preview has ended',
    'Its link was good for a short time. Open the preview from the admin again.',
  ],
  missing: [
    'There is nothing to see here',
    'The draft was deleted, or this link does not lead to it.',
  ],
  failed: ['The draft could not be loaded', 'The server did not answer as expected.'],
}

type Props = { state: keyof typeof WORDS; retry: () => void }

export const Notice = ({ state, retry }: Props) => {
  const [title, words] = WORDS[state]
  return (
    <div className="notice" role="status">
      <h1>{title}</h1>
      <p>{words}</p>
      {state === 'failed' && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  )
}

/** The shape of what is to come. */
export const Loading = () => (
  <div className="loading" role="status" aria-label="Loading the draft">
    <div className="bar title" />
    <div className="bar subtitle" />
    {[0, 1, 2, 3, 4].map((line) => (
      <div key={line} className="bar" />
    ))}
  </div>
)
