const last = new Map<string, Promise<unknown>>()

/** Does what has the same name one after another, in the order in which it was asked for, within this process. */
export const inTurn = async <Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const mine = (last.get(name) ?? Promise.resolve()).then(work, work)
  last.set(name, mine)
  try {
    return await mine
  } finally {
    if (last.get(name) === mine) last.delete(name)
  }
}
