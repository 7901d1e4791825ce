import type { FoundOpportunity } from '@quantieme/eligibility';
import {
  newId,
  type ClientRecords,
  type NewOpportunity,
  type StandingOpportunity,
} from '@quantieme/persistence';
import type { Keeper } from '../person-facts/known-facts.ts';
import { seal } from '../person-facts/seal.ts';

/** What an evaluation changes among the opportunities of a client. */
export interface OpportunityChanges {
  readonly fresh: readonly NewOpportunity[];
  readonly renewed: readonly NewOpportunity[];
  readonly gone: readonly StandingOpportunity[];
}

interface Compared {
  readonly person: ClientRecords['person'];
  readonly found: readonly FoundOpportunity[];
  readonly standing: readonly StandingOpportunity[];
}

/** What is open stays the same whenever it was found; what opens or closes on another day is another opportunity. */
const keyOf = (one: { kind: string; title: string; day: unknown }) =>
  one.kind === 'open' ? `open ${one.title}` : `${one.kind} ${one.title} ${String(one.day)}`;

const UNDECIDED = { state: 'new', decidedBy: null, decidedAt: null, decisionReason: '' } as const;

/** What was planned before it opened is still planned; what was dismissed then is news once it is open. */
function decisionOf(
  found: FoundOpportunity,
  standing: readonly StandingOpportunity[],
): Pick<NewOpportunity, keyof typeof UNDECIDED> {
  const planned = standing.find(({ title, state }) => title === found.title && state === 'planned');
  if (planned === undefined) return UNDECIDED;
  const { state, decidedBy, decidedAt, decisionReason } = planned;
  return { state, decidedBy, decidedAt: decidedAt && String(decidedAt), decisionReason };
}

export function opportunityChanges(
  { person, found, standing }: Compared,
  { actor: { firmId }, secretKey }: Keeper,
): OpportunityChanges {
  const standingByKey = new Map(standing.map((one) => [keyOf(one), one]));
  const foundKeys = new Set(found.map(keyOf));
  const atFirst = person.evaluatedAt === null;
  const rowOf = (one: FoundOpportunity): NewOpportunity => {
    const id = standingByKey.get(keyOf(one))?.id ?? newId();
    const place = { firmId, personId: person.id, id };
    return {
      ...one,
      ...decisionOf(one, standing),
      id,
      personId: person.id,
      atFirst: atFirst && one.kind === 'open',
      reasons: one.sensitive ? null : one.reasons,
      sealedReasons: one.sensitive ? seal(one.reasons, place, secretKey) : null,
    };
  };
  const rows = found.map((one) => ({ row: rowOf(one), stands: standingByKey.has(keyOf(one)) }));
  return {
    fresh: rows.flatMap(({ row, stands }) => (stands ? [] : [row])),
    renewed: rows.flatMap(({ row, stands }) => (stands ? [row] : [])),
    gone: standing.filter((one) => !foundKeys.has(keyOf(one))),
  };
}
