import { type Detector, type Span, spansOf } from './spans'

/** Groups of digits as they are written down for dialling; which of them are is decided below. */
const GROUPS = /(?<![\w.,/$€£#-])(?:\+|\(\+?)?\d[\d ().\-–/]{5,22}\d(?![\w%]|[.,]\d|-\w)/g
const CUE =
  /\b(?:tele?phone|phone|tel|call(?:ed|ing)?|ring|rang|text(?:ed)?|dial(?:l?ed|l?ing)?|mobile|cell|whatsapp|reach|number|tel[eé]fono|ll[aá]ma(?:me|r|dme)?|m[oó]vil|celular|marc[aoóé]|n[uú]mero)\b[^.!?\d]{0,30}$/i
const FAX = /\b(?:tele)?fax(?:ed|es|ear)?\b[^!?\d]{0,40}$|\bfacsimile\b[^!?\d]{0,40}$/i
const UNIT =
  /^\s?(?:%|mg|ml|kg|g|km|m|cm|mmol|µg|mcg|patients|people|years|days|euros?|dollars|pacientes|personas|años)\b/i
const IS_DATE =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{4}\s?[-–]\s?\d{4})$/

const SHAPES = {
  both: [
    /^\(?\+\)?[\d ().-]{8,20}$/,
    /^(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])\d{3}[-. ]\d{4}$/,
    /^1?-?\(?8\d\d\)?[-. ]\d{3}[-. ]\d{4}$/,
    /^\(?0\d{2,4}\)?[ -]\d{3,4}[ -]?\d{3,4}$|^0\d{4} ?\d{6}$|^00\d{2}[ -]\d[\d ]{6,12}$/,
  ],
  en: [/^[2-9]\d{2}-\d{4}$/, /^1?[2-9]\d{2}[2-9]\d{6}$/],
  es: [/^[6-9]\d{2}[ .-]?\d{3}[ .-]?\d{3}$/, /^[6-9]\d{1,2}[ .-]\d{2,3}[ .-]\d{2}[ .-]\d{2}$/],
}

const isRange = (text: string) => {
  const [from, to, ...more] = text.split(/\s?[-–]\s?/).map(Number)
  return more.length === 0 && to !== undefined && from! < to && to % 10 === 0
}

export const phones: Detector = (passage, locale) => {
  const shapes = [...SHAPES.both, ...SHAPES[locale]]

  return spansOf(passage, 'phone', GROUPS).flatMap((span): Span[] => {
    const text = passage.slice(span.start, span.end)
    const digits = text.replace(/\D/g, '').length
    const before = passage.slice(Math.max(0, span.start - 60), span.start)
    if (digits < 7 || digits > 15 || IS_DATE.test(text) || UNIT.test(passage.slice(span.end)))
      return []
    if (FAX.test(before)) return [{ ...span, class: 'fax' }]
    const isPhone = CUE.test(before) || shapes.some((shape) => shape.test(text))
    return isPhone && !isRange(text) ? [span] : []
  })
}
