import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'visa-verification-etat-civil';
const VISA = { procedure: 'visa-refus' } as const;

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

  it('changes nothing once the refusal is born', () => {
    const events: EventWords[] = [
      ['visa-depose', '2026-01-15', { stay: 'long' }],
      ['verification-etat-civil', '2026-03-16'],
    ];
    expect(String(only(compute(events, VISA), 'visa-instruction').lastDay)).toBe('2026-03-15');
  });
});
