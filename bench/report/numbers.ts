/** Three digits or so: 12345.6 → "12,346", 12.34 → "12.3", 0.1234 → "0.12", 0.001234 → "0.0012". */
export const shown = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const size = Math.abs(value)
  if (size < 0.1) return value.toLocaleString('en', { maximumSignificantDigits: 2 })
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: digits })
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en')
export const inMegabytes = (bytes: number): string => `${shown(bytes / 1e6)} MB`
export const inKilobytes = (bytes: number): string => `${shown(bytes / 1e3)} kB`
