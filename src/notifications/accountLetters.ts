import type { Locale } from '@/src/delivery/locales'

import type { Letter } from './mail'

type Words = Pick<Letter, 'subject' | 'lead' | 'note'> & { label: string }

/** Nothing in them was typed by whoever caused the mail: they may be a stranger to its reader. */
export const ACCOUNT_LETTERS = {
  verifyEmail: {
    en: (site: string): Words => ({
      subject: `Confirm your address for ${site}`,
      lead: `Somebody, probably you, made an account at ${site} with this address. Follow the link to confirm that the address is yours.`,
      label: 'Confirm the address',
      note: 'The link works once, for three days. If it was not you, leave this mail alone.',
    }),
    es: (site: string): Words => ({
      subject: `Confirma tu dirección en ${site}`,
      lead: `Alguien, probablemente tú, ha creado una cuenta en ${site} con esta dirección. Sigue el enlace para confirmar que la dirección es tuya.`,
      label: 'Confirmar la dirección',
      note: 'El enlace funciona una vez, durante tres días. Si no has sido tú, no hagas nada con este correo.',
    }),
  },
  resetPassword: {
    en: (site: string): Words => ({
      subject: `A new password for ${site}`,
      lead: `Somebody, probably you, asked for a new password at ${site} for the account with this address. Follow the link to choose one.`,
      label: 'Choose a new password',
      note: 'The link works once, for an hour. If it was not you, do nothing: your password stays as it is.',
    }),
    es: (site: string): Words => ({
      subject: `Una contraseña nueva para ${site}`,
      lead: `Alguien, probablemente tú, ha pedido una contraseña nueva en ${site} para la cuenta con esta dirección. Sigue el enlace para elegirla.`,
      label: 'Elegir una contraseña nueva',
      note: 'El enlace funciona una vez, durante una hora. Si no has sido tú, no hagas nada: tu contraseña sigue igual.',
    }),
  },
  addressTaken: {
    en: (site: string): Words => ({
      subject: `You have an account at ${site}`,
      lead: `Somebody, probably you, signed up at ${site} with this address, which has an account already. Sign in to it, or follow the link to choose a new password.`,
      label: 'Choose a new password',
      note: 'The link works once, for an hour. If it was not you, do nothing: your account stays as it is.',
    }),
    es: (site: string): Words => ({
      subject: `Ya tienes una cuenta en ${site}`,
      lead: `Alguien, probablemente tú, se ha registrado en ${site} con esta dirección, que ya tiene una cuenta. Inicia sesión en ella o sigue el enlace para elegir una contraseña nueva.`,
      label: 'Elegir una contraseña nueva',
      note: 'El enlace funciona una vez, durante una hora. Si no has sido tú, no hagas nada: tu cuenta sigue igual.',
    }),
  },
} as const satisfies Record<string, Record<Locale, (site: string) => Words>>

export type AccountLetter = keyof typeof ACCOUNT_LETTERS
