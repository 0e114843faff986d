import { BlockList, isIP } from 'node:net'

/** What moderators shut out: domains and addresses of e-mail, and networks. */
export type Blocked = {
  isEmail: (email: string) => boolean
  /** Of an address as we know clients by: IPv6 by its /64 alone. */
  isNetwork: (address: string) => boolean
}

type Line = { text: string; number: number }

const linesOf = (text: string | null | undefined): Line[] =>
  (text ?? '')
    .split(/\r?\n/)
    .map((line, at) => ({ text: line.trim().toLowerCase(), number: at + 1 }))
    .filter((line) => line.text !== '')

const LABEL = String.raw`[a-z\d](?:[a-z\d-]*[a-z\d])?`
const DOMAIN = new RegExp(`^(?:${LABEL}\\.)+${LABEL}$`)
const isDomain = (text: string): boolean => DOMAIN.test(text) && isIP(text) === 0

const LONGEST = { 4: 32, 6: 128 } as const
/** A provider gives a whole /64 to one customer, and no more of an address is known of who asks. */
const KNOWN_OF_IPV6 = 64

type Network = { address: string; prefix: number; family: 'ipv4' | 'ipv6' }

const networkIn = (text: string): Network | null => {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0 || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
    return null

  const prefix = bits === undefined ? LONGEST[version as 4 | 6] : Number(bits)
  if (prefix < 1 || prefix > LONGEST[version as 4 | 6]) return null
  return version === 4
    ? { address, prefix, family: 'ipv4' }
    : { address, prefix: Math.min(prefix, KNOWN_OF_IPV6), family: 'ipv6' }
}

const isEmailLine = (text: string): boolean => {
  const [name = '', domain = '', ...rest] = text.split('@')
  return /^\S+$/.test(name) && rest.length === 0 && isDomain(domain)
}

const problemOf = (lines: Line[], isRight: (text: string) => boolean, what: string) => {
  const wrong = lines.find(({ text }) => !isRight(text))
  return wrong ? `Line ${wrong.number}, “${wrong.text.slice(0, 60)}”, is ${what}` : null
}

/** What is wrong with the first line that is, or null. */
export const problemOfDomains = (text: string | null | undefined): string | null =>
  problemOf(linesOf(text), isDomain, 'no domain. Write one such as example.com, without an “@”.')

export const problemOfAddresses = (text: string | null | undefined): string | null =>
  problemOf(
    linesOf(text),
    (line) => isEmailLine(line) || networkIn(line) !== null,
    'neither an e-mail address nor a network address. Write someone@example.com, 203.0.113.7, 203.0.113.0/24 or 2001:db8::/48.',
  )

/** `a.b.example` is of `b.example` and of `example`, too. */
const withParents = (domain: string): string[] => {
  const labels = domain.split('.')
  return labels.map((_, at) => labels.slice(at).join('.'))
}

/** Lines that are wrong stand for nothing: they were there before somebody looked at them. */
export const readBlocked = (
  domains: string | null | undefined,
  addresses: string | null | undefined,
): Blocked => {
  const blockedDomains = new Set(linesOf(domains).map(({ text }) => text))
  const blockedEmails = new Set<string>()
  const networks = new BlockList()
  for (const { text } of linesOf(addresses)) {
    const network = networkIn(text)
    if (network) networks.addSubnet(network.address, network.prefix, network.family)
    else blockedEmails.add(text)
  }

  return {
    isEmail: (email) => {
      const address = email.toLowerCase()
      const domain = address.slice(address.lastIndexOf('@') + 1)
      return (
        blockedEmails.has(address) || withParents(domain).some((each) => blockedDomains.has(each))
      )
    },
    isNetwork: (address) => {
      const [ip = ''] = address.split('/')
      const version = isIP(ip)
      return version !== 0 && networks.check(ip, version === 4 ? 'ipv4' : 'ipv6')
    },
  }
}
