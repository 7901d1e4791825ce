import { describe, expect, it } from '@jest/globals';
import { askedState, type HeldForClient } from './asked-state.ts';

const at = (hour: number) =>
  Temporal.Instant.from(`2026-11-22T${String(hour).padStart(2, '0')}:00:00Z`);
const asking = { personId: 'client', since: at(10) };

/** A passport of the client that came at an hour. */
const came = (hour: number, more: Partial<HeldForClient> = {}): HeldForClient => ({
  kind: 'passeport',
  personId: 'client',
  status: 'received',
  rejectionCode: null,
  decidedAt: null,
  latest: { uploadedAt: at(hour) },
  ...more,
});
const refused = (hour: number, decided: number) =>
  came(hour, { status: 'rejected', rejectionCode: 'R03', decidedAt: at(decided) });

const REFUSED = { state: 'refused', rejection: 'R03' };

describe('a passport asked for at 10:00', () => {
  it.each<[string, readonly HeldForClient[], object]>([
    ['nothing came', [], { state: 'wanted' }],
    ['one that came before was not enough', [came(9)], { state: 'wanted' }],
    ['one came at that very hour', [came(10)], { state: 'received' }],
    ['one came later', [came(11)], { state: 'received' }],
    [
      'one was verified',
      [came(11, { status: 'verified', decidedAt: at(12) })],
      { state: 'received' },
    ],
    ['one belongs to nobody in particular', [came(11, { personId: null })], { state: 'received' }],
    ['one is somebody else’s', [came(11, { personId: 'spouse' })], { state: 'wanted' }],
    ['another kind came', [came(11, { kind: 'domicile' })], { state: 'wanted' }],
    ['it was turned down', [refused(11, 12)], REFUSED],
    ['it was turned down before it was asked again', [refused(8, 9)], REFUSED],
    ['one page of two was turned down', [came(11), refused(11, 12)], REFUSED],
    ['another came after it was turned down', [refused(11, 12), came(13)], { state: 'received' }],
    ['both were turned down', [refused(11, 12), refused(13, 14)], REFUSED],
  ])('%s', (_what, held, state) => {
    expect(askedState({ kind: 'passeport' }, held, asking)).toEqual(state);
  });
});
