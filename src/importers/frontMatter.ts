import { isBlank, type Account, type SourceLine } from './blocks'
import type { Head } from './pageHead'
import { creditedNames } from './names'
import { publicationDate } from './publicationDate'

type Result = { head: Partial<Head>; lines: SourceLine[]; accounts: Account[] }

const KEY = /^([A-Za-z][\w-]*)\s*:\s*(.*)$/
const ITEM = /^\s+-\s+(.+)$|^-\s+(.+)$/
const LONGEST = 40

/** `---` … `---` on top of Markdown. What has no field here is left out, and said so. */
export const readFrontMatter = (lines: SourceLine[], today: Date): Result => {
  const end = lines.slice(1, LONGEST).findIndex(({ text }) => /^(---|\.\.\.)\s*$/.test(text)) + 1
  const inner = lines.slice(1, end)
  const isFrontMatter =
    lines[0]?.text.trim() === '---' &&
    end > 1 &&
    KEY.test(inner[0]?.text ?? '') &&
    inner.every((line) => isBlank(line) || KEY.test(line.text) || ITEM.test(line.text))
  if (!isFrontMatter) return { head: {}, lines, accounts: [] }

  const fences = [lines[0], lines[end]].filter((line) => line !== undefined)
  const entries = entriesOf(inner).map((entry) => ({ ...entry, head: headOf(entry, today) }))

  return {
    head: entries.reduce((head, entry) => ({ ...head, ...entry.head }), {}),
    lines: lines.slice(end + 1),
    accounts: [
      { lines: fences, fate: 'left out', role: 'front matter', note: 'its fence' },
      ...entries.map(({ key, lines: own, head }): Account =>
        head
          ? { lines: own, fate: 'metadata', role: key }
          : { lines: own, fate: 'left out', role: 'front matter', note: `no field for “${key}”` },
      ),
    ],
  }
}

type Entry = { key: string; values: string[]; lines: SourceLine[] }

const unquoted = (value: string) => value.trim().replace(/^(["'])(.*)\1$/, '$2')

const valuesOf = (value: string) =>
  /^\[.*\]$/.test(value.trim())
    ? value.trim().slice(1, -1).split(',').map(unquoted).filter(Boolean)
    : [unquoted(value)].filter(Boolean)

const entriesOf = (lines: SourceLine[]): Entry[] => {
  const entries: Entry[] = []

  for (const line of lines) {
    const item = ITEM.exec(line.text)
    const [, key, value] = KEY.exec(line.text) ?? []
    const last = entries.at(-1)

    if (item && last) {
      last.values.push(unquoted(item[1] ?? item[2] ?? ''))
      last.lines.push(line)
    } else if (key)
      entries.push({ key: key.toLowerCase(), values: valuesOf(value ?? ''), lines: [line] })
  }

  return entries
}

const headOf = ({ key, values }: Entry, today: Date): Partial<Head> | undefined => {
  const [first] = values
  if (!first) return undefined
  if (key === 'title') return { title: first }
  if (key === 'subtitle' || key === 'description') return { subtitle: first }
  if (key === 'community') return { community: first }
  if (key === 'tags' || key === 'topics' || key === 'tag') return { topics: splitTags(values) }
  if (key === 'author' || key === 'authors') {
    const people = values.flatMap((value) => creditedNames(value) ?? [])
    return people.length > 0 ? { people } : undefined
  }
  if (key === 'date' || key === 'published') {
    const published = publicationDate(first, today)
    return published && { published }
  }

  return undefined
}

const splitTags = (values: string[]) =>
  values
    .flatMap((value) => value.split(','))
    .map((tag) => tag.trim())
    .filter(Boolean)
