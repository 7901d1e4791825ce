import { describe, expect, it } from '@jest/globals';
import { agreementOn, isTimeBillable, type Agreement, type AgreementKind } from './agreement.ts';

const agreed = (from: string, kind: AgreementKind): Agreement => ({
  fromOn: Temporal.PlainDate.from(from),
  kind,
});
/** A fixed fee, then by the hour once the appeal is lodged, then legal aid. */
const LIFE = [
  agreed('2026-09-01', 'legal-aid'),
  agreed('2026-01-10', 'fixed'),
  agreed('2026-05-12', 'hourly'),
];

describe('the arrangement of a day', () => {
  it.each([
    ['2026-01-09', null, true],
    ['2026-01-10', 'fixed', false],
    ['2026-05-11', 'fixed', false],
    ['2026-05-12', 'hourly', true],
    ['2026-08-31', 'hourly', true],
    ['2026-09-01', 'legal-aid', false],
  ])('on %s is %s: an hour is billed by itself: %s', (on, kind, billable) => {
    const found = agreementOn(LIFE, Temporal.PlainDate.from(on));
    expect(found?.kind ?? null).toBe(kind);
    expect(isTimeBillable(found)).toBe(billable);
  });
});
