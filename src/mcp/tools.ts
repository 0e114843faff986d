import { checkPiece } from './checkPiece'
import { createDraft } from './createDraft'
import { listPieces } from './listPieces'
import { readPiece } from './readPiece'
import { updateDraft } from './updateDraft'

/** All that an assistant can ask for. */
export const TOOLS = [listPieces, readPiece, createDraft, updateDraft, checkPiece]
