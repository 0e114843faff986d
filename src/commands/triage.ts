import { runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { openPayload } = await import('@/src/operations/openPayload')
  const { runTriage } = await import('@/src/triage/cli')

  return runTriage(openPayload, process.argv.slice(2), {
    input: process.stdin,
    print: (text) => process.stdout.write(text),
    complain: (text) => process.stderr.write(text),
  })
})
