import type { Timeline as Times } from '@/src/insights/timeline'

const NAME = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const
const nameOf = (day: string): string => new Date(`${day}T00:00:00Z`).toLocaleString('en-GB', NAME)

const BAR = 10
const HEIGHT = 100
/** Fewer bars than this leave room, rather than fill it. */
const FEWEST = 20

/** Drawn on the server. Whoever does not see the bars opens the numbers below them. */
export const Timeline = ({ unit, bars, earlier }: Times) => {
  const most = Math.max(...bars.map(({ count }) => count), 1)
  const sum = bars.reduce((total, { count }) => total + count, 0)
  const first = nameOf(bars[0]!.day)
  const said = `Insights by ${unit} since ${first}: ${sum} in all, ${most} at most in one ${unit}.`
  return (
    <figure className="insights__timeline">
      <figcaption className="insights__caption">
        By {unit} since {first}
        {earlier > 0 ? `, and ${earlier} before that` : ''}
      </figcaption>
      <div className="insights__chart">
        <span className="insights__most" aria-hidden="true">
          {most}
        </span>
        <svg
          role="img"
          aria-label={said}
          className="insights__bars"
          viewBox={`0 0 ${Math.max(bars.length, FEWEST) * BAR} ${HEIGHT}`}
          preserveAspectRatio="none"
        >
          {bars.map(({ day, count }, at) => {
            const height = (count / most) * HEIGHT
            return (
              <rect
                key={day}
                className="insights__bar"
                x={at * BAR + 1}
                width={BAR - 2}
                y={HEIGHT - height}
                height={height}
              >
                <title>{`${nameOf(day)}: ${count}`}</title>
              </rect>
            )
          })}
        </svg>
      </div>
      <details className="insights__numbers">
        <summary>The numbers</summary>
        <div className="insights__table" tabIndex={0} role="region" aria-label="The numbers">
          <table>
            <thead>
              <tr>
                <th scope="col">{unit === 'day' ? 'Day' : 'Week from'}</th>
                <th scope="col">Insights</th>
              </tr>
            </thead>
            <tbody>
              {bars
                .filter(({ count }) => count > 0)
                .map(({ day, count }) => (
                  <tr key={day}>
                    <th scope="row">{nameOf(day)}</th>
                    <td>{count}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
