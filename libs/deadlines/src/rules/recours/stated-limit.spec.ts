import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

type Known = Readonly<Record<string, unknown>>;

const notified = (type: string, on: string, known: Known) =>
  compute([[type, on, { remediesStated: true, ...known }]], {
    procedure: type === 'decision-ofpra' ? 'asile' : 'oqtf',
  });

describe('a letter that states a wrong limit (CJA R421-5)', () => {
  it.each<readonly [type: string, rule: string, known: Known, legal: string, prudent: string]>([
    ['refus-notifie', 'ta-recours-2-mois', { oqtf: false }, '2027-03-12', '2026-05-13'],
    ['oqtf-notifiee', 'oqtf-recours-1-mois', { situation: 'libre' }, '2027-03-12', '2026-04-13'],
    ['decision-ofpra', 'cnda-recours-1-mois', { outcome: 'rejet' }, '2027-03-12', '2026-04-13'],
  ])('shorter than the law: none is opposable (%s)', (type, rule, known, legal, prudent) => {
    const deadline = only(notified(type, '2026-03-12', { limitStated: '7-jours', ...known }), rule);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(deadline.steps.map(({ source }) => source?.article)).toContain('R421-5');
  });

  it.each<readonly [rule: string, known: Known, legal: string, prudent: string]>([
    [
      'oqtf-recours-7-jours',
      { situation: 'assigne', limitStated: '1-mois' },
      '2026-04-13',
      '2026-03-19',
    ],
    [
      'oqtf-recours-48-heures',
      { situation: 'retention', at: '2026-03-12T10:00:00+01:00', limitStated: '7-jours' },
      '2026-03-19',
      '2026-03-14',
    ],
    [
      'oqtf-recours-1-mois',
      { situation: 'libre', limitStated: '2-mois' },
      '2026-05-13',
      '2026-04-13',
    ],
  ])('longer: it binds the administration (%s, CE n° 324284)', (rule, known, legal, prudent) => {
    const deadline = only(notified('oqtf-notifiee', '2026-03-12', known), rule);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(deadline.steps.some(({ source }) => source?.article.includes('324284'))).toBe(true);
  });

  it('longer: legal aid does not extend it (CE n° 461471)', () => {
    const obligation = { situation: 'libre', departureDays: 30, ground: '4', remediesStated: true };
    const computation = compute([
      ['oqtf-notifiee', '2023-03-02', { ...obligation, limitStated: '30-jours' }],
      ['aj-demandee', '2023-03-10'],
    ]);
    const deadline = only(computation, 'oqtf-recours-1-mois');
    expect(lastDays(deadline)).toEqual(['2023-04-03', '2023-03-20']);
  });

  it.each(['2-mois', undefined])('rightly stated (%s): the limit of the law', (limitStated) => {
    const computation = notified('refus-notifie', '2026-03-12', { oqtf: false, limitStated });
    const deadline = only(computation, 'ta-recours-2-mois');
    expect(lastDays(deadline)).toEqual(['2026-05-13', '2026-05-13']);
    expect(has(computation, 'ta-opposabilite-voies-delais')).toBe(false);
    expect(articlesOf(deadline)).toContain('CJA R421-1');
    expect(deadline.steps.map(({ kind }) => kind)).not.toContain('stated-limit');
  });

  it('thirty days or a month: nobody is misled', () => {
    const known = { situation: 'libre', limitStated: '30-jours' };
    const deadline = only(notified('oqtf-notifiee', '2026-03-12', known), 'oqtf-recours-1-mois');
    expect(lastDays(deadline)).toEqual(['2026-04-13', '2026-04-13']);
    expect(deadline.steps.map(({ kind }) => kind)).not.toContain('stated-limit');
  });

  it('without remedies at all, what it says of the limit changes nothing', () => {
    const known = { oqtf: false, remediesStated: false, limitStated: '2-mois' };
    const deadline = only(notified('refus-notifie', '2026-03-12', known), 'ta-recours-2-mois');
    expect(lastDays(deadline)).toEqual(['2027-03-12', '2026-05-13']);
  });

  it('the reasonable year is shown beside a shorter statement', () => {
    const known = { oqtf: false, limitStated: '1-mois' };
    const computation = notified('refus-notifie', '2026-03-12', known);
    expect(lastDays(only(computation, 'ta-delai-raisonnable-1-an'))[0]).toBe('2027-03-12');
    expect(has(computation, 'ta-opposabilite-voies-delais')).toBe(true);
  });
});
