import { rawId } from '@/src/richtext/rawNode'

import { bodyAltTexts, fieldAltText } from '../readability/altTexts'
import { headingOrder } from '../readability/headingOrder'
import { linkTexts } from '../readability/linkTexts'
import { longSentences } from '../readability/longSentences'
import { hardReading } from '../readability/readingGrade'
import type { Check } from './check'
import { type Subject, textsOf } from './subject'

const ALL = ['stories', 'articles', 'series'] as const

export const readability: Check = {
  code: 'readability',
  label: 'Easy to read',
  of: ALL,
  blocks: false,
  findings: (subject) =>
    textsOf(subject).flatMap((text) => [...hardReading(text), ...longSentences(text)]),
}

const picturesIn = (locale: 'en' | 'es', { pictures }: Subject) =>
  new Map(
    [...pictures].map(([id, { alt, filename }]) => [id, { alt: alt[locale] ?? alt.en, filename }]),
  )

const coverAlt = (subject: Subject) => {
  const id = rawId(subject.piece.cover)
  return subject.views.flatMap(({ locale }) => {
    const cover = id && picturesIn(locale, subject).get(id)
    return cover ? fieldAltText({ locale }, 'cover', cover) : []
  })
}

export const access: Check = {
  code: 'access',
  label: 'Headings, links and pictures for everyone',
  of: ALL,
  blocks: false,
  findings: (subject) => [
    ...textsOf(subject).flatMap((text) => [
      ...headingOrder(text),
      ...linkTexts(text),
      ...bodyAltTexts(text, picturesIn(text.locale, subject)),
    ]),
    ...coverAlt(subject),
  ],
}
