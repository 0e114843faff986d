import { bodyParts } from '../bodyParts'
import type { Finding } from '../finding'
import { fold } from '../folded'
import type { PieceText } from '../pieceText'

export type AltRule = 'missingAlt' | 'fileNameAsAlt' | 'idleAlt'

export type Picture = { alt?: string | null; filename?: string | null }

const FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg|bmp)$/i
const CAMERA =
  /^(?:img|dsc[nf]?|pxl|screenshot|image|photo|picture|untitled|scan|foto|imagen)[ _-]?\d*$/
const IDLE =
  /^(?:an? |the |una? |la |el )?(?:image|photo|photograph|picture|pic|graphic|screenshot|imagen|foto|fotografia) (?:of|showing|shows|de|del|que muestra)\b/

const bareName = (name: string): string =>
  fold(name.replace(FILE, ''))
    .text.replace(/[^a-z0-9]+/g, ' ')
    .trim()

const problemOf = ({ alt, filename }: Picture): [AltRule, string] | undefined => {
  const words = alt?.trim().slice(0, 2000)
  if (!words)
    return [
      'missingAlt',
      'This picture has no alternative text. Say in a sentence what it shows and why it is here.',
    ]
  const isNamedLikeIt = !/\s/.test(words) && bareName(words) === bareName(filename ?? '')
  if (FILE.test(words) || CAMERA.test(fold(words).text) || isNamedLikeIt)
    return [
      'fileNameAsAlt',
      `“${words}” is a file's name, not what the picture shows. Say that in a sentence.`,
    ]
  return IDLE.test(fold(words).text)
    ? [
        'idleAlt',
        'A screen reader says by itself that this is a picture. Begin with what it shows.',
      ]
    : undefined
}

/** Where there are no words, the file says which picture it is. */
const wordsOf = ({ alt, filename }: Picture): string => alt?.trim() || (filename ?? '')

/** What is wrong with the alternative texts of the pictures in a body; `pictures` holds them by their ids, in the body's language. */
export const bodyAltTexts = (
  { locale, body }: PieceText,
  pictures: ReadonlyMap<string, Picture>,
): Finding<AltRule>[] =>
  bodyParts(body).flatMap((part) => {
    const picture = part.kind === 'image' ? pictures.get(part.image) : undefined
    const problem = picture && problemOf(picture)
    if (!problem) return []
    const [rule, message] = problem
    return [{ locale, field: 'body', node: part.node, rule, text: wordsOf(picture), message }]
  })

/** The same for a picture that stands in a field of its own, such as the cover. */
export const fieldAltText = (
  { locale }: Pick<PieceText, 'locale'>,
  field: string,
  picture: Picture,
): Finding<AltRule>[] => {
  const problem = problemOf(picture)
  return problem
    ? [{ locale, field, rule: problem[0], text: wordsOf(picture), message: problem[1] }]
    : []
}
