import { describe, expect, it } from '@jest/globals'

import { readBlocked } from '@/src/moderation/blocked'

const LISTS = readBlocked(
  'Example.com\nbad.example\r\n\n',
  'One@fine.example\n203.0.113.7\n198.51.100.0/24\n2001:db8:1::/48\n2001:db8:2:3:4:5:6:7\nnonsense',
)

describe('readBlocked', () => {
  it.each([
    ['a@example.com', true],
    ['a@deep.down.example.com', true],
    ['a@notexample.com', false],
    ['A@BAD.EXAMPLE', true],
    ['one@fine.example', true],
    ['two@fine.example', false],
  ])('knows whether %s is shut out', (email, isBlocked) => {
    expect(LISTS.isEmail(email)).toBe(isBlocked)
  })

  it.each([
    ['203.0.113.7', true],
    ['203.0.113.8', false],
    ['198.51.100.255', true],
    ['2001:db8:1:ffff::/64', true],
    ['2001:db8:2:3::/64', true],
    ['2001:db8:2:4::/64', false],
    ['', false],
  ])('knows whether who asks from %s is', (address, isBlocked) => {
    expect(LISTS.isNetwork(address)).toBe(isBlocked)
  })
})
