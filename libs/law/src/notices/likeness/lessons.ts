import { senderOf } from '../kinds/sender.ts';
import { see } from '../see.ts';
import { signsOf } from './signs.ts';
import { teach, type KnownDay, type Meaning, type Weights } from './teach.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** A letter that a person has read, and what it says; days as `2026-11-17`, hours as `10:40`. */
export interface KnownLetter {
  readonly id: string;
  readonly what: string;
  readonly text: string;
  readonly truth: {
    readonly notifiedOn: string | null;
    readonly notifiedAt: string | null;
    readonly presentedOn: string | null;
    readonly hearingOn: string | null;
    readonly hearingAt: string | null;
  };
}

/** What the product was taught. */
export const TAUGHT: Weights = WEIGHTS;

/** Weights below this, in hundredths, change hardly any answer. */
const LIGHT = 5;

function meaningOf(day: string, { truth }: KnownLetter): Meaning {
  if (day === truth.notifiedOn) return 'notification';
  if (day === truth.hearingOn) return 'appointment';
  return day === truth.presentedOn ? 'presented' : 'nothing';
}

/** What each day of a letter teaches. */
export function lessonsOf(letter: KnownLetter, today: Temporal.PlainDate): readonly KnownDay[] {
  const seen = see(letter.text, today);
  const signs = signsOf({ ...seen, sender: senderOf(seen.folded), today });
  return seen.placed.flatMap(({ value }, at) =>
    value === null ? [] : [{ signs: signs[at] ?? [], meaning: meaningOf(String(value), letter) }],
  );
}

/** Weights in hundredths of what letters teach, those of no weight left out. */
export function weightsOf(letters: readonly KnownLetter[], today: Temporal.PlainDate): Weights {
  const taught = teach(letters.flatMap((letter) => lessonsOf(letter, today)));
  const rounded = Object.entries(taught).map(
    ([sign, weights]) => [sign, weights.map((weight) => Math.round(weight * 100))] as const,
  );
  return Object.fromEntries(
    rounded
      .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= LIGHT))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
