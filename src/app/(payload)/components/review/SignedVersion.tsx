'use client'

import { Pill } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

import type { ReviewProblem } from '@/src/editorial/review'
import type { SignedVersion as Version } from '@/src/reviews/reviewState'

import { Moment } from '../Moment'

const LANGUAGES: Record<string, string> = { en: 'English', es: 'Spanish' }
const STATES: Record<ReviewProblem | 'none', [string, ComponentProps<typeof Pill>['pillStyle']]> = {
  none: ['in force', 'success'],
  missing: ['not signed', 'light-gray'],
  stale: ['changed since', 'warning'],
  overdue: ['overdue', 'error'],
}

/** Who signed it, when, and whether that still holds in each language. */
export const SignedVersion = ({ version }: { version: Version }) => {
  const { status, reviewer, reviewedAt, nextReviewDue, problems } = version
  return (
    <div className="review__version">
      <p className="review__name">{status === 'draft' ? 'This draft' : 'What is published'}</p>
      <ul className="review__states">
        {Object.entries(problems).map(([locale, problem]) => {
          const [words, pillStyle] = STATES[problem ?? 'none']
          return (
            <li key={locale}>
              <Pill pillStyle={pillStyle} size="small">
                {LANGUAGES[locale] ?? locale}: {words}
              </Pill>
            </li>
          )
        })}
      </ul>
      {reviewedAt ? (
        <p className="review__who">
          Reviewed by {reviewer ?? 'somebody whose page is gone'} on <Moment at={reviewedAt} />
          {nextReviewDue ? (
            <>
              , due again on <Moment at={nextReviewDue} />
            </>
          ) : null}
          .
        </p>
      ) : null}
    </div>
  )
}
