import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i

/** The first half of an IPv6 address: what a provider gives to one customer. */
const network = (address: string): string => {
  const [front = '', back] = address.split('%')[0]!.split('::')
  const before = front.split(':').filter(Boolean)
  const after = back?.split(':').filter(Boolean) ?? []
  const missing = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  const groups = [...before, ...(back === undefined ? [] : missing), ...after].slice(0, 4)
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/64`
}

const clientOf = (address: string): string => {
  const ipv4 = IPV4_IN_IPV6.exec(address)?.[1] ?? address
  return isIP(ipv4) === 6 ? network(ipv4) : ipv4
}

/** By which header Next is told who asks; whatever a client writes there is overwritten. */
export const CLIENT_ADDRESS = 'x-firsthand-client'

/**
 * Who asks. Of `X-Forwarded-For` only what the proxies in front wrote is believed, which each add the address
 * that they see at its end; the rest anyone can write.
 */
export const clientAddress = (
  { headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
  proxies: number,
): string => {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',')
  const seen = [
    ...forwarded.map((entry) => entry.trim()).filter(Boolean),
    socket.remoteAddress ?? '',
  ]
  const address = seen.at(-1 - proxies) ?? seen[0]!
  return clientOf(isIP(address) ? address : (socket.remoteAddress ?? ''))
}
