import { CommandError, runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { openPayload } = await import('@/src/operations/openPayload')
  const { say } = await import('@/src/operations/steps')
  const { NotEmpty, seedDemo } = await import('@/seed/seedDemo')

  const payload = await openPayload()
  try {
    await seedDemo(payload, say)
  } catch (error) {
    if (error instanceof NotEmpty) throw new CommandError(error.message)
    throw error
  }
  await payload.destroy()
  return 0
})
