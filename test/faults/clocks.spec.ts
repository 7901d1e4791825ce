import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { lookAround } from '@quantieme/casework';
import { newId } from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { aDeadline, aDossier, aPerson } from '../support/builders.ts';
import { eventually } from '../worker/support/eventually.ts';
import { aWatchedFirm, DERIVATION, planAgain } from '../worker/support/watched-dossier.ts';
import { FaultLab, type Queues } from './support/fault-lab.ts';

const queues: Queues = process.env['FAULT_QUEUES'] === 'redis' ? 'redis' : 'postgres';
const LONG_AGO = Temporal.Instant.fromEpochMilliseconds(0);
const RECIPIENTS = 2;

let lab: FaultLab;

beforeAll(async () => {
  lab = await FaultLab.open(queues, { start: Temporal.Now.instant(), speed: 1 });
}, 60_000);
afterEach(() => Promise.all([...lab.workers].map((worker) => lab.stopWorker(worker, 'SIGKILL'))));
afterAll(() => lab.close());

/** A limit in hours that ends thirty hours from now: one alert at once, the next in six hours. */
async function endsInThirtyHours() {
  const { database } = lab;
  const firm = await aWatchedFirm(database);
  const { firmId } = firm.scope;
  const now = Temporal.Now.instant();
  const expiresAt = new Date(now.add({ hours: 30 }).epochMilliseconds);
  const made = await database.firm(firm.scope, async (tx) => {
    const team = { responsibleId: firm.lawyer.id, paralegalId: firm.paralegal.id };
    const dossierId = await aDossier(tx, { ...team, number: 1 });
    const personId = await aPerson(tx);
    const data = { firmId, dossierId, personId, role: 'client' };
    await tx.prisma.dossierPerson.create({ data });
    const hours = { precision: 'minute', expiresAt, prudentExpiresAt: expiresAt };
    const deadlineId = await aDeadline(tx, {
      id: newId(),
      dossierId,
      ...hours,
      derivation: DERIVATION,
    });
    return { firmId, dossierId, deadlineId };
  });
  await planAgain(database, made, now);
  return firm;
}

async function driftOf(firmId: string): Promise<boolean> {
  const look = { database: lab.database, clock: realClock };
  const [looked] = await lookAround(look, LONG_AGO, firmId);
  return looked?.troubles.some(({ kind }) => kind === 'clock-drift') ?? false;
}

describe(`a worker on a machine whose clock is wrong, queues on ${queues}`, () => {
  it.each([
    ['right', 0],
    ['an hour ahead', 1],
    ['an hour behind', -1],
    ['a day ahead', 24],
    ['a day behind', -24],
  ])(
    '%s: what is due leaves, what is not does not, and the watchdog says what is wrong',
    async (_, hours) => {
      const firm = await endsInThirtyHours();
      const people = [firm.lawyer.email, firm.paralegal.email];
      const mails = () => lab.smtp.received.filter(({ to }) => people.includes(to));
      await lab.untilWorking(lab.startWorker({ machineAheadMs: hours * 3_600_000 }));
      await eventually(mails, (come) => come.length >= RECIPIENTS, 30_000);
      const drift = await eventually(
        () => driftOf(firm.scope.firmId),
        (seen) => seen === (hours !== 0),
      );
      expect(drift).toBe(hours !== 0);
      // Two sweeps more: the alert of six hours later would be among them.
      await new Promise((resolve) => setTimeout(resolve, 2_500));
      expect(mails()).toHaveLength(RECIPIENTS);
    },
    90_000,
  );
});
