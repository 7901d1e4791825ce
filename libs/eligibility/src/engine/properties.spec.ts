import { describe, expect, it } from '@jest/globals';
import { assert, constantFrom, property } from 'fast-check';
import { answer } from '../answer.ts';
import { DERIVATIONS } from '../derive/index.ts';
import { FACT_IDS, FACTS } from '../facts/index.ts';
import { anyClient } from '../testing/any-client.ts';
import { dayFromNumber, isoOf, parseDay, type CivilDay } from './civil-day.ts';
import { evaluate } from './evaluate.ts';
import { changesAhead } from './horizon.ts';
import { Known, type Facts } from './known.ts';
import { lawOn } from './law-days.ts';
import { verdictOf, type Verdict } from './verdict.ts';

const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_121);
const DAYS = ['2024-01-27', '2024-01-28', '2025-12-31', '2026-01-01', '2026-11-21', '2028-02-29'];
const anyDay = constantFrom(...DAYS);

function day(text: string): CivilDay {
  const found = parseDay(text);
  if (!found) throw new Error(`${text} is no day`);
  return found;
}

function verdicts(facts: Facts, on: CivilDay): ReadonlyMap<string, Verdict> {
  const law = lawOn(isoOf(on));
  const evaluation = evaluate(law, new Known(facts), on);
  return new Map(law.titles.map((each) => [each.title.id, verdictOf(evaluation, each)]));
}

const risks = new Set(
  DAYS.flatMap((on) =>
    lawOn(on)
      .leaves.filter(({ condition }) => condition.weight === 'risk')
      .map(({ condition }) => condition.fact),
  ),
);

/**
 * Facts that nothing answers for until they are told: a new answer may replace what was computed or presumed, and a
 * risk that turns out to be true lowers a verdict by definition.
 */
const settlesAlone = FACT_IDS.filter(
  (id) =>
    FACTS[id].presumed === undefined &&
    !risks.has(id) &&
    ![...DERIVATIONS.values()].some(({ fact, from }) => fact === id || from.includes(id)),
);

describe('every title, for any client', () => {
  it('is answered without an error, and an unknown verdict says what is missing', () => {
    assert(
      property(anyClient, anyDay, (facts, on) => {
        const { titles } = answer({ facts, on });
        const silent = titles.filter(
          ({ verdict, missing, kind, reasons }) =>
            reasons.length === 0 ||
            (verdict === 'unknown' && kind !== 'guidance') !== missing.length > 0,
        );
        expect(silent.map(({ title, verdict, missing }) => [title, verdict, missing])).toEqual([]);
      }),
      { numRuns: 6, seed: SEED, endOnFailure: true },
    );
  });

  it('keeps a settled verdict when one more thing is known', () => {
    assert(
      property(anyClient, constantFrom(...settlesAlone), anyDay, (facts, fact, on) => {
        const { [fact]: told, ...less } = facts;
        if (told === undefined) return;
        const before = verdicts(less, day(on));
        for (const [title, verdict] of verdicts(facts, day(on))) {
          const settled = before.get(title);
          if (settled === 'eligible' || settled === 'not-eligible')
            expect([title, verdict]).toEqual([title, settled]);
        }
      }),
      { numRuns: 120, seed: SEED, endOnFailure: true },
    );
  });

  it('changes on the announced day, not on the eve', () => {
    assert(
      property(anyClient, anyDay, (facts, on) => {
        const today = day(on);
        const now = verdicts(facts, today);
        const changes = changesAhead(new Known(facts), today, new Set(now.keys()));
        for (const [title, { date, verdict }] of changes) {
          const announced = day(date);
          const eve = dayFromNumber(announced.number - 1);
          expect([title, date, verdicts(facts, announced).get(title)]).toEqual([
            title,
            date,
            verdict,
          ]);
          expect([title, date, verdicts(facts, eve).get(title)]).toEqual([
            title,
            date,
            now.get(title),
          ]);
        }
      }),
      { numRuns: 4, seed: SEED, endOnFailure: true },
    );
  });

  it('does not change before the announced day', () => {
    assert(
      property(anyClient, anyDay, (facts, on) => {
        const today = day(on);
        const now = verdicts(facts, today);
        const changes = changesAhead(new Known(facts), today, new Set(now.keys()));
        for (let passed = 1; passed <= 200; passed += 1) {
          const later = dayFromNumber(today.number + passed);
          for (const [title, verdict] of verdicts(facts, later)) {
            const change = changes.get(title);
            if (change && change.date <= isoOf(later)) continue;
            expect([title, isoOf(later), verdict]).toEqual([title, isoOf(later), now.get(title)]);
          }
        }
      }),
      { numRuns: 2, seed: SEED, endOnFailure: true },
    );
  });
});
