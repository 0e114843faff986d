import { runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { say } = await import('@/src/operations/steps')
  const { runPersist } = await import('@/src/persist/cli')

  return runPersist(process.argv.slice(2), say)
})
