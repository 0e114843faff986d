/** What was read of a file, or null where there is no such file. */
export const ifThere = async <Result>(reading: Promise<Result>): Promise<Result | null> => {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
