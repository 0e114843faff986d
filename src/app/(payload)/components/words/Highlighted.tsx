type Props = { text: string; spans: readonly (readonly [number, number])[] }

/** A text with parts of it marked; the parts are in its order and do not overlap. */
export const Highlighted = ({ text, spans }: Props) => {
  const parts: { words: string; isMarked: boolean; at: number }[] = []
  let at = 0
  for (const [start, end] of spans) {
    if (start > at) parts.push({ words: text.slice(at, start), isMarked: false, at })
    parts.push({ words: text.slice(start, end), isMarked: true, at: start })
    at = end
  }
  if (at < text.length) parts.push({ words: text.slice(at), isMarked: false, at })

  return (
    <p className="try-words__text">
      {parts.map(({ words, isMarked, at }) =>
        isMarked ? <mark key={at}>{words}</mark> : <span key={at}>{words}</span>,
      )}
    </p>
  )
}
