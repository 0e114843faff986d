import { runCommand } from '@/src/operations/command'

void runCommand(async () => {
  const { runScan } = await import('@/src/scan/cli')

  await runScan(process.argv.slice(2), process.stdin, (text) => process.stdout.write(text))
})
