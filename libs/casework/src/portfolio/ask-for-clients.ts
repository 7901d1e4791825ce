import {
  askForClientsOfOtherEngine,
  askForClientsReading,
  askForEveryClient,
  askForNewClients,
  eligibilityLawOf,
  setEligibilityLaw,
  type FirmSql,
} from '@quantieme/persistence';
import { changedParts, eligibilityIdentity, versionOf } from './law-identity.ts';

/** Parts of the law that touch whoever they are applied to; the others are figures, each with its own readers. */
const WHOLE: ReadonlySet<string> = new Set(['titles', 'engine']);

/** The first night of a firm: what a client was evaluated with is written on them alone, if they ever were. */
async function beginWith(sql: FirmSql, engine: string): Promise<void> {
  await askForNewClients(sql);
  await askForClientsOfOtherEngine(sql, engine);
}

/**
 * After a release: clients whom the law of titles now evaluates otherwise are due for evaluation. A figure that has
 * changed asks for the clients of whom something is compared with it; the titles or the engine, for everybody.
 */
export async function askForClientsOfChangedLaw(sql: FirmSql): Promise<void> {
  const now = await eligibilityIdentity();
  const before = await eligibilityLawOf(sql);
  const changed = changedParts(before, now);
  if (changed.length === 0) return;
  if (Object.keys(before).length === 0) await beginWith(sql, versionOf(now));
  else if (changed.some((part) => WHOLE.has(part))) await askForEveryClient(sql);
  else await askForClientsReading(sql, changed);
  await setEligibilityLaw(sql, now);
}
