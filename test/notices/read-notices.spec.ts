import { describe, expect, it } from '@jest/globals';
import { readNotice, type Proposal } from '@quantieme/law';
import { LETTERS, TODAY, type TestLetter } from '../support/notices/letters.ts';

type Said = string | number | boolean | null;

interface Answer {
  readonly field: string;
  readonly said: Said;
  readonly truth: Said;
  readonly isSure: boolean;
}

function truthsOf({
  type,
  dates,
  clock,
  details = {},
}: TestLetter): readonly (readonly [string, Said])[] {
  const under = (place: string, values: Readonly<Record<string, Said>>) =>
    Object.entries(values).map(([name, value]) => [`${place}/${name}`, value] as const);
  return [
    ['type', type],
    ...under('dates', dates),
    ...(clock === undefined ? [] : [['clock', clock] as const]),
    ...under('details', details),
  ];
}

function answersOf(letter: TestLetter): readonly Answer[] {
  const { proposals } = readNotice(letter.text, { today: TODAY, recognised: letter.recognised });
  const found = new Map<string, Proposal>(proposals.map((one) => [one.field, one]));
  return truthsOf(letter).map(([field, truth]) => {
    const one = found.get(field);
    const said = one?.value ?? null;
    // What is not proposed is asked, never sure.
    return { field, truth, said, isSure: one?.certainty === 'sure' && said !== null };
  });
}

const READ = LETTERS.map((letter) => ({ letter, answers: answersOf(letter) }));

const isRight = ({ said, truth }: Answer) => said === truth;
const AT_STAKE = /^(?:dates\/|clock$|details\/note$)/u;
const isDated = (answers: readonly Answer[]) =>
  answers.filter(({ field }) => AT_STAKE.test(field)).every(isRight);

const shareOf = (letters: typeof READ) =>
  letters.filter(({ answers }) => isDated(answers)).length / letters.length;

const told = (answers: readonly Answer[]) =>
  answers
    .filter((one) => !isRight(one))
    .map(
      ({ field, said, truth, isSure }) => `${field}: ${said} for ${truth}${isSure ? ', SURE' : ''}`,
    );

describe('two hundred notices written for the test', () => {
  it('are two hundred, of many kinds, some badly copied', () => {
    expect(LETTERS).toHaveLength(200);
    expect(new Set(LETTERS.map(({ type }) => type)).size).toBeGreaterThan(20);
    expect(LETTERS.filter(({ recognised }) => recognised).length).toBeGreaterThan(30);
  });

  it('day and hour are right in 95 of 100, seen before or not', () => {
    const misses = READ.filter(({ answers }) => !isDated(answers));
    const kinds = Object.entries(Object.groupBy(READ, ({ letter }) => letter.name));
    const rates = kinds.map(
      ([name, all = []]) => `${Math.round(shareOf(all) * 100)} % ${name} (${all.length})`,
    );
    if (process.env['NOTICES'] === 'rates') {
      process.stderr.write(`${rates.join('\n')}\n`);
      for (const { letter, answers } of READ.filter((one) => told(one.answers).length > 0))
        process.stderr.write(
          `${letter.heldOut ? 'HELD ' : ''}${letter.recognised ? 'NOISY ' : ''}${letter.name}: ${told(answers).join('; ')}\n`,
        );
      process.stderr.write(
        `seen ${shareOf(READ.filter(({ letter }) => !letter.heldOut))} held out ${shareOf(READ.filter(({ letter }) => letter.heldOut))}\n`,
      );
    }
    expect(misses.length).toBeLessThanOrEqual(10);
    expect(shareOf(READ.filter(({ letter }) => letter.heldOut))).toBeGreaterThanOrEqual(0.95);
  });

  it('what is wrong never passes for sure', () => {
    const silent = READ.flatMap(({ letter, answers }) =>
      answers
        .filter((one) => one.isSure && !isRight(one))
        .map(({ field, said, truth }) => `${letter.name}: ${field} ${said} for ${truth}`),
    );
    expect(silent).toEqual([]);
  });
});
