import type { IncomingMessage } from 'node:http'

import { describe, expect, it } from '@jest/globals'

import { clientAddress } from '@/src/http/clientAddress'

const seenBy = (socket: string | undefined, forwarded: string | undefined, proxies: number) =>
  clientAddress(
    {
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: socket } as IncomingMessage['socket'],
    },
    proxies,
  )

describe('the address of a client', () => {
  it.each([
    ['that of the connection', '192.0.2.1', undefined, 0, '192.0.2.1'],
    ['not what the header claims', '192.0.2.1', '198.51.100.7', 0, '192.0.2.1'],
    ['what one proxy saw', '192.0.2.1', '198.51.100.7', 1, '198.51.100.7'],
    ['what the last proxy saw', '192.0.2.1', '203.0.113.9, 198.51.100.7', 1, '198.51.100.7'],
    [
      'what the first of two proxies saw',
      '192.0.2.1',
      '8.8.8.8, 203.0.113.9, 198.51.100.7',
      2,
      '203.0.113.9',
    ],
    ['the farthest there is', '192.0.2.1', '198.51.100.7', 3, '198.51.100.7'],
    ['that of the connection without a header', '192.0.2.1', undefined, 1, '192.0.2.1'],
    ['that of the connection where the header has none', '192.0.2.1', 'unknown', 1, '192.0.2.1'],
    ['without the port of nothing', undefined, undefined, 0, ''],
    ['IPv4 within IPv6', '::ffff:192.0.2.1', undefined, 0, '192.0.2.1'],
    ['a network of IPv6', '2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['a network of IPv6, short', '2001:db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['a network of IPv6, written otherwise', '2001:0DB8:0:0::1', undefined, 0, '2001:db8:0:0::/64'],
    ['a network of IPv6 on a link', 'fe80::1%eth0', undefined, 0, 'fe80:0:0:0::/64'],
    ['the loopback of IPv6', '::1', undefined, 0, '0:0:0:0::/64'],
  ])('is %s', (_, socket, forwarded, proxies, address) => {
    expect(seenBy(socket, forwarded, proxies)).toBe(address)
  })
})
