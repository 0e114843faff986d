import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

import type { ImportedDocument } from './document'
import { saveArticle } from './saveArticle'
import type { SavedPiece } from './savePiece'
import { saveSeries } from './saveSeries'
import { saveStory } from './saveStory'
import type { Saved } from './saved'

const saveKind = (
  req: PayloadRequest,
  document: ImportedDocument,
  publish: boolean,
): Promise<SavedPiece> => {
  switch (document.kind) {
    case 'article':
      return saveArticle(req, document, publish)
    case 'story':
      return saveStory(req, document, publish)
    case 'series':
      return saveSeries(req, document, publish)
  }
}

/** The database could not take back what was written before the error. */
export class StoppedHalfWay extends Error {
  constructor(options: ErrorOptions) {
    super('Some of it may be there, because this database has no transactions', options)
    this.name = 'StoppedHalfWay'
  }
}

/** All that a file makes, or nothing: one transaction a file, where the database has them. */
export const saveDocument = async (
  payload: Payload,
  document: ImportedDocument,
  publish: boolean,
): Promise<Saved[]> => {
  const req = await createLocalReq({ locale: 'en' }, payload)
  const isOurs = await initTransaction(req)

  try {
    const { saved } = await saveKind(req, document, publish)
    if (isOurs) await commitTransaction(req)

    return once(saved)
  } catch (error) {
    if (!isOurs) throw new StoppedHalfWay({ cause: error })
    await killTransaction(req)
    throw error
  }
}

/** The stories of a series may share a condition: the first mention is the one that made it. */
const once = (saved: Saved[]): Saved[] =>
  saved.filter((each, index) => saved.findIndex(({ path }) => path === each.path) === index)
