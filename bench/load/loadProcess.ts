import { answering } from '../processes/answering.mjs'
import { crowd } from './crowd'
import { press, type Stream } from './press'
import { closeSubscribers, expectEvent, hearEvent, openSubscribers } from './subscribers'

answering({
  press: (streams: Stream[]) => Promise.all(streams.map(press)),
  crowd,
  openSubscribers,
  expectEvent,
  hearEvent,
  closeSubscribers,
})
