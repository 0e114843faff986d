import type { Locale } from '@/src/delivery/locales'

type Words = {
  title: string
  button: string
  password?: string
  done: string
  failed: string
  noScript: string
  /** What the reader can mend, by the code of the user error. */
  INVALID: string
  TOO_SHORT?: string
  TOO_LONG?: string
}

export type AccountPage = { mutation: string; input: string; words: Record<Locale, Words> }

const shared = {
  en: {
    INVALID: 'This link was used already, or is too old. Ask for another one.',
    failed: 'Something went wrong. Try again.',
    noScript: 'This page needs JavaScript.',
  },
  es: {
    INVALID: 'Este enlace ya se ha usado o ha caducado. Pide otro.',
    failed: 'Algo ha salido mal. Inténtalo de nuevo.',
    noScript: 'Esta página necesita JavaScript.',
  },
} as const

/** The operation that a page sends. */
export const accountDocument = ({ mutation, input }: AccountPage): string =>
  `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) { userErrors { code } } }`

/** By the last part of their path. */
export const ACCOUNT_PAGES = new Map<string, AccountPage>([
  [
    'verify-email',
    {
      mutation: 'verifyEmail',
      input: 'VerifyEmailInput',
      words: {
        en: {
          ...shared.en,
          title: 'Confirm your address',
          button: 'Confirm',
          done: 'Your address is confirmed.',
        },
        es: {
          ...shared.es,
          title: 'Confirma tu dirección',
          button: 'Confirmar',
          done: 'Tu dirección está confirmada.',
        },
      },
    },
  ],
  [
    'reset-password',
    {
      mutation: 'resetPassword',
      input: 'ResetPasswordInput',
      words: {
        en: {
          ...shared.en,
          title: 'Choose a new password',
          button: 'Save',
          password: 'New password, 10 characters or more',
          done: 'Your new password is saved.',
          TOO_SHORT: 'Take at least 10 characters.',
          TOO_LONG: 'Take at most 512 characters.',
        },
        es: {
          ...shared.es,
          title: 'Elige una contraseña nueva',
          button: 'Guardar',
          password: 'Contraseña nueva, de 10 caracteres o más',
          done: 'Tu contraseña nueva está guardada.',
          TOO_SHORT: 'Usa al menos 10 caracteres.',
          TOO_LONG: 'Usa como máximo 512 caracteres.',
        },
      },
    },
  ],
])
