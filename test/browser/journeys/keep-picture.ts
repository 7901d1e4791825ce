import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { settled } from '../browser.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = path.join(ROOT, 'artefacts/journeys');
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
] as const;

/** The screen of this step, on a phone and on a desk, left in `artefacts/journeys/<journey>/` for whoever wants to look. */
export async function keepPicture(
  page: Page,
  journey: string,
  step: string,
  about?: Locator,
): Promise<void> {
  const folder = path.join(FOLDER, journey);
  await mkdir(folder, { recursive: true });
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await settled(page);
    await about?.scrollIntoViewIfNeeded();
    await page.screenshot({ path: path.join(folder, `${step}-${size.width}.png`) });
  }
}
