import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'recepisse-attestation';
const API: EventWords = ['api-delivree', '2026-09-20', { expiresOn: '2026-12-19' }];

describe('receipt or certificate of extension (CESEDA R431-13, R431-15-1)', () => {
  it.each<[EventWords, string]>([
    [API, '2026-12-19'],
    [['recepisse-delivre', '2026-09-20', { expiresOn: '2027-01-02' }], '2027-01-02'],
  ])('%j → %s', (event, expected) => {
    const deadline = only(compute([event]), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(deadline.undetermined).toEqual([]);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA R431-13', 'CESEDA R431-15-1']),
    );
  });

  it.each<[EventWords, string]>([
    [['api-delivree', '2026-12-15', { expiresOn: '2027-03-14' }], 'met'],
    [['api-delivree', '2026-12-22', { expiresOn: '2027-03-14' }], 'met'],
    [['decision-favorable', '2026-11-10'], 'extinguished'],
    [['refus-notifie', '2026-11-10'], 'extinguished'],
    [['biometrie-faite', '2026-11-10'], 'live'],
    [['recepisse-delivre', '2026-11-10', { expiresOn: '2026-12-20' }], 'met'],
    [['recepisse-delivre', '2026-11-10', { expiresOn: '2026-12-19' }], 'live'],
    [['recepisse-delivre', '2026-11-10'], 'met'],
    [['recepisse-delivre', '2026-09-20', { expiresOn: '2027-01-19' }], 'live'],
    [['recepisse-delivre', '2026-06-20', { expiresOn: '2027-01-19' }], 'live'],
    [['decision-favorable', '2026-09-20'], 'extinguished'],
    [['decision-favorable', '2026-09-19'], 'live'],
  ])('then %j: %s', (next, outcome) => {
    const found = compute([API, next]).deadlines.find(({ key }) => key === `${RULE}@e1`);
    expect(found?.outcome).toBe(outcome);
  });

  it('asks for the end date when it is missing, and follows R311-5 formerly', () => {
    const unknown = only(compute([['api-delivree', '2026-09-20']]), RULE);
    expect(unknown.undetermined.map(({ fact }) => fact)).toEqual(['expiresOn']);
    const former: EventWords = ['recepisse-delivre', '2021-04-30', { expiresOn: '2021-07-29' }];
    expect(articlesOf(only(compute([former]), RULE))[0]).toBe('CESEDA R311-5');
  });
});
