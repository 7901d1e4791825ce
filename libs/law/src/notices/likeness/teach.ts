/** What a day of a letter may be of, for whoever files the letter. */
export const MEANINGS = ['nothing', 'notification', 'appointment', 'presented'] as const;
export type Meaning = (typeof MEANINGS)[number];

export interface KnownDay {
  readonly signs: readonly string[];
  readonly meaning: Meaning;
}

/** For each sign, what it speaks for: one weight for each of MEANINGS, in hundredths once taught. */
export type Weights = Readonly<Record<string, readonly number[]>>;

const ROUNDS = 24;
const FIRST_STEP = 0.12;
const SLOWER = 0.15;

/** Pulls weights that few letters bear out towards nothing. */
const DECAY = 0.02;
/** A sign seen in fewer days than this is the writer's own, and teaches nothing. */
const LEAST_SEEN = 2;

/** Shares of one, one for each meaning (softmax). */
export function shares(signs: readonly string[], weights: Weights, unit = 0.01): readonly number[] {
  const sums = MEANINGS.map((_, at) =>
    signs.reduce((sum, sign) => sum + (weights[sign]?.[at] ?? 0) * unit, 0),
  );
  const most = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - most));
  const total = raised.reduce((sum, one) => sum + one, 0);
  return raised.map((one) => one / total);
}

/** Multinomial logistic regression by gradient descent, in an order that is always the same. */
export function teach(days: readonly KnownDay[]): Weights {
  const times = new Map<string, number>();
  for (const { signs } of days)
    for (const sign of signs) times.set(sign, (times.get(sign) ?? 0) + 1);
  const weights: Record<string, number[]> = {};
  for (const [sign, count] of times) if (count >= LEAST_SEEN) weights[sign] = MEANINGS.map(() => 0);
  const lessons = days.map(({ signs, meaning }) => ({
    signs: signs.filter((sign) => weights[sign] !== undefined),
    right: MEANINGS.indexOf(meaning),
  }));
  for (let round = 0; round < ROUNDS; round += 1) {
    const step = FIRST_STEP / (1 + round * SLOWER);
    for (const { signs, right } of shuffled(lessons, round)) {
      const said = shares(signs, weights, 1);
      for (const sign of signs)
        weights[sign]?.forEach((weight, at, own) => {
          const error = (at === right ? 1 : 0) - (said[at] ?? 0);
          own[at] = weight + step * (error - DECAY * weight);
        });
    }
  }
  return weights;
}

const PRIME = 16_807;
const MODULUS = 2_147_483_647;

function shuffled<T>(all: readonly T[], round: number): readonly T[] {
  let seed = round + 1;
  const next = () => (seed = (seed * PRIME) % MODULUS);
  return all
    .map((one) => ({ one, key: next() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ one }) => one);
}
