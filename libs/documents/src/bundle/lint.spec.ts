import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Exhibit } from './exhibit.ts';
import { exhibitStem } from './names.ts';
import { inventoryOf } from './inventory.ts';
import { lintBundle, passes, type BundleToCheck } from './lint.ts';

function anExhibit(number: number, known: Partial<Exhibit> = {}): Exhibit {
  return {
    documentId: `d${number}`,
    number,
    title: `Justificatif de domicile ${number}`,
    datedOn: '2026-03-12',
    kind: 'domicile',
    bytes: 100_000,
    pages: 2,
    trouble: null,
    ...known,
  };
}

const DECISION = anExhibit(1, { title: 'Décision attaquée', kind: 'decision-attaquee' });

function aBundle(exhibits: readonly Exhibit[], known: Partial<BundleToCheck> = {}): BundleToCheck {
  return { proceeding: 'annulation', firstNumber: 1, exhibits, ...known };
}

const codes = (bundle: BundleToCheck) =>
  lintBundle(bundle).map(({ code, exhibit }) =>
    exhibit === null ? code : `${code} ${exhibit.number}`,
  );

describe('the linter of a bundle', () => {
  it('has nothing to say of a bundle that is in order', () => {
    const findings = lintBundle(aBundle([DECISION, anExhibit(2)]));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['one-file', 'warning'],
    ]);
    expect([passes(findings, 'zip'), passes(findings, 'one')]).toEqual([true, true]);
  });

  it.each<[string, BundleToCheck, string[]]>([
    ['no exhibit', aBundle([], { proceeding: null }), ['empty']],
    ['a gap', aBundle([DECISION, anExhibit(3)]), ['number-missing', 'one-file']],
    [
      'the same number twice',
      aBundle([DECISION, anExhibit(2), { ...anExhibit(2), title: 'Bail', documentId: 'x' }]),
      ['number-twice 2', 'one-file'],
    ],
    [
      'numbers that go on after a first brief',
      aBundle([anExhibit(13), anExhibit(14)], { firstNumber: 13, proceeding: null }),
      ['one-file'],
    ],
    ['a title that says nothing', aBundle([{ ...DECISION, title: ' . ' }]), ['no-title 1']],
    ['no date', aBundle([{ ...DECISION, datedOn: null }]), ['no-date 1']],
    ['a damaged PDF', aBundle([{ ...DECISION, trouble: 'unreadable' }]), ['unreadable 1']],
    ['a locked PDF', aBundle([{ ...DECISION, trouble: 'encrypted' }]), ['encrypted 1']],
    ['no PDF', aBundle([{ ...DECISION, trouble: 'not-convertible' }]), ['not-converted 1']],
    ['a file nobody opened', aBundle([{ ...DECISION, bytes: null }]), ['not-read 1']],
    [
      'a file too big',
      aBundle([{ ...DECISION, bytes: 32_000_001 }]),
      ['file-too-big 1', 'file-too-big'],
    ],
    ['no decision (R412-1)', aBundle([anExhibit(1)]), ['mandatory-missing']],
    [
      'a suspension without a copy of the application (R522-1)',
      aBundle([DECISION], { proceeding: 'refere-suspension' }),
      ['mandatory-missing', 'expected-missing'],
    ],
    [
      'useful measures without attempts, letters or urgency',
      aBundle([anExhibit(1)], { proceeding: 'refere-mesures-utiles' }),
      ['expected-missing', 'expected-missing', 'expected-missing'],
    ],
  ])('%s', (_, bundle, found) => {
    expect(codes(bundle)).toEqual(found);
  });

  it('adds up what goes in one envelope, and in one file', () => {
    const heavy = [DECISION, anExhibit(2), anExhibit(3), anExhibit(4), anExhibit(5)].map(
      (exhibit) => ({ ...exhibit, bytes: 31_000_000 }),
    );
    const findings = lintBundle(aBundle(heavy));
    expect(findings.map(({ code, form }) => [code, form])).toEqual([
      ['total-too-big', null],
      ['file-too-big', 'one'],
      ['one-file', 'one'],
    ]);
    expect(passes(lintBundle(aBundle(heavy.slice(0, 2))), 'zip')).toBe(true);
    expect(passes(lintBundle(aBundle(heavy.slice(0, 2))), 'one')).toBe(false);
  });

  it.each([
    ['PJ1_Décision.pdf', 'name-not-ascii'],
    ['PJ1_Ma decision.pdf', 'name-not-ascii'],
    ['PJ1_v1.2.pdf', 'name-dot'],
    [`PJ1_${'a'.repeat(73)}.pdf`, 'name-too-long'],
  ])('refuses the file %s: %s', (name, code) => {
    const files = [{ name, pages: 2 }];
    expect(codes(aBundle([DECISION], { files }))).toEqual([code, 'inventory-differs']);
  });

  it('reads the files against the inventory: number, order, pages', () => {
    const exhibits = [DECISION, anExhibit(2)];
    const inventory = inventoryOf(exhibits);
    const files = inventory.map(({ fileName: name, pages }) => ({ name, pages }));
    const differs = (changed: BundleToCheck['files']) =>
      codes(aBundle(exhibits, { inventory, ...(changed && { files: changed }) })).includes(
        'inventory-differs',
      );
    expect(differs(files)).toBe(false);
    expect(differs(files.slice(1))).toBe(true);
    expect(differs(files.toReversed())).toBe(true);
    expect(differs(files.map((file) => ({ ...file, pages: 3 })))).toBe(true);
  });

  it('wants a bookmark for each exhibit of a single file, in their order', () => {
    const exhibits = [DECISION, anExhibit(2)];
    const stems = exhibits.map(({ number, title }) => exhibitStem(number, title));
    const marked = (bookmarks: readonly string[]) =>
      !codes(aBundle(exhibits, { bookmarks })).includes('no-bookmarks');
    expect([stems, [], stems.slice(1), stems.toReversed()].map(marked)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(passes(lintBundle(aBundle(exhibits, { bookmarks: [] })), 'zip')).toBe(true);
  });

  it('says in both languages what is wrong and what to do', () => {
    for (const { what, toDo } of lintBundle(aBundle([anExhibit(4, { title: '' })]))) {
      for (const words of [what.fr, what.en, toDo.fr, toDo.en]) expect(words).toMatch(/\.$/);
    }
  });

  it('finds its own names in order whatever the titles', () => {
    const titles = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1 });
    fc.assert(
      fc.property(titles, (drawn) => {
        const exhibits = drawn.map((title, index) => anExhibit(index + 1, { title }));
        const names = /^(name|number|inventory|no-bookmarks)/;
        expect(codes(aBundle(exhibits)).filter((code) => names.test(code))).toEqual([]);
      }),
    );
  });
});
