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

/**
 * After a release: clients whom the law of titles now evaluates otherwise are due for evaluation. A figure that has
 * changed asks for the clients of whom something is compared with it; the titles or the engine, for everybody.
 */
export async function askForClientsOfChangedLaw(sql: FirmSql): Promise<void> {
  const now = await eligibilityIdentity();
  await askForNewClients(sql);
  const before = await eligibilityLawOf(sql);
  const changed = changedParts(before, now);
  if (changed.length === 0) return;
  // The first night of a firm: what it was evaluated with is written on each client alone.
  if (Object.keys(before).length === 0) await askForClientsOfOtherEngine(sql, versionOf(now));
  else if (changed.some((part) => WHOLE.has(part))) await askForEveryClient(sql);
  else await askForClientsReading(sql, changed);
  await setEligibilityLaw(sql, now);
}
