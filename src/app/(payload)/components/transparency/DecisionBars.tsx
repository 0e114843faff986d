import type { Report } from '@/src/transparency/report'

const NAMES = {
  day: { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} as const

const BAR = 10
const HEIGHT = 100
/** Fewer bars than this leave room, rather than fill it. */
const FEWEST = 20

/** Drawn on the server. Whoever does not see the bars opens the numbers below them. */
export const DecisionBars = ({ unit, bars }: Report['timeline']) => {
  const nameOf = (day: string) =>
    new Date(`${day}${unit === 'day' ? '' : '-01'}T00:00:00Z`).toLocaleString('en-GB', NAMES[unit])
  const most = Math.max(...bars.map(({ shown, takenDown }) => shown + takenDown), 1)
  const totalOf = (name: 'shown' | 'takenDown') => bars.reduce((sum, bar) => sum + bar[name], 0)
  const said = `Decisions by ${unit}: ${totalOf('shown')} approved and ${totalOf('takenDown')} taken down, ${most} at most in one ${unit}.`
  const heightOf = (count: number) => (count / most) * HEIGHT
  return (
    <figure className="transparency__timeline">
      <figcaption className="transparency__legend">
        <span className="transparency__key transparency__key--shown">Approved</span>
        <span className="transparency__key transparency__key--taken">
          Taken down: rejected or spam
        </span>
      </figcaption>
      <div className="transparency__chart">
        <span className="transparency__most" aria-hidden="true">
          {most.toLocaleString('en')}
        </span>
        <svg
          role="img"
          aria-label={said}
          className="transparency__bars"
          viewBox={`0 0 ${Math.max(bars.length, FEWEST) * BAR} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          {bars.map(({ day, shown, takenDown }, at) => (
            <g key={day}>
              <title>{`${nameOf(day)}: ${shown} approved, ${takenDown} taken down`}</title>
              <rect
                className="transparency__bar--shown"
                x={at * BAR + 1}
                width={BAR - 2}
                y={HEIGHT - heightOf(shown)}
                height={heightOf(shown)}
              />
              <rect
                className="transparency__bar--taken"
                x={at * BAR + 1}
                width={BAR - 2}
                y={HEIGHT - heightOf(shown + takenDown)}
                height={heightOf(takenDown)}
              />
            </g>
          ))}
        </svg>
      </div>
      <details className="transparency__numbers">
        <summary>The numbers</summary>
        <div className="transparency__table" tabIndex={0} role="region" aria-label="The numbers">
          <table>
            <thead>
              <tr>
                <th scope="col">{unit === 'day' ? 'Day' : 'Month'}</th>
                <th scope="col">Approved</th>
                <th scope="col">Taken down</th>
              </tr>
            </thead>
            <tbody>
              {bars
                .filter(({ shown, takenDown }) => shown + takenDown > 0)
                .map(({ day, shown, takenDown }) => (
                  <tr key={day}>
                    <th scope="row">{nameOf(day)}</th>
                    <td>{shown.toLocaleString('en')}</td>
                    <td>{takenDown.toLocaleString('en')}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
