import type { Account, SourceLine } from './blocks'

const DEFINITION = /^ {0,3}\[([^\]^]+)\]:\s*<?(\S+?)>?(?:\s+["'(].*)?$/

/** `[words][1]` … `[1]: https://…` becomes `[words](https://…)`, so that each block can be read alone. */
export const withLinksInPlace = (
  lines: SourceLine[],
): { lines: SourceLine[]; accounts: Account[] } => {
  const addresses = new Map<string, string>()
  const used = new Set<string>()

  for (const { text } of lines) {
    const [, name, address] = DEFINITION.exec(text) ?? []
    if (name && address) addresses.set(name.toLowerCase(), address)
  }
  if (addresses.size === 0) return { lines, accounts: [] }

  const inPlace = lines.map((line) => ({
    ...line,
    text: DEFINITION.test(line.text)
      ? line.text
      : line.text.replace(/\[([^\]]+)\]\[([^\]]*)\]/g, (whole, words: string, name: string) => {
          const key = (name || words).toLowerCase()
          const address = addresses.get(key)
          if (address) used.add(key)

          return address ? `[${words}](${address})` : whole
        }),
  }))
  const isUsed = (line: SourceLine) =>
    used.has((DEFINITION.exec(line.text)?.[1] ?? '').toLowerCase())

  return {
    lines: inPlace.map((line) => (isUsed(line) ? { ...line, text: '' } : line)),
    accounts: lines
      .filter(isUsed)
      .map((line) => ({ lines: [line], fate: 'metadata', role: 'link address' })),
  }
}
