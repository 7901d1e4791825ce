import {
  addAgreement,
  addExpense,
  addFee,
  addLegalAid,
  addRate,
  addTimeEntry,
  type Context,
} from '@quantieme/casework';
import { dayOf, type DemoDay } from './calendar.ts';
import type { DemoWork } from './demo-dossier.ts';

const YEAR = 365;
const euros = (amount: number) => ({ amount, currency: 'EUR' }) as const;

interface Team {
  readonly lawyer: Context;
  readonly paralegal: Context;
  readonly today: Temporal.PlainDate;
}

/** What an hour of the demo firm costs: 220 € of its lawyer, 95 € of its paralegal. */
export async function setRates({ lawyer, paralegal, today }: Team): Promise<void> {
  const from = dayOf(2 * YEAR, today);
  await addRate(lawyer, { from, hourly: euros(22_000) });
  await addRate(lawyer, { from, userId: paralegal.actor.userId, hourly: euros(9_500) });
}

/** What was agreed, then the time and the expenses of a dossier, as people write them down. */
export async function recordWork(
  { lawyer, paralegal, today }: Team,
  dossierId: string,
  work: DemoWork,
): Promise<void> {
  const day = (on: DemoDay) => dayOf(on, today);
  const { agreement, fee, entries = [], expense, aid } = work;
  if (agreement) {
    const { from, ...said } = agreement;
    await addAgreement(lawyer, { dossierId, body: { ...said, from: day(from) } });
  }
  if (fee) {
    const { dueOn, cents, ...said } = fee;
    const body = { ...said, dueOn: day(dueOn), amount: euros(cents) };
    await addFee(lawyer, { dossierId, body });
  }
  for (const { by = 'lawyer', on, minutes, description } of entries) {
    const writer = by === 'lawyer' ? lawyer : paralegal;
    await addTimeEntry(writer, { dossierId, on: day(on), minutes, description });
  }
  if (expense) {
    const { on, cents, ...said } = expense;
    await addExpense(paralegal, { dossierId, ...said, on: day(on), amount: euros(cents) });
  }
  if (aid) {
    const { line, certificate } = aid;
    const certified = certificate
      ? { certificateOn: day(certificate.on), certificateAmount: euros(certificate.cents) }
      : {};
    await addLegalAid(lawyer, { dossierId, body: { line, ...certified } });
  }
}
