import { readFileSync } from 'node:fs'

import type { Language } from '@/src/moderation/care'

export type Labelled = { locale: Language; labels: string[]; text: string }

/** Lines such as `en | tooStrong | It cures everything.`; "-" is no label. */
export const labelled = (name: string): Labelled[] =>
  readFileSync(`tests/fixtures/editorial/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [locale, labels, ...text] = line.split(' | ')
      return {
        locale: locale as Language,
        labels: labels!.split(' ').filter((label) => label !== '-'),
        text: text.join(' | '),
      }
    })

/** How much of what is found is right, how much of what is there is found, and the texts that went wrong. */
export const scored = (lines: Labelled[], find: (line: Labelled) => string[]) => {
  const score = { found: 0, right: 0, there: 0, wrong: [] as string[] }
  for (const line of lines) {
    const found = [...new Set(find(line))]
    const right = found.filter((label) => line.labels.includes(label))
    score.found += found.length
    score.right += right.length
    score.there += line.labels.length
    if (right.length < Math.max(found.length, line.labels.length))
      score.wrong.push(`[${found.join(' ')}] ${line.labels.join(' ')} | ${line.text}`)
  }
  const { found, right, there, wrong } = score
  return { precision: right / found, recall: right / there, wrong }
}
