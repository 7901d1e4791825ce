import type { Parameter } from '../../codecs.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { Facts } from './facts.ts';

/** One fact behind a figure, and the dossier it is of. */
export interface ListedFact {
  readonly id: string;
  readonly dossierId: string;
  readonly reference: string;
  readonly label: string;
  readonly procedure: string;
  readonly clientFamilyName: string | null;
  readonly clientGivenNames: string | null;
  readonly onDay: Temporal.PlainDate;
  readonly kind: string;
  readonly said: string | null;
  readonly days: number | null;
}

/** What tells the facts of one figure; undefined: whatever it is, null: none. */
export interface FactKeys {
  readonly prefectureId?: string | null | undefined;
  readonly courtId?: string | null | undefined;
  readonly procedure?: string | undefined;
  readonly kind?: string | undefined;
  readonly said?: string | undefined;
  /** `kind/said`: any of them. */
  readonly ways?: readonly string[] | undefined;
  readonly person?: string | null | undefined;
}

export interface FactPage {
  readonly keys: FactKeys;
  readonly after: readonly (string | number | boolean | null)[] | null;
  readonly limit: number;
}

/** The facts of one figure, the latest first. */
export function listFacts(
  sql: FirmSql,
  { sql: facts, parameters: ours }: Facts,
  { keys, after, limit }: FactPage,
): Promise<readonly ListedFact[]> {
  const parameters: Parameter[] = [...ours];
  const named = (value: Parameter) => `$${parameters.push(value)}`;
  const test = (column: string, value: string | null | undefined, type: string) =>
    value === undefined ? '' : `AND f.${column} IS NOT DISTINCT FROM ${named(value)}::${type}`;
  const conditions = [
    test('prefecture_id', keys.prefectureId, 'uuid'),
    test('court_id', keys.courtId, 'uuid'),
    test('procedure', keys.procedure, 'text'),
    test('person', keys.person, 'uuid'),
    test('kind', keys.kind, 'text'),
    test('said', keys.said, 'text'),
    keys.ways === undefined
      ? ''
      : `AND f.kind || '/' || coalesce(f.said, '') = ANY (${named([...keys.ways])}::text[])`,
    after === null
      ? ''
      : `AND (f.on_day, f.id) < (${named(after[0] ?? null)}::date, ${named(after[1] ?? null)}::uuid)`,
  ].join(' ');
  return sql.query<ListedFact>(
    `WITH page AS MATERIALIZED (
       SELECT f.* FROM (${facts}) f WHERE true ${conditions} ORDER BY f.on_day DESC, f.id DESC LIMIT ${named(limit)})
     SELECT f.id, f.dossier_id AS "dossierId", o.reference, o.label, o.procedure, c.family_name AS "clientFamilyName",
            c.given_names AS "clientGivenNames", f.on_day AS "onDay", f.kind, f.said, f.days
       FROM page f JOIN dossiers o ON o.firm_id = $1 AND o.id = f.dossier_id
       LEFT JOIN LATERAL (SELECT p.family_name, p.given_names
           FROM dossier_persons dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
          WHERE dp.firm_id = o.firm_id AND dp.dossier_id = o.id AND dp.role = 'client'
          ORDER BY dp.position, p.id LIMIT 1) c ON true
      ORDER BY f.on_day DESC, f.id DESC`,
    parameters,
  );
}

/** Préfectures and courts of the firm's dossiers, by name. */
export interface NamedPlace {
  readonly id: string;
  readonly name: string;
  readonly isPrefecture: boolean;
}

export function placesOfDossiers(sql: FirmSql): Promise<readonly NamedPlace[]> {
  return sql.query<NamedPlace>(
    `SELECT g.id, g.name, g.kind = 'prefecture'
            AS "isPrefecture"
       FROM organisations g WHERE g.firm_id = $1 ORDER BY g.name, g.id`,
    [sql.scope.firmId],
  );
}
