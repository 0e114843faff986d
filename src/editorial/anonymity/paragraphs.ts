type Paragraph = { start: number; text: string }

/** Blank lines part them. A paragraph is looked at by itself, so that a long text costs what its paragraphs cost. */
export const paragraphsOf = (text: string): Paragraph[] => {
  const gaps = [...text.matchAll(/\n[ \t\r]*\n/g)]
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)]

  return starts
    .map((start, index) => ({ start, text: text.slice(start, starts[index + 1]) }))
    .filter((paragraph) => paragraph.text.trim() !== '')
}
