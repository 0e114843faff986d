import { expect, type Page } from '@playwright/test'
import axe from 'axe-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Asserts that nothing on a page is against WCAG 2.2 AA, as far as a machine can tell. */
export const expectAccessible = async (page: Page, what: string): Promise<void> => {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async (values) => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: { type: 'tag', values },
    })
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    }))
  }, TAGS)
  expect(found, what).toEqual([])
}
