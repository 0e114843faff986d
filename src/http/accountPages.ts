import type { Locale } from '@/src/delivery/locales'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '@/src/passwords/passwordProblem'

type Words = {
  title: string
  button: string
  password?: string
  done: string
  failed: string
  noScript: string
  /** What the reader can mend: by the field and the code of the user error, or by the code. */
  INVALID: string
  RATE_LIMITED: string
  'password INVALID'?: string
  TOO_SHORT?: string
  TOO_LONG?: string
}

export type AccountPage = { mutation: string; input: string; words: Record<Locale, Words> }

const shared = {
  en: {
    INVALID: 'This link was used already, or is too old. Ask for another one.',
    RATE_LIMITED: 'This was done too often. Wait a while, and try again.',
    failed: 'Something went wrong. Try again.',
    noScript: 'This page needs JavaScript.',
  },
  es: {
    INVALID: 'Este enlace ya se ha usado o ha caducado. Pide otro.',
    RATE_LIMITED: 'Se ha hecho demasiadas veces. Espera un rato e inténtalo de nuevo.',
    failed: 'Algo ha salido mal. Inténtalo de nuevo.',
    noScript: 'Esta página necesita JavaScript.',
  },
} as const

/** The operation that a page sends. */
export const accountDocument = ({ mutation, input }: AccountPage): string =>
  `mutation ($input: ${input}!) { answer: ${mutation}(input: $input) { userErrors { code path } } }`

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
    'keep-account',
    {
      mutation: 'keepMyAccount',
      input: 'KeepMyAccountInput',
      words: {
        en: {
          ...shared.en,
          INVALID: 'This link was used already, or its day has passed.',
          title: 'Keep your account',
          button: 'Keep it',
          done: 'Your account stays, with everything in it. Sign in again.',
        },
        es: {
          ...shared.es,
          INVALID: 'Este enlace ya se ha usado o su día ha pasado.',
          title: 'Conserva tu cuenta',
          button: 'Conservarla',
          done: 'Tu cuenta se queda, con todo lo que tiene. Vuelve a iniciar sesión.',
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
          password: `New password, ${SHORTEST_PASSWORD} characters or more`,
          done: 'Your new password is saved.',
          TOO_SHORT: `Take at least ${SHORTEST_PASSWORD} characters. A few words that do not belong together are easy to remember.`,
          TOO_LONG: `Take at most ${LONGEST_PASSWORD} characters.`,
          'password INVALID':
            'This password is soon guessed. Take a few words that do not belong together, nor to you or this site.',
        },
        es: {
          ...shared.es,
          title: 'Elige una contraseña nueva',
          button: 'Guardar',
          password: `Contraseña nueva, de ${SHORTEST_PASSWORD} caracteres o más`,
          done: 'Tu contraseña nueva está guardada.',
          TOO_SHORT: `Usa al menos ${SHORTEST_PASSWORD} caracteres. Unas cuantas palabras sin relación entre sí se recuerdan bien.`,
          TOO_LONG: `Usa como máximo ${LONGEST_PASSWORD} caracteres.`,
          'password INVALID':
            'Esta contraseña se adivina pronto. Usa unas cuantas palabras sin relación entre sí, ni contigo ni con este sitio.',
        },
      },
    },
  ],
])
