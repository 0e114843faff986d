/** Rejects where something takes longer than this; what becomes of it then is nobody's concern. */
export const inTime = async <Result>(
  work: Promise<Result>,
  longestMs: number,
  message: string,
): Promise<Result> => {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), longestMs)
  })
  try {
    return await Promise.race([work, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
