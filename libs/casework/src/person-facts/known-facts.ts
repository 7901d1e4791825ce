import { compareDays } from '@quantieme/calendar';
import {
  FACTS,
  infer,
  isFactId,
  type ClientRecord,
  type Fact,
  type FactId,
  type Facts,
  type FactValue,
  type Inferred,
} from '@quantieme/eligibility';
import {
  eventsOfClient,
  findPerson,
  relationsOf,
  standingFactsOf,
  type FirmTransaction,
  type Person,
  type PersonFactRow,
  type RelationRow,
} from '@quantieme/persistence';
import { personUnknown } from '../cases/problems.ts';
import type { Actor, Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { relationKind } from '../views/person-view.ts';
import { unseal } from './seal.ts';

/** Whose facts are read, and the key that opens those that are sealed. */
export interface Keeper {
  readonly actor: Pick<Actor, 'firmId'>;
  readonly secretKey: string;
}

/** Something known of a person on a day: what somebody answered, else what another record of the firm says. */
export interface KnownFact {
  readonly fact: FactId;
  readonly value: FactValue;
  readonly answer: PersonFactRow | null;
  readonly inferred: Inferred | null;
}

/** What the firm has recorded of somebody, wherever it did. */
export interface Recorded extends ClientRecord {
  /** Those of one fact in the order of their first days. */
  readonly answers: readonly PersonFactRow[];
}

export async function personOf(tx: FirmTransaction, personId: string): Promise<Person> {
  const person = await findPerson(tx, personId);
  if (person === null) throw personUnknown();
  return person;
}

/** Everything known of a person on a day, in the order in which people are asked. */
export async function knownFacts(
  keeper: Keeper,
  tx: FirmTransaction,
  { personId, on }: { readonly personId: string; readonly on: Temporal.PlainDate },
): Promise<readonly KnownFact[]> {
  const person = await personOf(tx, personId);
  const [relations, events, answers] = await Promise.all([
    relationsOf(tx, personId),
    eventsOfClient(tx, personId),
    standingFactsOf(tx, [personId]),
  ]);
  const recorded = {
    person,
    relatives: relativesOf(relations),
    events: events.map(({ event }) => event),
    answers,
  };
  return knownFrom(recorded, on, keeper);
}

export const relativesOf = (relations: readonly RelationRow[]): ClientRecord['relatives'] =>
  relations.map((row) => ({ ...row, id: row.otherId, kind: relationKind(row) }));

export function knownFrom(
  { answers, ...record }: Recorded,
  on: Temporal.PlainDate,
  keeper: Keeper,
): readonly KnownFact[] {
  const inferred = infer(record, on);
  const known = new Map<FactId, KnownFact>();
  for (const each of inferred) {
    known.set(each.fact, { fact: each.fact, value: each.value, answer: null, inferred: each });
  }
  for (const answer of answers) {
    const { fact, trueSince } = answer;
    // Sorted by first day: the last one that has begun is true.
    if (!isFactId(fact) || (trueSince && compareDays(on, trueSince) < 0)) continue;
    known.set(fact, { fact, value: openFact(answer, keeper), answer, inferred: null });
  }
  const order = Object.keys(FACTS);
  return [...known.values()].sort((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact));
}

export function openFact(
  { id, personId, value, sealed }: PersonFactRow,
  { actor, secretKey }: Keeper,
): FactValue {
  const place = { firmId: actor.firmId, personId, id };
  return (sealed === null ? value : unseal(sealed, place, secretKey)) as FactValue;
}

export const isSensitive = (id: FactId): boolean => {
  const fact: Fact = FACTS[id];
  return fact.sensitive === true;
};

/** Health, convictions and asylum are for those who handle the case. */
export function isHidden(id: FactId, ctx: Context): boolean {
  return isSensitive(id) && !may(ctx.actor, 'fact:sensitive');
}

/** Facts that who asks may not record: a lawyer's appraisals, and what is not for their eyes. */
export function isForOthers(id: FactId, ctx: Context): boolean {
  const { answeredBy }: Fact = FACTS[id];
  return (answeredBy === 'lawyer' && !ctx.actor.isLawyer) || isHidden(id, ctx);
}

export function factsOf(known: readonly KnownFact[]): Facts {
  return Object.fromEntries(known.map(({ fact, value }) => [fact, value]));
}
