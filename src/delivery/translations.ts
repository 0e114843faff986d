import type { Documents } from './documents'
import type { Locale } from './locales'
import type { PieceEntry } from './pieces'

/** A piece in the other languages that it has a text in. */
export const createTranslations =
  (documents: Documents) =>
  async (piece: PieceEntry): Promise<PieceEntry[]> => {
    const { collection, id, isPreview, locale, locales } = piece
    const inLocale = async (other: Locale) =>
      isPreview ? piece.translated(other) : documents.one(collection as 'articles', id, other)
    const others = locales.filter((other) => other !== locale)
    return (await Promise.all(others.map(inLocale))).filter((entry) => entry !== null)
  }
