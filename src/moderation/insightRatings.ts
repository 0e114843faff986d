export const INSIGHT_RATINGS = ['good-effort', 'nice-work', 'outstanding'] as const
export type InsightRating = (typeof INSIGHT_RATINGS)[number]
