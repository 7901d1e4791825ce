import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chainOf, nextDigestAt, readDuty, type Duty } from '@quantieme/casework';
import { insertAbsence, newId, replaceClosures, type FirmScope } from '@quantieme/persistence';
import { aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { openTestDatabase, type OpenTestDatabase } from '../support/database.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const SUMMER = { from: day('2026-08-03'), to: day('2026-08-21'), label: 'Fermeture d’été' };

let test: OpenTestDatabase;
let firm: FirmScope;
let lawyer: BuiltUser;
let paralegal: BuiltUser;
let duty: Duty;

beforeAll(async () => {
  test = await openTestDatabase();
  firm = await aFirm(test.database, { territory: 'reunion', closesAt: '17:00' });
  const owner = await aUser(test.database, firm, { role: 'owner' });
  lawyer = await aUser(test.database, firm, { deputyId: owner.id, digestAt: '18:30' });
  paralegal = await aUser(test.database, firm, { role: 'paralegal', isLawyer: false });
  const gone = await aUser(test.database, firm, { status: 'disabled' });
  const other = await aFirm(test.database);
  const stranger = await aUser(test.database, other);
  const away = (userId: string, deputyId: string | null) => ({
    id: newId(),
    userId,
    deputyId,
    from: day('2026-11-23'),
    to: day('2026-11-24'),
  });
  await test.database.firm(firm, async (tx) => {
    await insertAbsence(tx, away(paralegal.id, lawyer.id));
    await insertAbsence(tx, away(gone.id, null));
    await replaceClosures(tx, firm.firmId, [SUMMER]);
  });
  await test.database.firm(other, async (tx) => {
    await insertAbsence(tx, away(stranger.id, null));
    await replaceClosures(tx, other.firmId, [{ ...SUMMER, label: 'Ailleurs' }]);
  });
  duty = await test.database.pipelined(firm, (sql) => readDuty(sql, firm.firmId));
});
afterAll(() => test.close());

describe('who answers at a firm, as it is recorded', () => {
  it('is its own people, hours and closures, and nobody else’s', () => {
    expect(duty.people).toHaveLength(3);
    expect(duty.hours).toEqual({
      timeZone: 'Europe/Paris',
      territory: 'reunion',
      opensAt: '09:00',
      closesAt: '17:00',
      workingDays: [1, 2, 3, 4, 5],
      closures: [SUMMER],
    });
  });

  it('knows absences of those who are still there', () => {
    expect(duty.absences.map(({ userId, from, to }) => [userId, `${from} ${to}`])).toEqual([
      [paralegal.id, '2026-11-23 2026-11-24'],
    ]);
  });

  it('tells whom an alert goes to, and when a daily message leaves', () => {
    const team = { responsibleId: null, paralegalId: paralegal.id, assigneeId: paralegal.id };
    const first = (on: string) => chainOf(team, duty, day(on))[0]?.map(({ id }) => id);
    expect(first('2026-11-22')).toEqual([paralegal.id]);
    expect(first('2026-11-23')).toEqual([lawyer.id]);
    expect(first('2026-11-25')).toEqual([paralegal.id]);
    const friday = Temporal.Instant.from('2026-07-31T16:31:00Z');
    expect(String(nextDigestAt(lawyer.id, duty, friday))).toBe('2026-08-24T16:30:00Z');
  });
});
