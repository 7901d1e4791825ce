import { describe, expect, it } from '@jest/globals';
import { aidOfDossier, aidState, type AidFacts } from './cycle.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const NOTHING: AidFacts = {
  ...{ requestedOn: null, decision: null, withdrawnOn: null, certificate: null, paid: null },
  expectedCents: 50_400,
};
const ASKED = { requestedOn: day('2026-03-02') };
const decided = (outcome: string | null) => ({
  ...ASKED,
  decision: { on: day('2026-04-10'), outcome },
});
const CERTIFIED = {
  ...decided('admission-totale'),
  certificate: { on: day('2026-09-30'), cents: 48_000 },
};
const paid = (cents: number) => ({ ...CERTIFIED, paid: { on: day('2026-10-15'), cents } });

describe('a mission of legal aid', () => {
  it.each([
    ['nothing is recorded', {}, 'to-request', 50_400],
    ['it was asked for', ASKED, 'requested', 50_400],
    ['it is admitted', decided('admission-totale'), 'admitted', 50_400],
    ['it is admitted in part', decided('admission-partielle'), 'admitted', 50_400],
    ['it is admitted provisionally', decided('provisoire'), 'admitted', 50_400],
    ['the decision does not say which', decided(null), 'admitted', 50_400],
    ['it is refused', decided('refus'), 'refused', 0],
    ['it is inadmissible', decided('irrecevable'), 'refused', 0],
    ['the request has lapsed', decided('caducite'), 'lapsed', 0],
    [
      'aid is withdrawn',
      { ...decided('admission-totale'), withdrawnOn: day('2026-05-02') },
      'withdrawn',
      0,
    ],
    ['the certificate says less than the scale', CERTIFIED, 'certified', 48_000],
    ['the CARPA has paid a part', paid(40_000), 'paid-in-part', 8_000],
    ['the CARPA has paid', paid(48_000), 'paid', 0],
    ['nobody knows the units', { ...ASKED, expectedCents: null }, 'requested', null],
  ] as const)('where %s', (_, said, stage, dueCents) => {
    expect(aidState({ ...NOTHING, ...said })).toEqual({ stage, dueCents });
  });
});

describe('what a dossier says of legal aid', () => {
  it.each([
    [{}, null],
    [ASKED, 'requested'],
    [decided('admission-totale'), 'full'],
    [decided('provisoire'), 'full'],
    [decided('admission-partielle'), 'partial'],
    [decided('refus'), 'refused'],
    [decided('caducite'), 'refused'],
  ])('%j: %s', (said, aid) => {
    expect(aidOfDossier({ ...NOTHING, ...said })).toBe(aid);
  });
});
