import type { Text } from '@quantieme/law';
import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { OpportunityState } from './opportunity.repository.ts';

export interface OpportunityRow {
  readonly id: string;
  readonly personId: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly language: string | null;
  readonly kind: string;
  readonly title: string;
  readonly family: string;
  readonly others: readonly { readonly title: string; readonly verdict: string }[];
  readonly verdict: string;
  readonly day: Temporal.PlainDate;
  readonly atFirst: boolean;
  readonly sensitive: boolean;
  readonly reasons: readonly Text[] | null;
  readonly sealedReasons: string | null;
  readonly state: OpportunityState;
  readonly decidedBy: string | null;
  readonly decidedAt: Temporal.Instant | null;
  readonly decisionReason: string;
  readonly lawVersion: Temporal.PlainDate;
  readonly evaluatedOn: Temporal.PlainDate;
}

export interface OpportunityFilter {
  readonly id: string | null;
  readonly kinds: readonly string[];
  readonly states: readonly string[];
  readonly personId: string | null;
  readonly atFirst: boolean | null;
  /** Also those that rest on health, convictions or asylum. */
  readonly sensitive: boolean;
  readonly after: readonly [day: string, id: string] | null;
  readonly limit: number;
}

const SELECT = `SELECT o.id, o.person_id AS "personId", p.family_name AS "familyName", p.given_names AS "givenNames",
    p.language, o.kind, o.title, o.family, o.others, o.verdict, o.day, o.at_first AS "atFirst", o.sensitive, o.reasons,
    o.sealed_reasons AS "sealedReasons", o.state, o.decided_by AS "decidedBy", o.decided_at AS "decidedAt",
    o.decision_reason AS "decisionReason", c.law_version AS "lawVersion", c.evaluated_on AS "evaluatedOn"
  FROM opportunities o
  JOIN persons p ON p.firm_id = o.firm_id AND p.id = o.person_id
  JOIN client_eligibility c ON c.firm_id = o.firm_id AND c.person_id = o.person_id`;

/** Opportunities of the firm, the nearest day first. */
export function listOpportunities(
  sql: FirmSql,
  filter: OpportunityFilter,
): Promise<readonly OpportunityRow[]> {
  const parameters: Parameter[] = [sql.scope.firmId, filter.limit];
  const asked: string[] = [];
  const test = (condition: string, value: Parameter | null) => {
    if (value !== null) asked.push(`AND ${condition.replace('?', `$${parameters.push(value)}`)}`);
  };
  test('o.id = ?', filter.id);
  test('o.kind = ANY (?::text[])', filter.kinds.length === 0 ? null : filter.kinds);
  test('o.state = ANY (?::text[])', filter.states.length === 0 ? null : filter.states);
  test('o.person_id = ?', filter.personId);
  test('o.at_first = ?', filter.atFirst);
  if (!filter.sensitive) asked.push('AND NOT o.sensitive');
  if (filter.after !== null) {
    const [day, id] = filter.after.map((value) => `$${parameters.push(value)}`);
    asked.push(`AND (o.day, o.id) > (${day}::date, ${id}::uuid)`);
  }
  return sql.query<OpportunityRow>(
    `${SELECT} WHERE o.firm_id = $1 ${asked.join(' ')} ORDER BY o.day, o.id LIMIT $2`,
    parameters,
  );
}
