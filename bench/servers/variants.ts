import { startFirsthand } from './firsthand'

/** Firsthand with everything, without whole answers, and without any cache: every answer from the database. */
export const SETTINGS = {
  cached: {},
  prepared: { CACHE_RESPONSES: 'false' },
  cold: { CACHE_MAX_BYTES: '0' },
} as const
export type Variant = keyof typeof SETTINGS

export const startVariant = (name: Variant, data: string) =>
  startFirsthand({ name, data, settings: SETTINGS[name] })
