import { describe, expect, it } from '@jest/globals';
import { readNotice, type Proposal } from '@quantieme/law';
import { TAUGHT, weightsOf, type KnownLetter } from '@quantieme/law/teaching';
import { KNOWN_AS_OF, knownLetters } from '../support/notices/known-letters.ts';

const LETTERS = knownLetters().flat();
const FIELDS = {
  notifiedOn: ['notifiedOn', 'receivedOn', 'collectedOn', 'firstViewedOn'],
  hearingOn: ['appointmentOn'],
  presentedOn: ['firstPresentedOn'],
} as const;
const NAMES = Object.keys(FIELDS) as readonly (keyof typeof FIELDS)[];

interface Answer {
  readonly letter: KnownLetter;
  readonly name: keyof typeof FIELDS;
  readonly said: Proposal | undefined;
}

const answers = LETTERS.flatMap((letter): readonly Answer[] => {
  const { proposals } = readNotice(letter.text, { today: KNOWN_AS_OF });
  return NAMES.map((name) => ({
    letter,
    name,
    said: FIELDS[name]
      .map((one) => proposals.find(({ field }) => field === `dates/${one}`))
      .find((one) => one !== undefined && one.value !== null),
  }));
});

describe('letters whose days are known', () => {
  it('are six hundred, by nine hands, and each has a name of its own', () => {
    expect(LETTERS).toHaveLength(600);
    expect(new Set(LETTERS.map(({ id }) => id)).size).toBe(600);
  });

  it('taught what the reader knows: run `npm run teach:notices` after a change of either', () => {
    const taught = weightsOf(LETTERS, KNOWN_AS_OF);
    const known: Readonly<Record<string, readonly number[]>> = TAUGHT;
    const far = Object.keys({ ...taught, ...known }).filter((sign) =>
      (taught[sign] ?? [0, 0, 0, 0]).some(
        // A hundredth may fall on either side, and the least are left out.
        (weight, at) => Math.abs(weight - (known[sign]?.[at] ?? 0)) > 6,
      ),
    );
    expect(far).toEqual([]);
  });

  it('are read: nine of their days in ten', () => {
    const asked = answers.filter(({ letter, name }) => letter.truth[name] !== null);
    const right = asked.filter(({ letter, name, said }) => said?.value === letter.truth[name]);
    expect(asked.length).toBeGreaterThan(450);
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.88);
  });

  it('give nothing wrong for sure', () => {
    const wrong = answers.filter(
      ({ letter, name, said }) => said?.certainty === 'sure' && said.value !== letter.truth[name],
    );
    expect(wrong.map(({ letter, name, said }) => `${letter.id} ${name} ${said?.value}`)).toEqual(
      [],
    );
  });
});
