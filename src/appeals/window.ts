export const MONTHS = 6
export const LONGEST_WORDS = 2000

/** Until when something that was decided then can be appealed against (as the EU's Digital Services Act has it). */
export const appealableUntil = (decidedAt: string): Date => {
  const end = new Date(decidedAt)
  end.setUTCMonth(end.getUTCMonth() + MONTHS)
  return end
}

export const isAppealable = (decidedAt: string): boolean => appealableUntil(decidedAt) > new Date()

/** What a decision or a sanction is called in `against`, under which there is one appeal. */
export const againstDecision = (id: string): string => `decision ${id}`
export const againstSanction = (id: string): string => `sanction ${id}`
