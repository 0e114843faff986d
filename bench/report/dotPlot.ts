export type Row = { label: string; values: number[]; text: string }
export type Plot = {
  title: string
  /** What the values are. */
  axis: string
  /** What the values of a row are, where there are several. */
  series?: string[]
  groups: { name: string; rows: Row[] }[]
}

const WIDTH = 760
const LEFT = 150
const RIGHT = 190
const TOP = 70
const ROW = 26
const HEADING = 34

const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #24292f }
  .title { font-size: 16px; font-weight: 600 }
  .group { font-weight: 600 }
  .faint { fill: #57606a; font-size: 12px }
  .grid { stroke: #d0d7de }
  .stem { stroke: #8c959f; stroke-width: 2 }
  .paper { fill: #ffffff }
  .dot0 { fill: #0969da }
  .dot1 { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .faint { fill: #9198a1 }
    .grid { stroke: #30363d }
    .stem { stroke: #656c76 }
    .paper { fill: #0d1117 }
    .dot0 { fill: #4493f8 }
    .dot1 { fill: #f0883e }
  }`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const text = (x: number, y: number, words: string, look = '', anchor = 'start'): string =>
  `<text x="${x}" y="${y}" class="${look}" text-anchor="${anchor}">${escaped(words)}</text>`

/** Of several the first is the largest, so that it still shows below one in the same place. */
const radius = (at: number, count: number): number => 6 + 2 * (count - 1 - 2 * at)

/** Powers of ten around the values. */
const decadesOf = (values: number[]): number[] => {
  const first = Math.floor(Math.log10(Math.min(...values)))
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}

/** Dots on a logarithmic scale, where the length of a bar would mean nothing; legible on light and on dark. */
export const dotPlot = ({ title, axis, series = [], groups }: Plot): string => {
  const decades = decadesOf(groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values)))
  const [first, last] = [decades[0]!, decades.at(-1)!]
  const x = (value: number) =>
    Math.round(LEFT + ((Math.log10(value) - first) / (last - first)) * (WIDTH - LEFT - RIGHT))

  let y = TOP
  const drawn = groups.flatMap(({ name, rows }) => {
    y += HEADING
    const heading = text(16, y - 8, name, 'group')
    const lines = rows.map(({ label, values, text: words }) => {
      const middle = y + ROW / 2
      y += ROW
      const places = values.map(x)
      const from = values.length > 1 ? Math.min(...places) : LEFT
      return [
        text(LEFT - 12, middle + 4, label, '', 'end'),
        `<line x1="${from}" x2="${Math.max(...places)}" y1="${middle}" y2="${middle}" class="stem"/>`,
        ...places.map(
          (place, at) =>
            `<circle cx="${place}" cy="${middle}" r="${radius(at, values.length)}" class="dot${at}"/>`,
        ),
        text(WIDTH - RIGHT + 16, middle + 4, words),
      ].join('\n')
    })
    return [heading, ...lines]
  })
  const bottom = y + 12

  const grid = decades.map((decade) => {
    const place = x(10 ** decade)
    return [
      `<line x1="${place}" x2="${place}" y1="${TOP}" y2="${bottom}" class="grid"/>`,
      text(place, bottom + 18, (10 ** decade).toLocaleString('en'), 'faint', 'middle'),
    ].join('\n')
  })
  const legend = series.map((name, at) =>
    [
      `<circle cx="${LEFT + at * 170}" cy="52" r="${radius(at, series.length)}" class="dot${at}"/>`,
      text(LEFT + 12 + at * 170, 56, name),
    ].join('\n'),
  )

  const height = bottom + 48
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>${STYLE}
</style>
<rect width="${WIDTH}" height="${height}" rx="8" class="paper"/>
${text(16, 30, title, 'title')}
${legend.join('\n')}
${grid.join('\n')}
${drawn.join('\n')}
${text((LEFT + WIDTH - RIGHT) / 2, bottom + 38, `${axis} (logarithmic)`, 'faint', 'middle')}
</svg>
`
}
