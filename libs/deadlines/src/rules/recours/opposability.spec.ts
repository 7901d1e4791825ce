import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const refusal = (remediesStated: boolean | null, on = '2026-03-12'): EventWords => [
  'refus-notifie',
  on,
  { oqtf: false, remediesStated },
];

describe('a letter without remedies (CJA R421-5, CE Ass. 13 July 2016 n° 387763)', () => {
  it.each([
    [true, '2026-05-13', '2026-05-13'],
    [null, '2026-05-13', '2026-05-13'],
    [false, '2027-03-12', '2026-05-13'],
  ])('remedies stated %s → legal %s, prudent %s', (stated, legal, prudent) => {
    const computation = compute([refusal(stated)]);
    expect(lastDays(only(computation, 'ta-recours-2-mois'))).toEqual([legal, prudent]);
    expect(has(computation, 'ta-delai-raisonnable-1-an')).toBe(stated === false);
    expect(has(computation, 'ta-opposabilite-voies-delais')).toBe(stated === false);
  });

  it('names both readings', () => {
    const { readings } = only(compute([refusal(false)]), 'ta-recours-2-mois');
    expect(readings.map(({ name, lastDay }) => `${name} ${lastDay}`)).toEqual([
      'prevailing 2027-03-12',
      'prudent 2026-05-13',
    ]);
  });

  it('unknown: asks, and says what the answer changes', () => {
    const { undetermined } = only(compute([refusal(null)]), 'ta-recours-2-mois');
    expect(undetermined[0]).toMatchObject({
      fact: 'remediesStated',
      eventId: 'e1',
      kind: 'boolean',
    });
    expect(undetermined[0]?.effect.fr).toContain('délai raisonnable');
  });

  it('the reasonable year is an outer limit, plain; whether it rolls is unsettled', () => {
    const year = (on: string) => only(compute([refusal(false, on)]), 'ta-delai-raisonnable-1-an');
    expect(lastDays(year('2026-03-12'))).toEqual(['2027-03-12', '2027-03-12']);
    expect(lastDays(year('2026-03-13'))).toEqual(['2027-03-15', '2027-03-13']);
    expect(lastDays(year('2028-02-29'))).toEqual(['2029-02-28', '2029-02-28']);
    expect(year('2026-03-12').nature).toBe('milestone');
    expect(articlesOf(year('2026-03-12'))[0]).toBe('CE Ass. 13 juillet 2016, Czabaj n° 387763');
  });

  it('a decision merely known, never notified', () => {
    const computation = compute([['connaissance-decision', '2026-03-12']]);
    expect(lastDays(only(computation, 'ta-delai-raisonnable-1-an'))[0]).toBe('2027-03-12');
  });

  it('the condition itself has no date', () => {
    const condition = only(compute([refusal(false)]), 'ta-opposabilite-voies-delais');
    expect([condition.lastDay, articlesOf(condition)[0]]).toEqual([null, 'CJA R421-5']);
    expect(derivation(condition)).toEqual(['remedies 2026-03-12']);
  });

  it.each<[string, object, EventWords[], boolean]>([
    ['nothing else', {}, [], true],
    ['it names its decision', { decision: 'e9' }, [], false],
    ['a decision notified before', {}, [refusal(true, '2026-03-01')], false],
    ['a decision notified later', {}, [refusal(true, '2026-03-13')], true],
    ['a refusal born before', {}, [['demande-deposee', '2025-11-12']], false],
    ['a refusal born later', {}, [['demande-deposee', '2025-11-13']], true],
  ])('a decision merely known, %s', (_what, known, others, expected) => {
    const computation = compute([['connaissance-decision', '2026-03-12', { ...known }], ...others]);
    const year = computation.deadlines.find(({ key }) => key === 'ta-delai-raisonnable-1-an@e1');
    expect(year && derivation(year)[0]).toBe(expected ? 'known 2026-03-12' : undefined);
  });

  it('a decision notified without remedies: from its notification', () => {
    const year = only(compute([refusal(false)]), 'ta-delai-raisonnable-1-an');
    expect(derivation(year)[0]).toBe('notification 2026-03-12');
  });
});

describe('a request without a complete acknowledgement', () => {
  const request = (known: object): EventWords => ['demande-deposee', '2026-06-15', known as never];

  it.each([
    ['2015-12-31', 'Loi 2000-321 19'],
    ['2016-01-01', 'CRPA L112-6'],
    ['2016-11-06', 'CRPA L112-6'],
    ['2016-11-07', 'CRPA L112-6'],
  ])('filed %s: %s', (filed, article) => {
    const computation = compute([['demande-deposee', filed, { remediesStated: false }]]);
    expect(articlesOf(only(computation, 'accuse-reception-opposabilite'))[0]).toBe(article);
  });

  it('the condition starts on the day of the request', () => {
    const condition = only(
      compute([request({ remediesStated: false })]),
      'accuse-reception-opposabilite',
    );
    expect([String(condition.startsOn), condition.lastDay]).toEqual(['2026-06-15', null]);
    expect(derivation(condition)).toEqual(['acknowledgement 2026-06-15']);
  });

  it.each<[object, readonly string[]]>([
    [{ remediesStated: false }, ['informed']],
    [{ remediesStated: false, informed: true }, []],
    [{ remediesStated: false, informed: false }, []],
  ])('%j: the reasonable year asks %j', (known, expected) => {
    const { undetermined } = only(compute([request(known)]), 'ta-delai-raisonnable-implicite');
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('online since 7 November 2016, the electronic mentions', () => {
    const computation = compute([['demande-deposee', '2016-11-07', { remediesStated: false }]]);
    const articles = articlesOf(only(computation, 'accuse-reception-opposabilite'));
    expect(articles).toEqual(expect.arrayContaining(['CRPA R112-11-1', 'CRPA L112-12']));
  });

  it.each([
    [{ remediesStated: true }, false, null],
    [{ remediesStated: false, informed: true }, true, '2027-10-15'],
    [{ remediesStated: false }, true, '2027-10-15'],
    [{ remediesStated: false, informed: false }, true, null],
  ])('%j: reasonable year shown %s, until %s', (known, shown, until) => {
    const computation = compute([request(known)]);
    expect(has(computation, 'ta-delai-raisonnable-implicite')).toBe(shown);
    expect(has(computation, 'accuse-reception-opposabilite')).toBe(shown);
    if (!shown) return;
    const year = only(computation, 'ta-delai-raisonnable-implicite');
    expect(year.lastDay === null ? null : String(year.lastDay)).toBe(until);
    expect(articlesOf(year)[0]).toBe('CE 18 mars 2019 n° 417270');
  });

  it('known later: from that day', () => {
    const computation = compute([
      request({ remediesStated: false }),
      ['connaissance-decision', '2026-11-10'],
    ]);
    const year = only(computation, 'ta-delai-raisonnable-implicite');
    expect(lastDays(year)[0]).toBe('2027-11-10');
    expect(derivation(year)[0]).toMatch(/^known 2026-11-10/u);
  });
});
