import {
  absencesOfFirm,
  activePeople,
  hoursOfFirm,
  standingDuties,
  type Sql,
} from '@quantieme/persistence';
import type { Duty } from './duty.ts';

/** Who answers at a firm, and when; four statements that travel together. */
export async function readDuty(sql: Sql, firmId: string): Promise<Duty> {
  const [hours, people, absences, standing] = await Promise.all([
    hoursOfFirm(sql, firmId),
    activePeople(sql, firmId),
    absencesOfFirm(sql, firmId),
    standingDuties(sql, firmId),
  ]);
  return {
    hours,
    people,
    absences,
    deputies: new Map(
      standing.flatMap(({ userId, deputyId }) => (deputyId === null ? [] : [[userId, deputyId]])),
    ),
    digestAt: new Map(standing.map(({ userId, digestAt }) => [userId, digestAt])),
  };
}
