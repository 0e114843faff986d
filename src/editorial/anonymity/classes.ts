/**
 * What Safe Harbor (45 CFR 164.514(b)(2)(i)) says must be gone, by its letters A to R, the more specific first:
 * where two overlap, the first one tells an editor more.
 */
export const CLASSES = {
  email: 'F: electronic mail addresses',
  url: 'N: addresses on the web',
  ssn: 'G: social security numbers, and the national numbers that other countries have in their place',
  record: 'H: medical record numbers',
  plan: 'I: health plan beneficiary numbers',
  account: 'J: account numbers',
  licence: 'K: certificate and licence numbers',
  vehicle: 'L: vehicle identifiers, serial numbers and plates',
  device: 'M: device identifiers and serial numbers',
  ip: 'O: addresses on the Internet',
  code: 'R: any other unique number, mark or code',
  fax: 'E: fax numbers',
  phone: 'D: telephone numbers',
  biometric: 'P: biometric identifiers, such as finger and voice prints',
  photo: 'Q: full-face photographs and comparable images',
  date: 'C: dates finer than a year',
  age: 'C: ages over 89',
  place: 'B: places smaller than a state',
  name: 'A: names',
} as const

export type IdentifierClass = keyof typeof CLASSES
