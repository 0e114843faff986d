/** The same for the same text, made once for each of the first `most` texts; later ones are made anew each time. */
export const memoized = <Made>(make: (text: string) => Made, most: number) => {
  const known = new Map<string, Made>()
  return (text: string): Made => {
    const before = known.get(text)
    if (before !== undefined) return before
    const now = make(text)
    if (known.size < most) known.set(text, now)
    return now
  }
}
