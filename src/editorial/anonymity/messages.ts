import { CLASSES, type IdentifierClass } from './classes'

const MESSAGES: Record<IdentifierClass, string> = {
  email: 'An address of electronic mail. Take it out; readers can write to the publication.',
  url: 'An address on the web, which leads to whoever wrote or is described there. Take it out.',
  ssn: 'A social security or national number. Take it out.',
  record: 'The number of a medical record or a patient. Take it out.',
  plan: 'The number of an insurance or a health plan. Take it out.',
  account: 'The number of an account or a card. Take it out.',
  licence: 'The number of a licence, a certificate or a passport. Take it out.',
  vehicle: 'The plate or number of a vehicle. Take it out, or write “a car”.',
  device:
    'The serial number of a device or an implant. Take it out, or write what it is: “a pacemaker”.',
  ip: 'An address on the Internet. Take it out.',
  code: 'A number or name that only one person has. Take it out.',
  fax: 'A fax number. Take it out.',
  phone:
    'A telephone number. Take it out; numbers of help lines belong in the block “Crisis resources”.',
  biometric:
    'Something measured on a body, such as a fingerprint. Leave it out, or tell it without saying where it is kept.',
  photo:
    'A picture of somebody, or the name of its file. Leave it out, unless nobody can be known by it.',
  date: 'A date finer than a year. Write the year alone, or tell the time from within: “that winter”, “two weeks later”.',
  age: 'An age over 89. Write “in her nineties” or “90 or older”.',
  place:
    'A place smaller than a state. Write the state or the country, or what it is: “a town”, “a hospital by the sea”.',
  name: 'The name of a person or an employer. Use the alias, or say who it is: “my sister”, “a nurse”, “a warehouse”.',
}

/** What is wrong and what would be right, for the editor. */
export const messageOf = (kind: IdentifierClass): string =>
  `${MESSAGES[kind]} (Safe Harbor ${CLASSES[kind].charAt(0)})`
