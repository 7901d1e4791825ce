import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { compute, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'hebergement-asile-sortie';
const ASYLUM = { procedure: 'asile' } as const;
const dayOf = (events: readonly EventWords[]) => lastDays(only(compute(events, ASYLUM), RULE))[0];
const asked = (events: readonly EventWords[]) =>
  only(compute(events, ASYLUM), RULE).undetermined.map(({ fact }) => fact);

describe('safe country, inadmissible repeated claim: reception ends later (CESEDA L551-14)', () => {
  it('safe country: the month in which the action against the obligation to leave expires (L551-14)', () => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true },
    ];
    const removal: EventWords = [
      'oqtf-notifiee',
      '2026-06-25',
      { situation: 'libre', remediesStated: true },
    ];
    // One month franc from 25 June: Monday 27 July.
    expect(dayOf([rejected, removal])).toBe('2026-07-31');
    const filed: EventWords = ['requete-deposee', '2026-07-10'];
    const pending = only(compute([rejected, removal, filed], ASYLUM), RULE);
    expect(pending.lastDay).toBeNull();
    expect(pending.undetermined.map(({ fact }) => fact)).toContain('jugement');
    const judged: EventWords = ['jugement', '2026-09-02', { outcome: 'rejet' }];
    expect(dayOf([rejected, removal, filed, judged])).toBe('2026-09-30');
  });

  it('safe country without an obligation to leave: the month in which the appeal expires, or is ruled on', () => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true, remediesStated: true },
    ];
    // One month franc from 3 June: Saturday 4 July, moved to the 6th.
    expect(dayOf([rejected])).toBe('2026-07-31');
    const appeal: EventWords = ['recours-cnda', '2026-06-20'];
    expect(only(compute([rejected, appeal], ASYLUM), RULE).lastDay).toBeNull();
    const ruled: EventWords = ['decision-cnda', '2026-10-05', { readOn: '2026-09-28' }];
    expect(dayOf([rejected, appeal, ruled])).toBe('2026-09-30');
    const afterwards: EventWords = ['oqtf-notifiee', '2026-10-12', { situation: 'libre' }];
    expect(dayOf([rejected, appeal, ruled, afterwards])).toBe('2026-09-30');
  });

  it.each<[object, string, string[]]>([
    [{ ground: 'reexamen' }, 'null', ['jugement']],
    [{ ground: 'pays-sur' }, 'null', ['jugement']],
    [{ ground: 'irrecevabilite' }, '2026-06-30', []],
  ])('right ended with %j: %s, asks %j (L551-14)', (known, expected, facts) => {
    const ended: EventWords = ['fin-droit-maintien', '2026-06-03', { ...known }];
    expect(dayOf([ended])).toBe(expected);
    expect(asked([ended])).toEqual(facts);
  });

  it.each<[object, string]>([
    [{ outcome: 'irrecevabilite', repeated: true }, '2026-07-31'],
    [{ outcome: 'cloture', repeated: true }, '2026-06-30'],
    [{ outcome: 'subsidiaire', safeCountry: true }, '2026-06-30'],
  ])('%j on 3 June 2026: %s, later only where L551-14 says so', (known, expected) => {
    const event: EventWords = ['decision-ofpra', '2026-06-03', { ...known, remediesStated: true }];
    expect(dayOf([event])).toBe(expected);
    expect(asked([event])).not.toContain('jugement');
  });

  it('safe country: of the obligations to leave and rulings, those that count (L551-14)', () => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true, remediesStated: true },
    ];
    const removal = (on: string, situation: string): EventWords => [
      'oqtf-notifiee',
      on,
      { situation, remediesStated: true },
    ];
    // An earlier obligation to leave rests on another ground: the appeal expires on 6 July.
    expect(dayOf([removal('2026-05-04', 'libre'), rejected])).toBe('2026-07-31');
    // Seven days under house arrest: 4 August.
    expect(dayOf([rejected, removal('2026-07-28', 'assigne')])).toBe('2026-08-31');
    const annulled: EventWords[] = [
      rejected,
      removal('2026-06-25', 'libre'),
      ['requete-deposee', '2026-07-10'],
      ['jugement', '2026-09-02', { outcome: 'annulation' }],
    ];
    expect([dayOf(annulled), asked(annulled)]).toEqual(['null', ['jugement']]);
    const ruled = (on: string, known: object = {}): EventWords => [
      'jugement',
      on,
      { outcome: 'rejet', ...known },
    ];
    const filed: EventWords[] = [
      rejected,
      removal('2026-06-25', 'libre'),
      ['requete-deposee', '2026-07-10'],
    ];
    expect(dayOf([...filed, ruled('2026-09-02', { decision: 'e2' })])).toBe('2026-09-30');
    expect(dayOf([...filed, ruled('2026-09-02', { decision: 'e1' })])).toBe('null');
    expect(dayOf([...filed, ruled('2026-06-25')])).toBe('2026-06-30');
    expect(dayOf([...filed, ruled('2026-06-24')])).toBe('null');
    // Nobody challenged the obligation to leave, whatever the asylum court rules: 27 July.
    const court: EventWords = ['decision-cnda', '2026-09-28', { outcome: 'rejet' }];
    expect(dayOf([rejected, removal('2026-06-25', 'libre'), court])).toBe('2026-07-31');
  });

  it.each<[object, string]>([
    [{ readOn: '2026-09-28' }, '2026-09-30'],
    [{ decidedOn: '2026-09-28' }, '2026-09-30'],
    [{ byOrder: false, decidedOn: '2026-09-28' }, '2026-09-30'],
    [{ byOrder: true, decidedOn: '2026-09-28' }, '2026-10-31'],
  ])('safe country, the court ruled %j, notified on 5 October: %s (L551-14 3°)', (known, day) => {
    const rejected: EventWords = [
      'decision-ofpra',
      '2026-06-03',
      { outcome: 'rejet', safeCountry: true },
    ];
    const appeal: EventWords = ['recours-cnda', '2026-06-20'];
    expect(dayOf([rejected, appeal, ['decision-cnda', '2026-10-05', { ...known }]])).toBe(day);
  });
});
