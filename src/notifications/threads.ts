/** What a reader may follow has one name each. */
export const threadOfPiece = (piece: string): string => `piece:${piece}`
export const threadOfComment = (first: string): string => `comment:${first}`
