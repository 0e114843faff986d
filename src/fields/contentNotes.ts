import type { SelectField } from 'payload'

/** What a reader may want to know before reading. The codes are public, the labels are for people. */
export const CONTENT_NOTES = [
  { value: 'abuse', label: { en: 'Abuse', es: 'Abuso' } },
  { value: 'death', label: { en: 'Death and dying', es: 'Muerte' } },
  { value: 'eating-disorders', label: { en: 'Eating disorders', es: 'Trastornos alimentarios' } },
  { value: 'medical-detail', label: { en: 'Medical detail', es: 'Detalles médicos' } },
  { value: 'self-harm', label: { en: 'Self-harm', es: 'Autolesiones' } },
  { value: 'substance-use', label: { en: 'Substance use', es: 'Consumo de sustancias' } },
  { value: 'suicide', label: { en: 'Suicide', es: 'Suicidio' } },
  { value: 'trauma', label: { en: 'Trauma', es: 'Trauma' } },
] as const

export type ContentNoteCode = (typeof CONTENT_NOTES)[number]['value']

/** The note's name where it is a field of its own. */
export const noteField = (code: string): string => code.replaceAll('-', '_')

export const contentNotes = (): SelectField => ({
  name: 'contentNotes',
  type: 'select',
  hasMany: true,
  options: CONTENT_NOTES.map(({ value, label }) => ({ value, label })),
  admin: { description: 'What a reader may want to know before reading.' },
})
