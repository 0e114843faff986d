import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { allDone } from '@/src/operations/soon'

import type { App } from './app'

/** The mails that were sent to this address so far, the earliest first. */
export const mailsTo = async ({ dataDir }: App, email: string): Promise<string[]> => {
  await allDone()
  const folder = path.join(dataDir, 'outbox')
  if (!existsSync(folder)) return []

  return readdirSync(folder)
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .filter((mail) => mail.startsWith(`To: ${email}\n`))
}

const TOKEN = /[#=]([\w-]{43})$/m

/** What the link of a mail carries. */
export const tokenIn = (mail: string | undefined): string => TOKEN.exec(mail ?? '')![1]!

/** What the last link that was sent to this address carries: other mails may come after it, for each leaves a little later, by chance. */
export const lastTokenTo = async (app: App, email: string): Promise<string> =>
  tokenIn((await mailsTo(app, email)).findLast((mail) => TOKEN.test(mail)))
