import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'regroupement-entree-3-mois';
const RF = { procedure: 'regroupement-familial' } as const;

describe('regroupement familial: entry within three months of the visa (CESEDA R434-34)', () => {
  it.each([
    ['2026-08-14', '2026-11-14', 'a Saturday: never moved'],
    ['2026-08-11', '2026-11-11', 'Armistice Day: never moved'],
    ['2026-11-28', '2027-02-28', 'month end'],
    ['2026-11-29', '2027-02-28', 'month end'],
    ['2026-11-30', '2027-02-28', 'month end'],
    ['2027-11-29', '2028-02-29', 'leap year'],
  ])('visa of %s → entry until %s (%s)', (issuedOn, expected) => {
    const deadline = only(compute([['rf-visa-delivre', issuedOn]], RF), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R434-34');
  });

  it.each([
    ['2008-11-01', '2006-11-15'],
    ['2008-11-02', '2008-11-02'],
    ['2021-05-01', '2021-05-01'],
  ])('an agreement of %s follows the version of %s', (agreedOn, from) => {
    const events = [
      ['rf-accord', agreedOn],
      ['rf-visa-delivre', '2021-06-01'],
    ] as const;
    expect(only(compute(events, RF), RULE).sources[0]?.from).toBe(from);
  });

  it('runs for each member of the family', () => {
    const computation = compute(
      [
        ['rf-visa-delivre', '2026-08-14', { beneficiary: 'A.B.' }],
        ['rf-visa-delivre', '2026-09-01', { beneficiary: 'C.D.' }],
        ['rf-entree', '2026-10-01', { beneficiary: 'C.D.' }],
      ],
      RF,
    );
    const found = computation.deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ lastDay, outcome }) => `${String(lastDay)} ${outcome}`)).toEqual([
      '2026-11-14 live',
      '2026-12-01 met',
    ]);
  });

  it.each([
    ['2026-11-13', 'met'],
    ['2026-11-14', 'met'],
    ['2026-11-15', 'live'],
  ])('an entry on %s: %s', (enteredOn, outcome) => {
    const events = [
      ['rf-visa-delivre', '2026-08-14'],
      ['rf-entree', enteredOn],
    ] as const;
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });

  it.each<[string, readonly (string | null)[], readonly (string | null)[], readonly string[]]>([
    ['an unnamed entry is that of the earliest visa', ['AB', 'CD'], [null], ['met', 'live']],
    ['a named entry, then the other', ['AB', 'CD'], ['AB', null], ['met', 'met']],
    ['the other way round', ['AB', 'CD'], [null, 'CD'], ['met', 'met']],
    ['a named entry is not that of an unnamed visa', [null, 'CD'], ['CD'], ['live', 'met']],
    ['one visa, the entry of anybody', ['AB'], [null], ['met']],
    ['one visa without a name', [null], ['AB'], ['met']],
    ['one visa, the entry of another', ['AB'], ['CD'], ['live']],
  ])('%s: visas %j, entries %j: %j', (_what, visas, entries, expected) => {
    const named = (beneficiary: string | null) => (beneficiary === null ? {} : { beneficiary });
    const events: EventWords[] = [
      ...visas.map((name, index): EventWords => [
        'rf-visa-delivre',
        `2026-08-1${index}`,
        named(name),
      ]),
      ...entries.map((name, index): EventWords => [
        'rf-entree',
        `2026-10-0${index + 1}`,
        named(name),
      ]),
    ];
    const found = compute(events, RF).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ outcome }) => outcome)).toEqual(expected);
  });

  it('an earlier stay in France is not the entry on this visa', () => {
    const events: EventWords[] = [
      ['entree-en-france', '2024-07-01'],
      ['rf-visa-delivre', '2026-08-14'],
      ['rf-entree', '2026-10-01'],
    ];
    const deadline = only(compute(events, RF), RULE);
    expect([deadline.outcome, deadline.outcomeBy]).toEqual(['met', 'e3']);
  });

  it.each([
    ['2026-08-13', ['live', 'live']],
    ['2026-08-14', ['met', 'live']],
  ])('two visas of nobody in particular, one entry of %s: %j', (on, expected) => {
    const events: EventWords[] = [
      ['rf-visa-delivre', '2026-08-14'],
      ['rf-visa-delivre', '2026-08-20'],
      ['entree-en-france', on],
    ];
    const outcomes = (more: readonly EventWords[]) =>
      compute([...events, ...more], RF)
        .deadlines.filter(({ rule }) => rule === RULE)
        .map(({ outcome }) => outcome);
    expect(outcomes([])).toEqual(expected);
    // An earlier stay takes nobody's place.
    expect(outcomes([['entree-en-france', '2024-07-01']])).toEqual(expected);
  });

  it.each<[string | null, string | null, string]>([
    ['AB', 'AB', 'superseded'],
    ['AB', 'CD', 'live'],
    [null, null, 'live'],
  ])('visa of %s, then a visa of %s: %s', (first, second, outcome) => {
    const events: EventWords[] = [
      ['rf-visa-delivre', '2026-08-14', { beneficiary: first }],
      ['rf-visa-delivre', '2026-10-20', { beneficiary: second }],
    ];
    const found = compute(events, RF).deadlines.find(({ key }) => key === `${RULE}@e1`);
    expect(found?.outcome).toBe(outcome);
  });

  it.each<[string | null, string | null, string]>([
    ['AB', 'AB', 'extinguished'],
    ['AB', null, 'extinguished'],
    [null, 'AB', 'extinguished'],
    ['AB', 'CD', 'live'],
  ])('visa of %s, given up for %s: %s', (visa, member, outcome) => {
    const events: EventWords[] = [
      ['rf-visa-delivre', '2026-08-14', { beneficiary: visa }],
      ['rf-abandon', '2026-09-20', { beneficiary: member }],
    ];
    expect(only(compute(events, RF), RULE).outcome).toBe(outcome);
  });

  it.each<[string, string | undefined, readonly string[]]>([
    ['one entry, nobody said whose', undefined, ['met', 'live']],
    ['the entry of the second member', 'CD', ['live', 'met']],
  ])('two visas, %s', (_what, beneficiary, expected) => {
    const named = beneficiary === undefined ? {} : { beneficiary };
    const visa = (initials: string) => (beneficiary === undefined ? {} : { beneficiary: initials });
    const computation = compute(
      [
        ['rf-visa-delivre', '2026-08-14', visa('AB')],
        ['rf-visa-delivre', '2026-09-01', visa('CD')],
        ['rf-entree', '2026-10-01', named],
      ],
      RF,
    );
    const found = computation.deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ outcome }) => outcome)).toEqual(expected);
  });
});
