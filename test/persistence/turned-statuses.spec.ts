import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { rollFirm } from '@quantieme/casework';
import { statusOn } from '@quantieme/deadlines';
import { dateOf, readFeed } from '@quantieme/persistence';
import { aDeadline, aDossier, aFirm } from '../support/builders.ts';
import { openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { Dice } from '../support/dice.ts';

const FIRST = Temporal.PlainDate.from('2026-10-20');
const DEADLINES = 60;
const NIGHTS = 12;

let test: OpenTestDatabase;
beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

it('a copy is told of the deadlines whose status the days have turned, and of no other', async () => {
  const dice = new Dice(20_261_123);
  const scope = await aFirm(test.database);
  const someDay = () => FIRST.add({ days: dice.between(-10, 60) });
  const deadlines = await test.database.firm(scope, async (tx) => {
    const dossierId = await aDossier(tx);
    const made = [];
    for (let index = 0; index < DEADLINES; index += 1) {
      const startsOn = dice.chance(0.5) ? someDay() : null;
      const prudentLastDay = dice.chance(0.9) ? someDay() : null;
      const lastDay = prudentLastDay?.add({ days: dice.between(0, 2) }) ?? null;
      const outcome = dice.of(['live', 'live', 'live', 'met'] as const);
      const days = {
        startsOn: startsOn && dateOf(startsOn),
        lastDay: lastDay && dateOf(lastDay),
        prudentLastDay: prudentLastDay && dateOf(prudentLastDay),
      };
      const id = await aDeadline(tx, { dossierId, outcome, ...days });
      made.push({ id, outcome, startsOn, lastDay, prudentLastDay });
    }
    return made;
  });
  const all = { kinds: ['deadline', 'dossier'], limit: 1_000 };
  const read = (since: number) =>
    test.database.pipelined(scope, (sql) => readFeed(sql, { ...all, since }));
  const rollOn = (day: Temporal.PlainDate) => {
    const now = day.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '05:00' }).toInstant();
    return rollFirm({ database: test.database, clock: { now: () => now } }, scope.firmId);
  };
  await rollOn(FIRST);
  let { head } = await read(0);
  let [before, turnedInAll] = [FIRST, 0];
  for (let night = 0; night < NIGHTS; night += 1) {
    const today = before.add({ days: dice.between(1, 5) });
    await rollOn(today);
    const turned = deadlines.filter((each) => statusOn(each, before) !== statusOn(each, today));
    const { changes, head: next } = await read(head);
    const told = changes.filter(({ kind }) => kind === 'deadline');
    expect(told.map(({ record_id: id }) => id).toSorted()).toEqual(
      turned.map(({ id }) => id).toSorted(),
    );
    expect(changes.length - told.length).toBe(turned.length > 0 ? 1 : 0);
    turnedInAll += turned.length;
    await rollOn(today);
    expect((await read(next)).changes).toEqual([]);
    [before, head] = [today, next];
  }
  expect(turnedInAll).toBeGreaterThan(DEADLINES / 2);
});
