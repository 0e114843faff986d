/** What may be done about a reader. There is no shadow ban: whoever is sanctioned is told. */
export const SANCTIONS = ['warn', 'pre-moderate', 'suspend', 'ban'] as const
export type Sanction = (typeof SANCTIONS)[number]

/** How an appeal stands; `upheld` is the reader's success. */
export const APPEAL_STATES = ['open', 'upheld', 'denied'] as const
export type AppealState = (typeof APPEAL_STATES)[number]
