type Tagged = { tag: string; texts: Set<string> }

/** Which texts were made from what, by the tags that each of them touched. */
export const createMadeFrom = () => {
  const byTag = new Map<string, Tagged>()
  const byText = new Map<string, Tagged[]>()

  const taggedWith = (tag: string): Tagged => {
    const known = byTag.get(tag) ?? { tag, texts: new Set() }
    byTag.set(tag, known)
    return known
  }
  const forget = (text: string): void => {
    for (const { tag, texts } of byText.get(text) ?? []) {
      texts.delete(text)
      if (texts.size === 0) byTag.delete(tag)
    }
    byText.delete(text)
  }

  return {
    note(text: string, tags: Iterable<string>): void {
      forget(text)
      const tagged = [...tags].map(taggedWith)
      for (const { texts } of tagged) texts.add(text)
      byText.set(text, tagged)
    },
    forget,
    /** The texts that were made from one of these. */
    textsOf: (tags: readonly string[]): string[] => [
      ...new Set(tags.flatMap((tag) => [...(byTag.get(tag)?.texts ?? [])])),
    ],
  }
}
