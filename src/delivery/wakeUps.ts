import { randomUUID } from 'node:crypto'

import { Redis } from 'ioredis'
import type { Payload } from 'payload'

import { beforeClosing } from '@/src/database/closing'
import { env } from '@/src/env'
import { nameForInstallation } from '@/src/installation'

/** A connection that answers nothing for so long is made anew. */
const LONGEST_SILENCE_MS = 5000
/** How long the end of a process waits for a message under way; the others look by themselves meanwhile. */
const LONGEST_GOODBYE_MS = 250

export type RedisState = 'up' | 'down'

/** Not the error itself, whose command shows the password. */
const reasonOf = (error: Error & { code?: string }) => error.message || error.code

/**
 * Where there is a Redis: tells the other processes over the same database to look at the log, and is told by
 * them. A message says nothing but who sent it, and nothing depends on it.
 */
export const createWakeUps = (payload: Payload, wake: () => void) => {
  const url = env.REDIS_URL
  const me = randomUUID()
  const channel = nameForInstallation('changes')
  let connection: Redis | null = null
  let sending: Promise<void> | null = null
  let isOneMore = false
  let isListening = false
  let isClosing = false
  let state: RedisState = 'down'
  let isOutage = false

  const down = (error: Error): void => {
    state = 'down'
    if (isOutage || isClosing) return
    isOutage = true
    const msg = 'Redis does not wake this process; it reads the log of changes by itself.'
    payload.logger.warn({ msg, reason: reasonOf(error) })
  }

  const begin = async (redis: Redis): Promise<void> => {
    if (isListening) await redis.subscribe(channel)
    state = 'up'
    if (isOutage) payload.logger.warn({ msg: 'Redis is back.' })
    isOutage = false
    // What was said meanwhile, nobody heard.
    if (isListening) wake()
  }

  const connect = (address: string): Redis => {
    const redis = new Redis(address, {
      autoResubscribe: false,
      maxRetriesPerRequest: null,
      socketTimeout: LONGEST_SILENCE_MS,
    })
    redis.on('ready', () => void begin(redis).catch(down))
    redis.on('error', down)
    redis.on('close', () => down(new Error('The connection was closed.')))
    redis.on('message', (_channel, sender) => {
      if (sender !== me) wake()
    })
    beforeClosing(payload, close)
    return redis
  }

  const close = async (): Promise<void> => {
    const longEnough = new Promise((resolve) => setTimeout(resolve, LONGEST_GOODBYE_MS).unref())
    if (!isOutage) await Promise.race([sending, longEnough])
    isClosing = true
    connection?.disconnect()
  }

  const send = async (redis: Redis): Promise<void> => {
    do {
      isOneMore = false
      await redis.publish(channel, me).catch(down)
    } while (isOneMore && !isClosing)
  }

  return {
    /** Begins to wake this process. */
    listen(): void {
      if (!url || isListening) return
      isListening = true
      if (!connection) connection = connect(url)
      else if (connection.status === 'ready') void begin(connection).catch(down)
    },

    /** Wakes the others. Never waits: what comes while a message is under way is one more message. */
    announce(): void {
      if (!url || isClosing) return
      isOneMore = true
      connection ??= connect(url)
      sending ??= send(connection).finally(() => (sending = null))
    },

    /** Null where there is no Redis to be had. */
    state: (): RedisState | null => (url ? state : null),
  }
}
