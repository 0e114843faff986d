import { runCommand } from './operations/command'

void runCommand(async () => {
  const { start } = await import('./start')
  await start()
})
