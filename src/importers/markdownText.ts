/** The words of a piece of Markdown, for finding out what it is; never for what is stored. */
export const plainWords = (markdown: string): string =>
  markdown.length > LONGEST ? markdown : withoutMarks(markdown)

/** Nothing is decided by the marks of so much text, and finding their ends would take long. */
const LONGEST = 20_000

const withoutMarks = (markdown: string): string =>
  markdown
    .replace(/<!--.*?-->/gs, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/(\*\*|__|~~)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gsu, '$2')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()

/** *A line like this* or **this**, with nothing outside the marks. */
export const isWhollyEmphasised = (markdown: string): boolean =>
  /^(\*{1,3}|_{1,3})(?=\S)(?:(?!\1).)+(?<=\S)\1$/s.test(markdown.trim())
