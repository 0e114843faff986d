/** "good-effort" → { value: 'good-effort', label: 'Good effort' } for a select field. */
export const optionsOf = <Value extends string>(values: readonly Value[]) =>
  values.map((value) => {
    const words = value.replaceAll('-', ' ')
    return { value, label: words.charAt(0).toUpperCase() + words.slice(1) }
  })
