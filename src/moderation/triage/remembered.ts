/** The same for the same text, made once while several phases read it one after the other. */
export const remembered = <Made>(make: (text: string) => Made): ((text: string) => Made) => {
  let last: { text: string; made: Made } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) }
    return last.made
  }
}
