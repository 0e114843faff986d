/** Lexical keeps the marks of a text as bits of one number. */
export const isBold = 1
export const isItalic = 2
export const isStrikethrough = 4
export const isUnderline = 8
export const knownMarks = isBold | isItalic | isStrikethrough | isUnderline
