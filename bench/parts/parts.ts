import { desk } from './desk'
import { growth } from './growth'
import { mixed } from './mixed'
import { readers } from './readers'
import { stampede } from './stampede'
import { subscriptions } from './subscriptions'
import { throughput } from './throughput'
import { visible } from './visible'

export const measurements = {
  throughput,
  mixed,
  visible,
  stampede,
  subscriptions,
  readers,
  desk,
  growth,
}
