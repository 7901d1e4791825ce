import { PROCEDURE_DEFINITIONS, progressOf, type CaseEvent, type Move } from '@quantieme/law';
import { describe, expect, it } from '@jest/globals';
import { computeDeadlines } from '../compute-deadlines.ts';
import { RULES } from './index.ts';

const rule = (id: string) => RULES.find((one) => one.id === id);

describe.each(PROCEDURE_DEFINITIONS.map((one) => [one.id, one] as const))(
  '%s',
  (_id, { branches }) => {
    const moves = branches.flatMap((branch) => branch.moves);

    it('names rules that exist as the limits of its steps', () => {
      const limits = branches
        .flatMap(({ states }) => Object.values(states))
        .flatMap(({ next }) => next)
        .flatMap(({ limit }) => limit ?? []);
      expect([...new Set(limits)].filter((id) => !rule(id))).toEqual([]);
    });

    it('opens by its events what the engine opens by them', () => {
      expect(wrong(moves, ({ opens = [] }) => opens, opensBy)).toEqual([]);
    });

    it('ends by its events what the engine ends by them', () => {
      expect(wrong(moves, ({ ends = [] }) => ends, endsBy)).toEqual([]);
    });
  },
);

function wrong(
  moves: readonly Move[],
  ids: (move: Move) => readonly string[],
  agrees: (id: string, event: string) => boolean,
): readonly string[] {
  const all = moves.flatMap((move) =>
    ids(move)
      .filter((id) => !agrees(id, move.on))
      .map((id) => `${id} by ${move.on}`),
  );
  return [...new Set(all)];
}

const opensBy = (id: string, event: string): boolean =>
  rule(id)?.trigger.on.includes(event) ?? false;

function endsBy(id: string, event: string): boolean {
  return rule(id)?.endings?.some(({ by }) => by.includes(event)) ?? false;
}

describe('silence moves a procedure on the day that the engine computes', () => {
  const happened = (type: string, on: string): CaseEvent => ({
    id: `${type}@${on}`,
    type,
    on: Temporal.PlainDate.from(on),
    at: null,
    dates: {},
    details: {},
  });

  it.each([
    [
      'regroupement-familial',
      'rf-attestation-depot',
      '2026-01-15',
      '2026-07-15',
      'refus-implicite',
    ],
    ['premiere-demande', 'demande-deposee', '2026-01-15', '2026-05-15', 'refus-implicite'],
    ['visa-refus', 'rapo-depose', '2026-01-15', '2026-03-15', 'rapo-rejete'],
    ['naturalisation', 'rapo-ministre', '2026-01-15', '2026-05-15', 'recours-rejete'],
    ['commission-titre-sejour', 'cts-saisie', '2026-01-15', '2026-04-15', 'commission-avis-rendu'],
  ])('%s: %s on %s, silence on %s: %s', (id, type, on, born, state) => {
    const definition = PROCEDURE_DEFINITIONS.find((one) => one.id === id);
    if (!definition) throw new Error(`no procedure ${id}`);
    const events = [happened(type, on)];
    const file = {
      procedure: id,
      territory: 'metropole',
      residence: null,
      events,
      facts: {},
    } as const;
    const day = Temporal.PlainDate.from(born);
    const { derivedEvents } = computeDeadlines(file, day);
    const births = derivedEvents.map((birth) => ({ ...birth, id: birth.key, at: null }));
    const stateOn = (today: Temporal.PlainDate) =>
      progressOf(definition, [...events, ...births], today).standings.map((one) => one.state.id);
    expect(births.map((birth) => String(birth.on))).toContain(born);
    expect(stateOn(day.subtract({ days: 1 }))).not.toContain(state);
    expect(stateOn(day)).toContain(state);
  });
});
