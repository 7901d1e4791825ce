import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll, settled } from './browser.ts';

const FINGER_PX = 44;

/** A page for a client's phone: read by whoever cannot see, nothing sideways, no button too small for a finger. */
export async function expectFitsThumb(page: Page): Promise<void> {
  await settled(page);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  const heights = await page
    .getByRole('button')
    .evaluateAll<number[], HTMLElement>((all) =>
      all.map((one) => one.getBoundingClientRect().height),
    );
  expect(heights.filter((height) => height < FINGER_PX)).toEqual([]);
}
