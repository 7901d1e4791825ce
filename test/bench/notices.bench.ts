import { weightsOf, type KnownLetter } from '@quantieme/law/teaching';
import { heldBack, KNOWN_AS_OF, knownLetters } from '../support/notices/known-letters.ts';
import { daysRead, tally, type Tally } from '../support/notices/read-days.ts';

/** Days read with what other hands taught, against those that rules alone read. */
const LEAST_GAIN = 1.05;

/** Each set of letters read by what all the others taught: what a letter from an unknown hand may expect. */
export function bench(): Promise<boolean> {
  const sets = [...knownLetters(), heldBack()];
  const [alone, taught] = [[] as Tally[], [] as Tally[]];
  for (const [at, set] of sets.entries()) {
    const others = sets.filter((_, index) => index !== at).flat();
    const [before, after] = [read(set, {}), read(set, weightsOf(others, KNOWN_AS_OF))];
    alone.push(before);
    taught.push(after);
    console.log(
      `  set ${at + 1}: rules alone ${percent(before)}, taught by the others ${percent(after)}, wrong for sure ${before.surelyWrong.length} and ${after.surelyWrong.length}`,
    );
  }
  const [rules, both] = [total(alone), total(taught)];
  const gain = both.right / rules.right;
  const holds = gain >= LEAST_GAIN && both.surelyWrong.length <= rules.surelyWrong.length;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} days of letters from unknown hands: ${percent(both)} against ${percent(rules)} by rules alone, ${gain.toFixed(2)} times, at least ${LEAST_GAIN}; wrong for sure ${both.surelyWrong.length} against ${rules.surelyWrong.length}`,
  );
  return Promise.resolve(holds);
}

const read = (letters: readonly KnownLetter[], taught: ReturnType<typeof weightsOf>): Tally =>
  tally(letters.flatMap((letter) => daysRead(letter, taught)));

const total = (all: readonly Tally[]): Tally => ({
  asked: all.reduce((sum, one) => sum + one.asked, 0),
  right: all.reduce((sum, one) => sum + one.right, 0),
  surelyWrong: all.flatMap(({ surelyWrong }) => surelyWrong),
});
const percent = ({ right, asked }: Tally) =>
  `${right} of ${asked} (${Math.round((100 * right) / asked)} %)`;
