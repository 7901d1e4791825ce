import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'visa-verification-etat-civil';
const VISA = { procedure: 'visa-refus' } as const;

const ends = (events: readonly EventWords[]): readonly string[] =>
  compute(events, VISA)
    .deadlines.filter(({ rule }) => rule === RULE)
    .map(({ triggeredBy, lastDay }) => `${triggeredBy} ${String(lastDay)}`)
    .sort();

describe('check of civil status: four months, and four more (CESEDA R811-2)', () => {
  it.each([
    // decided      extended  end
    ['2026-02-10', null, '2026-06-10'],
    ['2026-02-10', false, '2026-06-10'],
    ['2026-02-10', true, '2026-10-10'],
    ['2026-10-31', null, '2027-02-28'],
    ['2026-10-31', true, '2027-06-30'],
    ['2026-06-30', true, '2027-02-28'],
  ])('from %s, extended %s: until %s at most, never moved', (on, extended, end) => {
    const deadline = only(compute([['verification-etat-civil', on, { extended }]], VISA), RULE);
    expect(lastDays(deadline)).toEqual([end, end]);
    expect(articlesOf(deadline)).toContain('CESEDA R811-2');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(
      extended === null ? ['extended'] : [],
    );
  });

  it('counts an extension from the first notice, not from its own', () => {
    const events: EventWords[] = [
      ['rf-visa-verification', '2026-02-10'],
      ['rf-visa-verification', '2026-06-08', { extended: true }],
    ];
    const deadline = only(compute(events, { procedure: 'regroupement-familial' }), RULE);
    expect(String(deadline.lastDay)).toBe('2026-10-10');
  });

  it('is extended for the member of the family it is about, and for nobody else', () => {
    const events: EventWords[] = [
      ['rf-visa-verification', '2026-02-10', { beneficiary: 'A. D.' }],
      ['rf-visa-verification', '2026-02-12', { beneficiary: 'B. D.' }],
      ['rf-visa-verification', '2026-06-08', { beneficiary: 'B. D.', extended: true }],
    ];
    expect(ends(events)).toEqual(['e1 2026-06-10', 'e2 2026-10-12']);
  });

  it('a second check, no extension of the first, is a check of its own', () => {
    const events: EventWords[] = [
      ['verification-etat-civil', '2026-02-10', { extended: true }],
      ['verification-etat-civil', '2026-11-02', { extended: false }],
    ];
    expect(ends(events)).toEqual(['e1 2026-10-10', 'e2 2027-03-02']);
  });

  it.each([
    // applied A     applied B     check of A    text
    ['2021-04-30', '2021-05-01', '2021-06-01', 'CESEDA R211-4'],
    ['2021-05-01', '2021-04-30', '2021-06-01', 'CESEDA R811-2'],
    ['2021-05-02', '2021-05-02', '2021-04-20', 'CESEDA R211-4'],
  ])('A applied on %s, B on %s, A checked on %s: %s', (a, b, on, article) => {
    const events: EventWords[] = [
      ['rf-visa-demande', a, { beneficiary: 'A. D.' }],
      ['rf-visa-demande', b, { beneficiary: 'B. D.' }],
      ['rf-visa-verification', on, { beneficiary: 'A. D.' }],
    ];
    expect(articlesOf(only(compute(events, VISA), RULE))[0]).toBe(article);
  });

  it.each([
    ['2021-04-30', 'CESEDA R211-4'],
    ['2021-05-01', 'CESEDA R811-2'],
  ])('an application of %s follows %s', (filedOn, article) => {
    const events: EventWords[] = [
      ['visa-depose', filedOn],
      ['verification-etat-civil', '2021-06-01'],
    ];
    expect(articlesOf(only(compute(events, VISA), RULE))[0]).toBe(article);
  });
});

describe('what the check does to the consulate’s two months', () => {
  const birthAfter = (known: object, ...more: readonly EventWords[]) =>
    String(
      only(
        compute(
          [
            ['visa-depose', '2026-01-15', { stay: 'long' }],
            ['verification-etat-civil', '2026-02-10', { ...known }],
            ...more,
          ],
          VISA,
        ),
        'visa-instruction',
      ).lastDay,
    );

  it('leaves what remained to run: 33 days after four months', () => {
    expect(birthAfter({})).toBe('2026-07-13');
  });

  it('eight months when extended', () => {
    expect(birthAfter({ extended: true })).toBe('2026-11-12');
    expect(birthAfter({}, ['verification-etat-civil', '2026-06-08', { extended: true }])).toBe(
      '2026-11-12',
    );
  });

  it('ends sooner when the consulate says so', () => {
    expect(birthAfter({ toOn: '2026-03-10' })).toBe('2026-04-12');
  });

  it('a later check ends on its own day', () => {
    // 28 days from 10 February, then 10 days from 1 April: 15 March + 38 days.
    const later = { toOn: '2026-04-11' };
    expect(
      birthAfter({ toOn: '2026-03-10' }, ['verification-etat-civil', '2026-04-01', later]),
    ).toBe('2026-04-22');
  });

  it.each([
    // applied      stay      checked       implicit refusal
    ['2026-01-15', 'long', '2026-02-10', '2026-07-13', 'CESEDA R811-2'],
    ['2026-01-15', null, '2026-02-10', '2026-07-13', 'CESEDA R811-2'],
    ['2026-01-15', 'court', '2026-02-10', '2026-03-15', null],
    ['2026-01-15', 'etias', '2026-02-10', '2026-03-15', null],
    ['2021-04-01', 'court', '2021-05-01', '2021-06-01', null],
    // Until May 2021 the text spoke of any visa: 31 days left of 30 April run from 30 August.
    ['2021-04-01', 'court', '2021-04-30', '2021-10-01', 'CESEDA R211-4'],
  ])('applied for on %s (%s), checked on %s: %s (%s)', (on, stay, checked, birth, article) => {
    const events: EventWords[] = [
      ['visa-depose', on, { stay }],
      ['verification-etat-civil', checked],
    ];
    const deadline = only(compute(events, VISA), 'visa-instruction');
    expect(String(deadline.lastDay)).toBe(birth);
    const steps = derivation(deadline);
    expect(steps[0]).toBe(`receipt ${on} CESEDA R312-2`);
    const suspensions = steps.filter((one) => one.startsWith('suspension'));
    expect(suspensions).toEqual(article ? [`suspension ${birth} ${article}`] : []);
  });

  it('changes nothing once the refusal is born', () => {
    const events: EventWords[] = [
      ['visa-depose', '2026-01-15', { stay: 'long' }],
      ['verification-etat-civil', '2026-03-16'],
    ];
    expect(String(only(compute(events, VISA), 'visa-instruction').lastDay)).toBe('2026-03-15');
  });
});
