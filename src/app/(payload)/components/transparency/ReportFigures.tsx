import { durationOf } from '@/src/transparency/quantile'
import type { Counted, Report } from '@/src/transparency/report'

import { DecisionBars } from './DecisionBars'

const wordsOf = (name: string): string => {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const Figure = ({ label, value }: { label: string; value: string }) => (
  <div className="transparency__figure">
    <dt>{label}</dt>
    <dd>{value}</dd>
  </div>
)

const Counts = ({ title, counts }: { title: string; counts: Counted[] }) => {
  const most = Math.max(...counts.map(({ count }) => count), 1)
  return (
    <section>
      <h3 className="transparency__subtitle">{title}</h3>
      {counts.length > 0 ? (
        <ul className="transparency__counts">
          {counts.map(({ name, count }) => (
            <li key={name} className="transparency__count">
              <span>{wordsOf(name)}</span>
              <span className="transparency__share" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span className="transparency__number">{count.toLocaleString('en')}</span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="transparency__none">None.</p>
      )}
    </section>
  )
}

const shareOf = (share: number | null): string =>
  share === null ? 'None' : `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`
const number = (count: number): string => count.toLocaleString('en')

export const ReportFigures = ({ report }: { report: Report }) => {
  const { decisions, reports, sanctions, appeals, timeline } = report
  return (
    <>
      <section className="transparency__section">
        <h2>Decisions</h2>
        <dl className="transparency__figures">
          <Figure label="Decisions" value={number(decisions.total)} />
          <Figure
            label="Shown or taken down by a program"
            value={shareOf(decisions.automatedShare)}
          />
          <Figure label="Median time to decide" value={durationOf(decisions.medianSeconds)} />
          <Figure label="Nine of ten within" value={durationOf(decisions.p90Seconds)} />
          <Figure label="Undone" value={number(decisions.undone)} />
        </dl>
        {timeline.bars.length > 0 ? <DecisionBars {...timeline} /> : null}
        <div className="transparency__columns">
          <Counts title="What was decided" counts={decisions.byDecision} />
          <Counts title="Taken down for" counts={decisions.byReason} />
          <Counts title="By whom" counts={decisions.byDecider} />
        </div>
      </section>
      <section className="transparency__section">
        <h2>Reports by readers</h2>
        <dl className="transparency__figures">
          <Figure label="Received" value={number(reports.received)} />
          <Figure label="Taken down since" value={number(reports.takenDown)} />
          <Figure label="Looked at and kept" value={number(reports.kept)} />
          <Figure label="Not looked at yet" value={number(reports.open)} />
          <Figure label="Gone with their reader" value={number(reports.gone)} />
        </dl>
      </section>
      <section className="transparency__section">
        <h2>Sanctions</h2>
        <Counts
          title={`${number(sanctions.total)} ${sanctions.total === 1 ? 'sanction' : 'sanctions'}`}
          counts={sanctions.byKind}
        />
      </section>
      <section className="transparency__section">
        <h2>Appeals</h2>
        <dl className="transparency__figures">
          <Figure label="Received" value={number(appeals.received)} />
          <Figure label="Upheld: the reader was right" value={number(appeals.upheld)} />
          <Figure label="Denied" value={number(appeals.denied)} />
          <Figure label="Open" value={number(appeals.open)} />
          <Figure label="Median time to answer" value={durationOf(appeals.medianSeconds)} />
        </dl>
      </section>
    </>
  )
}
