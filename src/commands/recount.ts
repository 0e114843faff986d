import { runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { openPayload } = await import('@/src/operations/openPayload')
  const { runRecount } = await import('@/src/insights/recountCli')

  return runRecount(openPayload, process.argv.slice(2), process.stdout)
})
