import { readNotice } from '@quantieme/law';
import { weightsOf, type KnownLetter } from '@quantieme/law/teaching';
import { KNOWN_AS_OF, knownLetters } from '../support/notices/known-letters.ts';

const FIELDS = {
  notifiedOn: ['notifiedOn', 'receivedOn', 'collectedOn', 'firstViewedOn'],
  hearingOn: ['appointmentOn'],
  presentedOn: ['firstPresentedOn'],
} as const;
/** Days read with what other hands taught, against those that rules alone read. */
const LEAST_GAIN = 1.05;

interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly surelyWrong: number;
}

type Taught = ReturnType<typeof weightsOf>;

/** Each set of letters read by what all the others taught: what a letter from an unknown hand may expect. */
export function bench(): Promise<boolean> {
  const sets = knownLetters();
  const [alone, taught] = [[] as Tally[], [] as Tally[]];
  for (const [at, set] of sets.entries()) {
    const others = sets.filter((_, index) => index !== at).flat();
    const [before, after] = [tally(set, {}), tally(set, weightsOf(others, KNOWN_AS_OF))];
    alone.push(before);
    taught.push(after);
    console.log(
      `  set ${at + 1}: rules alone ${percent(before)}, taught by the others ${percent(after)}, wrong for sure ${before.surelyWrong} and ${after.surelyWrong}`,
    );
  }
  const [rules, both] = [total(alone), total(taught)];
  const gain = both.right / rules.right;
  const holds = gain >= LEAST_GAIN && both.surelyWrong <= rules.surelyWrong;
  console.log(
    `${holds ? 'ok  ' : 'FAIL'} days of letters from unknown hands: ${percent(both)} against ${percent(rules)} by rules alone, ${gain.toFixed(2)} times, at least ${LEAST_GAIN}; wrong for sure ${both.surelyWrong} against ${rules.surelyWrong}`,
  );
  return Promise.resolve(holds);
}

function tally(letters: readonly KnownLetter[], taught: Taught): Tally {
  const answers = letters.flatMap(({ text, truth }) => {
    const { proposals } = readNotice(text, { today: KNOWN_AS_OF, taught });
    return (Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[]).map((name) => {
      const said = FIELDS[name]
        .map((one) => proposals.find(({ field }) => field === `dates/${one}`))
        .find((one) => one !== undefined && one.value !== null);
      return { truth: truth[name], said };
    });
  });
  const asked = answers.filter(({ truth }) => truth !== null);
  return {
    asked: asked.length,
    right: asked.filter(({ truth, said }) => said?.value === truth).length,
    surelyWrong: answers.filter(
      ({ truth, said }) => said?.certainty === 'sure' && said.value !== truth,
    ).length,
  };
}

const total = (all: readonly Tally[]): Tally => ({
  asked: all.reduce((sum, one) => sum + one.asked, 0),
  right: all.reduce((sum, one) => sum + one.right, 0),
  surelyWrong: all.reduce((sum, one) => sum + one.surelyWrong, 0),
});
const percent = ({ right, asked }: Tally) =>
  `${right} of ${asked} (${Math.round((100 * right) / asked)} %)`;
