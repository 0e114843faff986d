import type { Article } from '@/payload-types'
import type { StoredDocument } from '@/src/database/bulk'
import { CONTENT_NOTES } from '@/src/fields/contentNotes'
import { slugify } from '@/src/fields/slug'
import { mergeTexts } from '@/src/richtext/mergeTexts'
import { block, heading, internalLink, paragraph, richText, text } from '@/src/richtext/nodes'
import type { InlineNode, TopNode } from '@/src/richtext/nodeTypes'

import { papers } from '../content/citations'
import { type Random, randomFor } from '../drawing/random'
import { idAt, idFor } from '../ids'
import type { Library } from './library'
import type { Templates } from './templates'
import { headings, type Language, nameFrom, sentences, subtitles, titles } from './words'

/** Articles come out over these years, evenly. */
const FIRST_DAY = Date.parse('2012-01-01T06:00:00.000Z')
const LAST_DAY = Date.parse('2024-12-31T18:00:00.000Z')

export const chance = (random: Random, of: number): boolean => random.between(0, 1) < of
export const whole = (random: Random, min: number, max: number): number =>
  Math.floor(random.between(min, max + 1))

/** Some, mostly from the front: a few topics have many pieces, and many have few. */
const some = (random: Random, from: readonly string[], count: number): string[] => [
  ...new Set(
    Array.from({ length: count }, () => from[Math.floor(random.between(0, 1) ** 3 * from.length)]!),
  ),
]

const titleOf = (number: number, language: Language): string => {
  const random = randomFor(`title ${number} ${language}`)
  const place = nameFrom(random)
  return `${random.pick(titles[language])}: ${place}, ${number}`
}

export const publishedAt = (number: number, of: number): number => {
  const step = (LAST_DAY - FIRST_DAY) / of
  return Math.floor(FIRST_DAY + (number - 1) * step + randomFor(`day ${number}`).between(0, step))
}

export const articleId = (number: number, of: number): string =>
  idAt(publishedAt(number, of), 'articles', number)

const said = (random: Random, language: Language): InlineNode[] => {
  const spoken = Array.from({ length: whole(random, 3, 6) }, () =>
    random.pick(sentences[language]),
  ).flatMap((sentence) => [...sentence, text(' ')])
  const aside =
    language === 'en' ? `We were in ${nameFrom(random)} then.` : `Fue en ${nameFrom(random)}.`
  return mergeTexts(chance(random, 0.3) ? [...spoken, text(aside)] : spoken)
}

/** A few hundred words mostly, and some thousand now and then. */
const bodyOf = (number: number, of: number, language: Language, library: Library) => {
  const random = randomFor(`body ${number} ${language}`)
  const length = chance(random, 0.08) ? whole(random, 6, 14) : whole(random, 2, 4)
  const sections = Array.from({ length }, (_, at): TopNode[] => [
    ...(at === 0 ? [] : [heading(2, random.pick(headings[language]))]),
    ...Array.from({ length: whole(random, 2, 4) }, () => paragraph(...said(random, language))),
  ])
  const nodes = sections.flat()
  if (chance(random, 0.5)) nodes.push(block('image', { image: random.pick(library.covers) }))
  if (chance(random, 0.25))
    nodes.push(
      block('callout', { tone: 'note', body: richText(paragraph(...said(random, language))) }),
    )
  if (number > 1) {
    const earlier = whole(random, 1, number - 1)
    const link = internalLink('articles', articleId(earlier, of), titleOf(earlier, 'en'))
    nodes.push(paragraph(...random.pick(sentences[language]), text(' '), link))
  }
  return richText(...nodes)
}

const textIn = (number: number, of: number, language: Language, library: Library) => {
  const random = randomFor(`text ${number} ${language}`)
  const title = titleOf(number, language)
  return {
    title,
    slug: slugify(title),
    subtitle: random.pick(subtitles[language]),
    description: random.pick(subtitles[language]),
    body: bodyOf(number, of, language, library),
  }
}

type Text = ReturnType<typeof textIn>

const byLanguage = <Key extends keyof Text>(
  texts: Partial<Record<Language, Text>>,
  key: Key,
): StoredDocument =>
  Object.fromEntries(Object.entries(texts).map(([language, each]) => [language, each[key]]))

/** An article as it is stored; every fourth one is translated. */
export const makeArticle = (
  number: number,
  of: number,
  library: Library,
  templates: Templates,
): StoredDocument => {
  const random = randomFor(`article ${number}`)
  const isTranslated = number % 4 === 0
  const template = isTranslated ? templates.translated : templates.article
  const texts = {
    en: textIn(number, of, 'en', library),
    ...(isTranslated && { es: textIn(number, of, 'es', library) }),
  }
  const at = new Date(publishedAt(number, of)).toISOString()
  const { meta, review, citations } = template as unknown as Article
  const reviewed = chance(random, 0.3) && {
    reviewer: random.pick(library.authors),
    reviewedAt: at,
  }

  return {
    ...template,
    id: articleId(number, of),
    title: byLanguage(texts, 'title'),
    subtitle: byLanguage(texts, 'subtitle'),
    slug: byLanguage(texts, 'slug'),
    body: byLanguage(texts, 'body'),
    meta: { ...meta, description: byLanguage(texts, 'description') },
    cover: random.pick(library.covers),
    authors: some(random, library.authors, chance(random, 0.2) ? 2 : 1),
    topics: some(random, library.topics, whole(random, 1, 3)),
    conditions: some(random, library.conditions, whole(random, 0, 2)),
    community: chance(random, 0.3) ? random.pick(library.communities) : null,
    contentNotes: chance(random, 0.2) ? [random.pick<{ value: string }>(CONTENT_NOTES).value] : [],
    review: { ...review, ...reviewed },
    citations: Object.entries(papers)
      .filter(() => chance(random, 0.1))
      .map(([key, paper]) => ({
        ...citations?.[0],
        ...paper,
        id: idFor('citations', number, key).replaceAll('-', '').slice(0, 24),
      })),
    publishedAt: at,
    createdAt: at,
    updatedAt: at,
  }
}
