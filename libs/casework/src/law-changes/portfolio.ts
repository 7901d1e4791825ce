import { eventTypesTouched, RULES, type Amendment } from '@quantieme/deadlines';
import {
  adoptedAmendments,
  readPortfolio,
  touchedDossiers,
  type Database,
  type EffectRecord,
  type PortfolioDossier,
  type PortfolioRequest,
} from '@quantieme/persistence';
import type { Moment } from '../cases/change-dossier.ts';
import { differenceOf, type Difference } from '../cases/difference.ts';
import { retain } from '../cases/recomputation.ts';
import { effectsOf } from './effects.ts';

const BATCH = 500;

export interface Scope {
  readonly firmId: string;
  readonly userId: string | null;
}

/** Ids of the open dossiers an amendment could touch, a batch at a time, in order. */
export async function* touchedBatches(
  database: Database,
  scope: Scope,
  { amendment, size = BATCH }: { readonly amendment: Amendment; readonly size?: number },
): AsyncGenerator<readonly string[]> {
  const eventTypes = eventTypesTouched(RULES, [amendment]);
  let after: string | null = null;
  for (;;) {
    const request: PortfolioRequest = { eventTypes, after, limit: size };
    const ids: readonly string[] = await database.pipelined(scope, (sql) =>
      touchedDossiers(sql, request),
    );
    if (ids.length > 0) yield ids;
    if (ids.length < size) return;
    after = ids.at(-1) ?? null;
  }
}

/** Every deadline of the firm that would move, appear, end or wait for a lawyer under one more change of law. */
export async function simulate(
  database: Database,
  scope: Scope,
  { amendment, moment }: { readonly amendment: Amendment; readonly moment: Moment },
): Promise<readonly EffectRecord[]> {
  const adopted = await database.pipelined(scope, adoptedAmendments);
  const amendments = [...adopted, amendment];
  const effects: EffectRecord[] = [];
  for await (const ids of touchedBatches(database, scope, { amendment })) {
    const dossiers = await database.pipelined(scope, (sql) => readPortfolio(sql, ids));
    for (const each of dossiers) {
      effects.push(...effectsOf(each.dossier.id, differenceUnder(amendments, each, moment)));
    }
  }
  return effects;
}

/** The system acts, not a lawyer: what the change would push back waits. */
const NOBODY = { actorId: null, isLawyer: false, causeEvent: null } as const;

function differenceUnder(
  amendments: readonly Amendment[],
  { deadlines, ...known }: PortfolioDossier,
  moment: Moment,
): Difference {
  const file = { ...known, deadlines, amendments };
  const { held } = retain(file, { ...moment, ...NOBODY });
  const standing = deadlines.filter(({ withdrawn }) => !withdrawn);
  const done = new Map(
    standing
      .filter((record) => record.done !== null)
      .map(({ deadline }) => [deadline.key, deadline]),
  );
  const after = held.map(({ effective }) => ({ deadline: done.get(effective.key) ?? effective }));
  const pending = held.flatMap(({ holding }) => (holding?.isNew ? [holding] : []));
  return differenceOf({ before: standing, after, pending });
}
