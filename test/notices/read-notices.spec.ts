import { describe, expect, it } from '@jest/globals';
import { createCanvas } from '@napi-rs/canvas';
import { readText } from '@quantieme/documents';
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

const missesIn = (letters: typeof READ) =>
  letters.filter(({ answers }) => !isDated(answers)).length;

describe('two hundred notices written for the test', () => {
  it('are two hundred, of many kinds, some badly copied', () => {
    expect(LETTERS).toHaveLength(200);
    expect(new Set(LETTERS.map(({ type }) => type)).size).toBeGreaterThan(20);
    expect(LETTERS.filter(({ recognised }) => recognised).length).toBeGreaterThan(30);
  });

  it('day and hour are right in 95 of 100', () => {
    const misses = READ.filter(({ answers }) => !isDated(answers));
    const kinds = Object.entries(Object.groupBy(READ, ({ letter }) => letter.name));
    const rates = kinds.map(
      ([name, all = []]) => `${all.length - missesIn(all)}/${all.length} ${name}`,
    );
    expect({ rates: misses.length > 10 ? rates : [], misses: misses.length > 10 }).toEqual({
      rates: [],
      misses: false,
    });
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

/** A letter as a telephone sees it. */
function photograph(text: string): Uint8Array {
  const lines = text.split('\n');
  const canvas = createCanvas(1700, 120 + lines.length * 52);
  const drawing = canvas.getContext('2d');
  drawing.fillStyle = 'white';
  drawing.fillRect(0, 0, canvas.width, canvas.height);
  drawing.fillStyle = 'black';
  drawing.font = '32px serif';
  for (const [index, line] of lines.entries()) drawing.fillText(line, 60, 90 + index * 52);
  return canvas.toBuffer('image/jpeg');
}

it('a photograph is read too, and nothing in it is certain that does not check itself', async () => {
  const text = `PRÉFECTURE DE SEINE-ET-MARNE
CONVOCATION
Madame Aminata KONÉ,
Vous êtes convoquée à la préfecture le mardi 12 janvier 2027 à 9 h 30.
Vous présenterez votre passeport et votre récépissé.
Melun, le 16 novembre 2026`;
  const read = await readText({ mediaType: 'image/jpeg', bytes: photograph(text) });
  if (read.state !== 'read') throw new Error('The photograph could not be read');
  const { proposals } = readNotice(read.text, { today: TODAY, recognised: read.recognised });
  const said = proposals.map(({ field, value, certainty }) => `${field} ${value} ${certainty}`);
  expect(said).toContain('type convocation-recue sure');
  // Its weekday says that no figure was misread; nothing says so of the hour.
  expect(said).toContain('dates/appointmentOn 2027-01-12 sure');
  expect(said).toContain('clock 09:30 check');
});
