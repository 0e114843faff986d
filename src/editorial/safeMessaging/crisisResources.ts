import type { ContentNoteCode } from '@/src/fields/contentNotes'

import { bodyParts } from '../bodyParts'
import type { Finding } from '../finding'
import { fold } from '../folded'
import { passagesOf } from '../passages'
import type { PieceText } from '../pieceText'
import { noteMentions, type NoteMention } from './noteMentions'

const HOPE = {
  en: /\b(?:help(?:s|ed|ing|line)?|support(?:s|ed|ive)?|recover(?:y|ed|ing|s)?|therap(?:y|ist|ists)|treatments?|hotline|crisis line|reach(?:ed|ing)? out|hope(?:d|ful)?|better|safety plan|prevent(?:ed|able|ion)?|safe)\b/,
  es: /\b(?:ayud(?:a|o|aron|ar|aba)|apoyo|recuper\w+|terapia|terapeuta|tratamiento|telefono de|esperanza|mejor(?:o|e|ar|ia)?|plan de seguridad|prevenir|prevencion|a salvo)\b/,
}

const GRAVE: readonly ContentNoteCode[] = ['suicide', 'self-harm']
const LANGUAGES = ['en', 'es'] as const

const firstMention = (piece: PieceText): NoteMention | undefined => noteMentions(piece, GRAVE)[0]

/** Whether a piece speaks of suicide or self-harm, by its notes or its words: in whichever language, since a text may fall back. */
export const callsForCrisisResources = (
  notes: readonly ContentNoteCode[],
  texts: readonly PieceText[],
): boolean =>
  notes.some((note) => GRAVE.includes(note)) ||
  texts.some((text) => LANGUAGES.some((locale) => firstMention({ ...text, locale }) !== undefined))

const hasResources = ({ body }: PieceText): boolean =>
  bodyParts(body).some(({ kind }) => kind === 'crisisResources')

/** Whether a piece speaks of suicide or self-harm without telling its readers where there is help. */
export const needsCrisisResources = (piece: PieceText): boolean =>
  !hasResources(piece) && firstMention(piece) !== undefined

/** Whether whoever reads about suicide or self-harm here also reads where help is and that it helps. */
export const helpAndHope = (piece: PieceText): Finding<'crisisResources' | 'hope'>[] => {
  const mention = firstMention(piece)
  if (!mention) return []
  const { note: _, ...place } = mention
  const namesHope = passagesOf(piece).some(({ text }) => HOPE[piece.locale].test(fold(text).text))

  return [
    ...(hasResources(piece)
      ? []
      : [
          {
            ...place,
            rule: 'crisisResources' as const,
            message:
              'The text speaks of suicide or self-harm: add the block “Crisis resources” to the body, so that a reader in distress sees whom to call.',
          },
        ]),
    ...(namesHope
      ? []
      : [
          {
            ...place,
            rule: 'hope' as const,
            message:
              'The text speaks of suicide or self-harm and names neither help nor recovery: say what helped, or that help exists and works for many.',
          },
        ]),
  ]
}
