import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { answering } from '../processes/answering.mjs'

/** Loaded in front of a server with `--import`: tells what the process has used, and changes nothing. */
answering({
  usage: () => {
    const { user, system } = process.cpuUsage()
    return { cpuMicros: user + system, ...process.memoryUsage() }
  },

  /** Memory without what is only waiting to be collected. */
  settled: async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc')
    for (let time = 0; time < 3; time++) {
      collect()
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    return process.memoryUsage()
  },
})

// The channel alone must not keep a server alive that wants to end.
process.channel?.unref()
