import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVENT_TYPES } from '../events/registry.ts';
import { PROCEDURE_DEFINITIONS } from './index.ts';
import type { Happening } from './moves.ts';
import type { ProcedureDefinition } from './procedure.ts';
import { progressOf, type Progress } from './progress.ts';

/** The same sequences on every machine; `PROPERTY_SEED=$RANDOM npm test -- progress` draws others. */
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20_261_122) });

const FIRST = Temporal.PlainDate.from('2026-01-05');
const TODAY = Temporal.PlainDate.from('2026-11-22');
const RUNS = { numRuns: 12 };
const LENGTH = { minLength: 1, maxLength: 12 };
const procedures = PROCEDURE_DEFINITIONS.map((one) => [one.id, one] as const);

type Draw = readonly [type: number, value: number, subject: number];
const draw: fc.Arbitrary<Draw> = fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 2 }));
const draws = fc.array(draw, LENGTH);
const types = fc.array(fc.constantFrom(...Object.keys(EVENT_TYPES)), LENGTH);

/** A value of each detail that some guard reads: one that it accepts, another or none. */
function detailsOf(type: string, value: number, subject: number): Record<string, unknown> {
  const declared = Object.entries(EVENT_TYPES[type]?.details ?? {});
  const drawn = declared.map(([name, { kind, values = [] }], index) => {
    const options =
      kind === 'boolean' ? [true, false, null] : [...values.map((v) => v.value), null];
    return [name, options[(value + index) % options.length]] as const;
  });
  return { ...Object.fromEntries(drawn), beneficiary: [null, 'A. B.', 'C. D.'][subject] };
}

/** Events that each state allows in turn, one every ten days. */
function allowed(procedure: ProcedureDefinition, choices: readonly Draw[]): readonly Happening[] {
  return choices.reduce<readonly Happening[]>((events, [choice, value, subject], index) => {
    const { possible } = progressOf(procedure, events, TODAY);
    const type = possible[choice % possible.length]?.type;
    if (type === undefined) return events;
    const on = FIRST.add({ days: 10 * index });
    const details = detailsOf(type, value, subject);
    return [...events, { id: `e${index}`, type, on, at: null, details }];
  }, []);
}

function undefinedStates({ branches }: ProcedureDefinition, progress: Progress): readonly string[] {
  return progress.standings
    .filter(({ branch, state }) => {
      const found = branches.find(({ id }) => id === branch);
      return found?.states[state.id] !== state;
    })
    .map(({ branch, state }) => `${branch}: ${state.id}`);
}

function idsIn(progress: Progress): readonly string[] {
  return [
    ...progress.history.map(({ event }) => event),
    ...progress.accompanying,
    ...progress.unforeseen.map(({ event }) => event),
    ...progress.ahead,
  ];
}

const show = (progress: Progress): string => JSON.stringify(progress);

describe.each(procedures)('%s', (_id, procedure) => {
  it('any sequence of allowed events keeps the dossier in a defined state', () => {
    fc.assert(
      fc.property(draws, (choices) => {
        const events = allowed(procedure, choices);
        const progress = progressOf(procedure, events, TODAY);
        expect(undefinedStates(procedure, progress)).toEqual([]);
        expect(progress.standings.length).toBeGreaterThan(0);
        const live = progress.standings.filter(({ state }) => !state.final);
        expect(live.filter(({ state }) => state.next.length === 0)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('every event is shown, whatever it is, and none twice in one place', () => {
    fc.assert(
      fc.property(types, (drawn) => {
        const events = drawn.map((type, index) => {
          return { id: `e${index}`, type, on: FIRST.add({ days: index }), at: null };
        });
        const progress = progressOf(procedure, events, TODAY);
        expect([...new Set(idsIn(progress))].toSorted()).toEqual(
          events.map(({ id }) => id).toSorted(),
        );
        expect(undefinedStates(procedure, progress)).toEqual([]);
      }),
      RUNS,
    );
  });

  it('the order of recording never matters, only dates', () => {
    fc.assert(
      fc.property(draws, fc.nat(), (choices, turn) => {
        const events = allowed(procedure, choices);
        const at = turn % Math.max(events.length, 1);
        const turned = [...events.slice(at), ...events.slice(0, at)].toReversed();
        expect(show(progressOf(procedure, turned, TODAY))).toBe(
          show(progressOf(procedure, events, TODAY)),
        );
      }),
      RUNS,
    );
  });
});
