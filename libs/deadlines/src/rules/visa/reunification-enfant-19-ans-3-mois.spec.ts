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

const RULE = 'reunification-enfant-19-ans-3-mois';
const granted = (known: object = {}): EventWords => [
  'protection-notifiee',
  '2026-02-10',
  { decidedOn: '2026-01-30', protection: 'refugie', ...known },
];
const inReunification = (...events: EventWords[]) =>
  compute(events, { procedure: 'reunification-familiale' });

describe('child who turned 19 during the asylum procedure (CE avis 29 June 2023 n° 472495)', () => {
  it('three months from the grant, not from its notification', () => {
    const deadline = only(inReunification(granted()), RULE);
    expect(lastDays(deadline)).toEqual(['2026-04-30', '2026-04-30']);
    expect(articlesOf(deadline)[0]).toBe('CE avis 29 juin 2023 n° 472495');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['childTurned19']);
  });

  it('the day of the grant is asked for', () => {
    const deadline = only(inReunification(granted({ decidedOn: null, childTurned19: true })), RULE);
    expect(lastDays(deadline)).toEqual(['2026-05-10', '2026-05-10']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['decidedOn']);
  });

  it('met by the application for a visa', () => {
    const visa: EventWords = ['reunification-visa-depose', '2026-04-30'];
    expect(only(inReunification(granted(), visa), RULE).outcome).toBe('met');
  });

  it.each<[string, EventWords[]]>([
    ['no child turned nineteen', [granted({ childTurned19: false })]],
    ['a family member', [granted({ familyMember: true })]],
    ['a stateless person', [granted({ protection: 'apatride' })]],
  ])('%s: none', (_what, events) => {
    expect(has(inReunification(...events), RULE)).toBe(false);
  });

  it.each(['asile', 'visa-refus', 'regroupement-familial'])(
    'nothing of it in a dossier of %s',
    (procedure) => {
      expect(has(compute([granted()], { procedure }), RULE)).toBe(false);
    },
  );

  it('an unknown kind of protection is let pass; only the first grant counts', () => {
    const first = granted({ protection: null });
    const deadline = only(inReunification(first, granted({ decidedOn: '2026-02-06' })), RULE);
    expect(deadline.triggeredBy).toBe('e1');
    expect(derivation(deadline)[0]).toBe('grant 2026-01-30');
  });
});
