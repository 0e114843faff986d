'use client'

import './checks.css'

import { useDocumentInfo } from '@payloadcms/ui'

import type { CheckResult, CheckStatus } from '@/src/checks/results'

import { Finding } from './Finding'
import { useChecks } from './useChecks'

const STATUS: Record<CheckStatus, string> = {
  passed: 'Passed',
  todo: 'To do',
  overridden: 'Overridden',
  advice: 'Advice',
}

const SIGNS: Record<CheckStatus, string> = {
  passed: 'M3 8.5 6.5 12 13 4.5',
  todo: 'M8 3.5v5.5M8 12v.5',
  overridden: 'M3 11V8a4 4 0 0 1 4-4h6M10 1l3 3-3 3',
  advice: 'M8 7v5.5M8 3.5V4',
}

const Sign = ({ status }: { status: CheckStatus }) => (
  <svg className={`checks__sign checks__sign--${status}`} viewBox="0 0 16 16" aria-hidden="true">
    <path d={SIGNS[status]} fill="none" stroke="currentColor" strokeWidth="2" />
  </svg>
)

const summaryOf = (checks: CheckResult[]): string => {
  const open = checks.filter(({ status }) => status === 'todo').length
  return open === 0 ? 'Ready to be published' : `${open} to do before it is published`
}

/** What stands between this piece and its publication, live beside the form. */
export const ChecksPanel = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const { checks, isReading, problem, readAgain } = useChecks()
  const document = id && collectionSlug ? { kind: collectionSlug, id: String(id) } : null
  const isReady = checks?.every(({ status }) => status !== 'todo')

  return (
    <section className="checks" aria-label="Publication checks" aria-busy={isReading}>
      <h3 className="checks__title">
        Publication checks
        {isReading && checks && <span className="checks__reading">reading…</span>}
      </h3>
      {problem && (
        <p className="checks__problem" role="alert">
          The checks could not be read: {problem}{' '}
          <button type="button" onClick={readAgain}>
            Try again
          </button>
        </p>
      )}
      {!checks && !problem && (
        <div className="checks__loading" role="status">
          <span>Reading the checks…</span>
        </div>
      )}
      {checks && (
        <>
          <p className={`checks__summary${isReady ? ' checks__summary--ready' : ''}`} role="status">
            {summaryOf(checks)}
          </p>
          <ol className="checks__list">
            {checks.map((check) => (
              <li key={check.code} className="checks__check">
                {check.findings.length === 0 ? (
                  <div className="checks__line">
                    <Sign status={check.status} />
                    <span className="checks__label">{check.label}</span>
                    <span className="checks__status">{STATUS[check.status]}</span>
                  </div>
                ) : (
                  <details open={check.status === 'todo' && check.findings.length < 4}>
                    <summary className="checks__line">
                      <Sign status={check.status} />
                      <span className="checks__label">{check.label}</span>
                      <span className="checks__status">
                        {STATUS[check.status]}
                        {check.findings.length > 1 && ` · ${check.findings.length}`}
                      </span>
                    </summary>
                    <ul className="checks__findings">
                      {check.findings.map((finding, at) => (
                        <Finding
                          key={`${finding.key}${at}`}
                          {...{ document, check, finding, readAgain }}
                        />
                      ))}
                    </ul>
                  </details>
                )}
              </li>
            ))}
          </ol>
          {!document && <p className="checks__hint">Save the draft to make exceptions.</p>}
        </>
      )}
    </section>
  )
}
