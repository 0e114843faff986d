import type { Period } from '@/src/transparency/period'

/** A form of its own: it works before, and without, any script. */
export const PeriodPicker = ({
  groups,
  shown,
}: {
  groups: Record<string, Period[]>
  shown: Period
}) => (
  <form method="get" className="transparency__picker">
    <label htmlFor="transparency-period">Period</label>
    <select id="transparency-period" name="period" defaultValue={shown.name}>
      {Object.entries(groups).map(([label, periods]) => (
        <optgroup key={label} label={label}>
          {periods.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
    <button type="submit" className="btn btn--style-primary btn--size-small">
      Show
    </button>
    <a
      className="btn btn--style-secondary btn--size-small"
      href={`/api/moderation/transparency.csv?period=${shown.name}`}
      download
    >
      Export as CSV
    </a>
  </form>
)
