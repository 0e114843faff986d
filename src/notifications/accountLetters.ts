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
  changeEmail: {
    en: (site: string): Words => ({
      subject: `Confirm your new address for ${site}`,
      lead: `Somebody, probably you, wants to use this address for an account at ${site}. Follow the link to confirm that the address is yours. Until then nothing changes.`,
      label: 'Confirm the new address',
      note: 'The link works once, for three days. If it was not you, leave this mail alone.',
    }),
    es: (site: string): Words => ({
      subject: `Confirma tu nueva dirección en ${site}`,
      lead: `Alguien, probablemente tú, quiere usar esta dirección para una cuenta en ${site}. Sigue el enlace para confirmar que la dirección es tuya. Hasta entonces no cambia nada.`,
      label: 'Confirmar la nueva dirección',
      note: 'El enlace funciona una vez, durante tres días. Si no has sido tú, no hagas nada con este correo.',
    }),
  },
  addressChanged: {
    en: (site: string): Words => ({
      subject: `Your account at ${site} has a new address`,
      lead: `Your account at ${site} has moved to another address, and this one does not open it any more. Every session has ended. If it was you, there is nothing to do. If it was not, follow the link within a week: it gives the account back to this address, and lets you choose a new password.`,
      label: 'It was not me',
      note: 'The link works once, for seven days. Whoever has taken the account is shut out by it.',
    }),
    es: (site: string): Words => ({
      subject: `Tu cuenta en ${site} tiene una dirección nueva`,
      lead: `Tu cuenta en ${site} ha pasado a otra dirección, y esta ya no la abre. Todas las sesiones han terminado. Si has sido tú, no hay nada que hacer. Si no, sigue el enlace antes de una semana: devuelve la cuenta a esta dirección y te deja elegir una contraseña nueva.`,
      label: 'No he sido yo',
      note: 'El enlace funciona una vez, durante siete días. Con él, quien haya tomado la cuenta se queda fuera.',
    }),
  },
  keepAccount: {
    en: (site: string, day: string): Words => ({
      subject: `Your account at ${site} will be deleted`,
      lead: `You asked to delete your account at ${site}. Nobody is shown your name or your words any more, and on ${day} (UTC) the account and everything that you left is deleted for good. Follow the link if you want to keep it after all.`,
      label: 'Keep my account',
      note: 'The link works until that day. If it was not you, follow it, sign in and choose a new password.',
    }),
    es: (site: string, day: string): Words => ({
      subject: `Tu cuenta en ${site} se va a eliminar`,
      lead: `Has pedido eliminar tu cuenta en ${site}. Ya no se muestra a nadie tu nombre ni lo que escribiste, y el ${day} (UTC) la cuenta y todo lo que dejaste se eliminará para siempre. Sigue el enlace si al final quieres conservarla.`,
      label: 'Conservar mi cuenta',
      note: 'El enlace funciona hasta ese día. Si no has sido tú, síguelo, inicia sesión y elige una contraseña nueva.',
    }),
  },
  addressTaken: {
    en: (site: string): Words => ({
      subject: `You have an account at ${site}`,
      lead: `Somebody, probably you, wanted to use this address at ${site}, which has an account there already. Sign in to it, or follow the link to choose a new password.`,
      label: 'Choose a new password',
      note: 'The link works once, for an hour. If it was not you, do nothing: your account stays as it is.',
    }),
    es: (site: string): Words => ({
      subject: `Ya tienes una cuenta en ${site}`,
      lead: `Alguien, probablemente tú, ha querido usar esta dirección en ${site}, donde ya tiene una cuenta. Inicia sesión en ella o sigue el enlace para elegir una contraseña nueva.`,
      label: 'Elegir una contraseña nueva',
      note: 'El enlace funciona una vez, durante una hora. Si no has sido tú, no hagas nada: tu cuenta sigue igual.',
    }),
  },
} as const satisfies Record<string, Record<Locale, (site: string, day: string) => Words>>

export type AccountLetter = keyof typeof ACCOUNT_LETTERS
