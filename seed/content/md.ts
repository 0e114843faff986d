/** Markdown written at the indentation of the code around it; our prose needs no nested lists. */
export const md = (strings: TemplateStringsArray): string =>
  strings
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim()
