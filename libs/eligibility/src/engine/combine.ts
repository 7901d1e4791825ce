import { ALL, ANY, AT_LEAST, NOT } from './program.ts';
import type { Program } from './compiled-law.ts';
import { DISCRETIONARY, MET, negated, NEUTRAL, NOT_MET, RISKY, type Said } from './truth.ts';

/** Gives every part that combines others what it says, once those have said theirs. */
export function combine(program: Program, truths: Uint8Array): void {
  const { groups, kinds, starts, children } = program;
  for (let index = 0; index < groups.length; index += 1) {
    const part = groups[index] ?? 0;
    const end = starts[part + 1] ?? 0;
    let heard = 0;
    for (let child = starts[part] ?? 0; child < end; child += 1)
      heard |= 1 << (truths[children[child] ?? 0] ?? NEUTRAL);
    const kind = kinds[part] ?? 0;
    truths[part] =
      kind === AT_LEAST ? nthGreatest(program, part, truths) : (SAID[(kind << 6) | heard] ?? 0);
  }
}

/** Nothing to choose from is not met: a title that no text gives any more. */
function nthGreatest({ starts, children, counts }: Program, part: number, truths: Uint8Array) {
  const said = [...children.subarray(starts[part], starts[part + 1])].map((child) => truths[child]);
  const counted = said.filter((truth) => truth !== undefined && truth < NEUTRAL);
  return counted.toSorted((a = 0, b = 0) => b - a)[(counts[part] ?? 0) - 1] ?? NOT_MET;
}

type Heard = readonly Said[];

function least(heard: Heard): Said {
  const truth = heard.find((said) => said < NEUTRAL) ?? NEUTRAL;
  if (!heard.includes(RISKY)) return truth;
  // A list of nothing but risks is part of the one that holds it.
  if (truth === NEUTRAL) return RISKY;
  return truth === MET ? DISCRETIONARY : truth;
}

const greatest = (heard: Heard): Said => heard.findLast((said) => said < NEUTRAL) ?? NOT_MET;

function opposite([only = NEUTRAL]: Heard): Said {
  return only === RISKY ? NEUTRAL : negated(only);
}

function combined(kind: number, heard: Heard): Said {
  if (kind === ALL) return least(heard);
  if (kind === ANY) return greatest(heard);
  return kind === NOT ? opposite(heard) : NEUTRAL;
}

const EVERY_SAID: readonly Said[] = [0, 1, 2, 3, 4, 5];

/**
 * By kind, then by what was heard, one bit for each thing that a part may say: how many said it and in which order changes
 * nothing. Looked up for the same reason as in `deciding`.
 */
const SAID = Uint8Array.from({ length: 4 << 6 }, (_, index) =>
  combined(
    index >> 6,
    EVERY_SAID.filter((said) => ((index >> said) & 1) === 1),
  ),
);
