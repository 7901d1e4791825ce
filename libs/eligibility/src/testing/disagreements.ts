import { sample } from 'fast-check';
import { civilDay, isoOf } from '../engine/civil-day.ts';
import type { CompiledLaw } from '../engine/compiled-law.ts';
import { evaluate, truthOf } from '../engine/evaluate.ts';
import { Known, type Facts } from '../engine/known.ts';
import { lawOn } from '../engine/law-days.ts';
import { smallestChanges } from '../engine/smallest-changes.ts';
import type { Truth } from '../engine/truth.ts';
import { clientHalfKnown } from './any-client.ts';
import { PublicodesLaw } from './publicodes.ts';

const ON = civilDay(2026, 11, 21);

interface Disagreement {
  readonly title: string;
  readonly ours: Truth;
  readonly theirs: Truth;
  readonly facts: Facts;
}

interface Asked {
  readonly titles: readonly string[];
  /** For each title. */
  readonly clients: number;
  readonly seed: number;
}

/** A client as told, and as what would open the title has it: random answers alone seldom meet every condition. */
function asToldOrOpened(law: CompiledLaw, facts: Facts): readonly Known[] {
  const known = new Known(facts);
  const opened = smallestChanges(law, { known, on: ON }).map(({ changes }) =>
    Object.fromEntries(changes.map(({ fact, value }) => [fact, value])),
  );
  return [known, ...opened.map((supposed) => known.supposing(supposed))];
}

/** Every client for whom publicodes finds another truth than we do, and how often each truth was found. */
export function disagreements({ titles, clients, seed }: Asked) {
  const differing: Disagreement[] = [];
  const truths = [0, 0, 0, 0];
  for (const title of titles) {
    const law = lawOn(isoOf(ON), new Set([title]));
    const publicodes = new PublicodesLaw(law);
    const read = new Set(law.facts.flatMap(({ id, asked }) => [id, ...asked]));
    const root = law.titles[0]?.root ?? null;
    for (const facts of sample(clientHalfKnown([...read]), { numRuns: clients, seed })) {
      for (const known of asToldOrOpened(law, facts)) {
        const evaluation = evaluate(law, known, ON);
        const theirs = publicodes.truths(evaluation).get(title);
        if (root === null || theirs === undefined) continue;
        const ours = truthOf(evaluation, root);
        truths[ours] = (truths[ours] ?? 0) + 1;
        if (ours !== theirs) differing.push({ title, ours, theirs, facts });
      }
    }
  }
  return { compared: truths.reduce((sum, count) => sum + count, 0), differing, truths };
}
