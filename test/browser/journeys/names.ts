import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';

interface Told {
  readonly role: string;
  readonly name: string;
}

/** What a screen reader goes to or acts on: none of it may be nameless. */
const NAMED = new Set([
  ...['button', 'link', 'textbox', 'searchbox', 'combobox', 'checkbox', 'switch', 'radio', 'tab'],
  ...['radiogroup', 'dialog', 'navigation', 'region', 'table', 'article', 'progressbar'],
]);

/** The accessibility tree, as lines of `- role "name"`. */
async function tree(page: Page): Promise<readonly Told[]> {
  const lines = (await page.locator('body').ariaSnapshot()).split('\n');
  return lines.flatMap((line) => {
    const [, role = '', name = ''] = /^\s*- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    return role === '' ? [] : [{ role, name }];
  });
}

/** One main part with one title, a named navigation, a name for each control, and no two rows with a button told alike. */
export async function expectNamed(page: Page): Promise<void> {
  const told = await tree(page);
  const ofRole = (wanted: string) => told.filter(({ role }) => role === wanted);
  const nameless = told.filter(({ role, name }) => NAMED.has(role) && name === '');
  // In a row the same act is offered for each: what it is done to has to be told.
  const buttons = await page
    .locator('[data-row] :is(button, [role=button])')
    .evaluateAll((all) =>
      all.map((button) => button.getAttribute('aria-label') ?? button.textContent),
    );
  const alike = buttons.filter((name, at) => buttons.indexOf(name) !== at);
  expect({
    mains: ofRole('main').length,
    navigations: ofRole('navigation').map(({ name }) => name),
    nameless: nameless.map(({ role }) => role).join(' '),
    alike: [...new Set(alike)].join(' | '),
  }).toEqual({
    mains: 1,
    navigations: expect.arrayContaining(['Navigation']),
    nameless: '',
    alike: '',
  });
  const titles = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  expect(titles).toHaveLength(1);
  expect(await page.title()).toBe(`${titles[0]} · Quantième`);
}
