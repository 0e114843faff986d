import path from 'node:path'

import { BENCH } from '../folders'
import { startProcess } from '../processes/ownProcess'
import type { Answered, Crowd } from './crowd'
import type { Pressed, Stream } from './press'
import type { Subscribers } from './subscribers'

/** The clients, in a process of their own. */
export const startLoad = () => {
  const { ask, end } = startProcess({
    name: 'load',
    file: path.join(BENCH, 'load/loadProcess.ts'),
    nodeArgs: ['--import', 'tsx'],
  })
  return {
    press: (...streams: Stream[]) => ask<Pressed[]>('press', streams),
    crowd: (crowd: Crowd) => ask<Answered>('crowd', crowd),
    openSubscribers: (subscribers: Subscribers) => ask<void>('openSubscribers', subscribers),
    expectEvent: () => ask<void>('expectEvent'),
    hearEvent: () => ask<number[]>('hearEvent'),
    closeSubscribers: () => ask<void>('closeSubscribers'),
    end,
  }
}

export type Load = ReturnType<typeof startLoad>
