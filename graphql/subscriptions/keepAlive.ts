import type { WebSocket } from 'ws'

/** Asks each socket again and again whether it lives, and ends those that did not answer the last time. */
export const keepAlive = (everyMs: number) => {
  const answered = new Map<WebSocket, boolean>()

  const timer = setInterval(() => {
    for (const [socket, isAlive] of answered) {
      if (isAlive) {
        answered.set(socket, false)
        socket.ping()
      } else socket.terminate()
    }
  }, everyMs)
  timer.unref()

  return {
    watch(socket: WebSocket): void {
      answered.set(socket, true)
      socket.on('pong', () => answered.set(socket, true))
      socket.once('close', () => answered.delete(socket))
    },
    stop: (): void => clearInterval(timer),
  }
}
