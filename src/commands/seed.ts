import { CommandError, runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { readOptions } = await import('@/seed/large/options')
  const { openPayload } = await import('@/src/operations/openPayload')
  const { progress } = await import('@/src/operations/progress')
  const { say } = await import('@/src/operations/steps')
  const { NotEmpty } = await import('@/seed/emptiness')
  const { seedDemo } = await import('@/seed/seedDemo')
  const { seedLarge } = await import('@/seed/large/seedLarge')

  const options = readOptions(process.argv.slice(2))
  const payload = await openPayload()
  try {
    if (options) await seedLarge(payload, options, progress)
    else await seedDemo(payload, say)
  } catch (error) {
    if (error instanceof NotEmpty) throw new CommandError(error.message)
    throw error
  }
  await payload.destroy()
  return 0
})
