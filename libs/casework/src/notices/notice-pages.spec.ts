import { describe, expect, it } from '@jest/globals';
import type { PageLook, Run } from '@quantieme/documents';
import { pagesOf } from './notice-pages.ts';

const TEXT = 'Notifié le 3 mars 2026\nà 16 h 40. Notifié.';

const run = (text: string, left = 0.1): Run => ({ text, left, top: 0.2, width: 0.3, height: 0.02 });
const page = (...runs: readonly Run[]): PageLook => ({
  picture: new Uint8Array([255, 216]),
  width: 1240,
  height: 1754,
  runs,
});
const placesOf = (...looks: readonly PageLook[]) =>
  pagesOf(TEXT, looks).map(({ runs }) => runs.map(({ start, end }) => TEXT.slice(start, end)));

describe('the words of a page', () => {
  it('are tied to their places in the text, in their order, page after page', () => {
    expect(placesOf(page(run('Notifié'), run('le 3 mars 2026')), page(run('Notifié')))).toEqual([
      ['Notifié', 'le 3 mars 2026'],
      ['Notifié'],
    ]);
    const [, second] = pagesOf(TEXT, [page(run('Notifié')), page(run('Notifié'))]);
    expect(second?.runs[0]?.start).toBe(TEXT.lastIndexOf('Notifié'));
  });

  it('that the text left out have no place, and do not hold up the others', () => {
    expect(placesOf(page(run('Tampon'), run('3 mars'), run('   '), run('16 h 40')))).toEqual([
      ['3 mars', '16 h 40'],
    ]);
  });

  it('written with loose accents are found all the same', () => {
    expect(placesOf(page(run('Notifié'.normalize('NFD'))))).toEqual([['Notifié']]);
  });

  it('stay within the page', () => {
    const [only] = pagesOf(TEXT, [page(run('3 mars', -0.2))]);
    expect(only?.runs[0]).toMatchObject({ left: 0, top: 2000, width: 3000, height: 200 });
    expect(only?.picture).toBe('data:image/jpeg;base64,/9g=');
  });
});
