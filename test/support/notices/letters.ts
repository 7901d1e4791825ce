import { Dice } from '../dice.ts';
import { COURT_LETTERS } from './court-letters.ts';
import { HELD_OUT_LETTERS } from './held-out-letters.ts';
import { OTHER_LETTERS } from './other-letters.ts';
import type { NoticeTemplate, WrittenNotice } from './notice-template.ts';
import { REMOVAL_LETTERS } from './removal-letters.ts';
import { STAY_LETTERS } from './stay-letters.ts';
import { misread, Writer } from './writer.ts';

export interface TestLetter extends WrittenNotice {
  readonly name: string;
  readonly recognised: boolean;
  readonly heldOut: boolean;
}

const NOISY = 0.25;

function lettersOf(
  templates: readonly NoticeTemplate[],
  {
    count,
    seed,
    heldOut,
  }: { readonly count: number; readonly seed: number; readonly heldOut: boolean },
): readonly TestLetter[] {
  return Array.from({ length: count }, (_, index): TestLetter => {
    const dice = new Dice(seed + index * 7919);
    // The first throws of near seeds are alike.
    for (let spill = 0; spill < 20; spill += 1) dice.roll();
    const template = templates[index % templates.length] as NoticeTemplate;
    const letter = template.write(new Writer(dice, TODAY));
    const recognised = dice.chance(NOISY);
    const text = recognised ? misread(letter.text, dice) : letter.text;
    return { ...letter, text, recognised, heldOut, name: template.name };
  });
}

/** A day on which all of them would be read. */
export const TODAY = Temporal.PlainDate.from('2026-11-23');

const SEEN = [...REMOVAL_LETTERS, ...STAY_LETTERS, ...COURT_LETTERS, ...OTHER_LETTERS];

/** Two hundred letters: those that the reading was tuned on, and those that it had never seen. */
export const LETTERS: readonly TestLetter[] = [
  ...lettersOf(SEEN, { count: 108, seed: 20_261_123, heldOut: false }),
  ...lettersOf(HELD_OUT_LETTERS, { count: 92, seed: 990_017, heldOut: true }),
];
