import { runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { openPayload } = await import('@/src/operations/openPayload')
  const { runImport } = await import('@/src/importers/cli')

  const payload = await openPayload()
  const code = await runImport(payload, process.argv.slice(2), process.stdout)
  await payload.destroy()
  return code
})
