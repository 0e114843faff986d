import { expect, type Page, test } from '@playwright/test'

/**
 * Keeps `<name>.png` of what a page shows with the test’s results. Chromium now and then answers “Unable to capture
 * screenshot” and takes the same picture a moment later, so it is asked again: a picture shows, and proves nothing.
 */
export const screenshot = (
  page: Page,
  name: string,
  { fullPage = false }: { fullPage?: boolean } = {},
): Promise<void> =>
  expect(async () => {
    await page.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage })
  }).toPass({ timeout: 20_000 })
