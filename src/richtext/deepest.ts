/** Levels of nesting that are read. People stop at five; what goes on would exhaust the stack. */
export const deepest = 500
