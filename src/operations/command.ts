import { SettingsError } from '@/src/settingsError'

/** Something the person at the terminal can mend; shown as its message alone. */
export class CommandError extends Error {}

/** Runs what a person started: a mistake of theirs gets its lines, a mistake of ours its stack. */
export const runCommand = async (run: () => Promise<number | void>): Promise<void> => {
  // What is written beside the data (accounts, mails, drafts) is for this user of the machine alone.
  process.umask(0o077)
  try {
    const code = await run()
    if (typeof code === 'number') process.exit(code)
  } catch (error) {
    if (error instanceof SettingsError)
      for (const problem of error.problems) process.stderr.write(`${problem}\n`)
    else if (error instanceof CommandError) process.stderr.write(`${error.message}\n`)
    else process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  }
}
