import { isCommon } from './dictionary'
import { GENERIC } from './lexicon/placeWords'
import { type Detector, spansOf } from './spans'

const NAMED =
  /(?<!\p{L})(?:\p{Lu}[\p{L}'’-]{1,30} (?:(?:of|and) )?){1,4}?(?:(?:General|Memorial|Regional|County|State|Community) )*(?:Hospital|Clinic|Hospice|Infirmary|Medical Cent(?:er|re))(?!\p{L})/gu
/** What is given there, or to whom, tells of none: a Ketamine Clinic. */
const NO_NAME =
  /^(?:Ketamine|Esketamine|Psilocybin|MDMA|Psychedelic|Dental|Eye|Fertility|Pain|Methadone|Veterans?)$/

/** A hospital with a name of its own, however well everybody knows it. */
export const hospitals: Detector = (passage, locale) =>
  spansOf(passage, 'place', NAMED, (text) =>
    text
      .split(' ')
      .slice(0, -1)
      .some(
        (word) =>
          /^\p{Lu}/u.test(word) &&
          !NO_NAME.test(word) &&
          !GENERIC.has(word.toLowerCase()) &&
          !isCommon(word, locale),
      ),
  )
