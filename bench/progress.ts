/** One line, which the next one of the same step writes over where a person looks on. */
export const progress = (line: string): void => {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[2K    ${line}`)
}

export const said = (line: string): void => {
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[2K')
  process.stdout.write(`${line}\n`)
}
