import { eventTypesTouched, RULES, type Amendment } from '@quantieme/deadlines';
import {
  readCases,
  touchedDossiers,
  type Database,
  type EffectRecord,
  type PortfolioRequest,
  type RecordedCase,
} from '@quantieme/persistence';
import { differenceOf, type Difference } from '../cases/difference.ts';
import { retain } from '../cases/recomputation.ts';
import { inLanes } from '../lanes.ts';
import type { Moment } from '../moment.ts';
import { effectsOf } from './effects.ts';

const BATCH = 500;
/** One computes while PostgreSQL reads for the other. */
const LANES = 2;
/** Dossiers computed before others of this process have their turn. */
const AT_A_STRETCH = 10;

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

interface Simulation {
  readonly amendment: Amendment;
  readonly moment: Moment;
}

/** Every deadline of the firm that would move, appear, end or wait for a lawyer under one more change of law. */
export async function simulate(
  database: Database,
  scope: Scope,
  { amendment, moment }: Simulation,
): Promise<readonly EffectRecord[]> {
  const touched: (readonly string[])[] = [];
  for await (const ids of touchedBatches(database, scope, { amendment })) touched.push(ids);
  const effects = await inLanes(touched, LANES, async (dossierIds) => {
    const cases = await database.pipelined(scope, (sql) =>
      readCases(sql, { dossierIds, wordless: true }),
    );
    const found: EffectRecord[] = [];
    for (const [index, each] of cases.entries()) {
      if (index % AT_A_STRETCH === AT_A_STRETCH - 1) await new Promise(setImmediate);
      found.push(...effectsOf(each.dossier.id, differenceUnder(amendment, each, moment)));
    }
    return found;
  });
  return effects.flat();
}

/** The system acts, not a lawyer: what the change would push back waits. */
const NOBODY = { actorId: null, isLawyer: false, causeEvent: null } as const;

function differenceUnder(
  amendment: Amendment,
  { deadlines, ...known }: RecordedCase,
  moment: Moment,
): Difference {
  const amendments = [...known.amendments, amendment];
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
