import { readingMinutes } from '@/src/richtext/readingTime'

import { excerptOf } from './excerpt'
import { type Measures, measuresOf } from './measures'
import type { Readable } from './projection'

export const LONGEST_DESCRIPTION = 160

const measuresFor = ({ data, measures }: Readable): Measures => measures ?? measuresOf(data.body)

export const wordsOf = (entry: Readable): number => measuresFor(entry).words

export const minutesOf = (entry: Readable): number => readingMinutes(wordsOf(entry))

export const excerptFrom = (entry: Readable, maxLength: number): string =>
  excerptOf(measuresFor(entry).beginning, maxLength)

/** Of its own, or its beginning. */
export const descriptionOf = (entry: Readable): string =>
  entry.data.meta?.description || excerptFrom(entry, LONGEST_DESCRIPTION)
